using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>A simulated person from day to day: the state, the pain they would report, and what was of it lately. Can be copied, to go on in several arms by the same chance.</summary>
internal sealed class Life
{
    /// <summary>Of so many days pain is kept.</summary>
    public const int DaysKept = 91;

    private const int DaysOfAWeek = 7;
    private const int Workdays = 5;
    private const double ScaleEnd = 10;

    private readonly Chance _shocks;
    private readonly Chance _noises;
    private readonly double[] _pains;
    private LoadState _state;
    private Spell _spell;
    private double _noise;
    private int _watched;
    private int _day;

    private Life(int number, Person person, Chance shocks, Chance noises, double[] pains) =>
        (Number, Person, _shocks, _noises, _pains) = (number, person, shocks, noises, pains);

    /// <summary>Who of the seed's people it is.</summary>
    public int Number { get; }

    public Person Person { get; }

    public ref LoadState State => ref _state;

    public bool IsFree => _spell.IsFree;

    /// <summary>Whether the next day is one of work.</summary>
    public bool WorksNext => Works(_day);

    /// <summary>Whether a day of a life is one of work.</summary>
    public static bool Works(int day) => day % DaysOfAWeek < Workdays;

    /// <summary>The pain of the last day [NPRS points].</summary>
    public double Pain => _pains[(_watched - 1) % DaysKept];

    /// <summary>The mean of the last 7 days [NPRS points].</summary>
    public double WeekMean => Mean(DaysOfAWeek);

    /// <summary>The mean of the last 91 days [NPRS points].</summary>
    public double QuarterMean => Mean(DaysKept);

    /// <summary>A person without a knot.</summary>
    public static Life Begin(int number, Person person, Chance shocks, Chance noises) => new(number, person, shocks, noises, new double[DaysKept]) { _state = LoadState.Healthy(person) };

    /// <summary>A person who has lived so far.</summary>
    /// <param name="before">Who, and by which chance, on the day they began.</param>
    /// <param name="past">What has become of them.</param>
    /// <param name="pains">The pain of each day that was watched, in a ring; it is copied.</param>
    public static Life After(Life before, in Past past, ReadOnlySpan<double> pains) =>
        new(before.Number, before.Person, before._shocks.Later(past.Days), before._noises.Later(past.Watched), pains.ToArray())
        {
            _state = past.State,
            _spell = past.Spell,
            _noise = past.Noise,
            _watched = past.Watched,
            _day = past.Days,
        };

    /// <summary>What a year of usual days would bring from here on; null where nobody has looked.</summary>
    public UsualYear? Ahead { get; set; }

    /// <summary>The same person, to go on separately.</summary>
    public Life Copy() => new(Number, Person, _shocks.Copy(), _noises.Copy(), [.. _pains]) { _state = _state, _spell = _spell, _noise = _noise, _watched = _watched, _day = _day };

    /// <summary>Lives a day that nobody asks about.</summary>
    public void Pass(in Day day)
    {
        LoadModel.Step(Person, ref _state, day, _shocks.Normal());
        _day++;
    }

    /// <summary>Lives a day and says how it was.</summary>
    /// <returns>Whether an episode began on it.</returns>
    public bool Report(in Day day)
    {
        Pass(day);
        (double kept, double deviation) = Observation.NoiseAfter(Person, 1);
        _noise = (_watched > 0 ? kept * _noise : 0) + ((_watched > 0 ? deviation : Person.Noise) * _noises.Normal());
        double pain = Math.Clamp(Observation.Pain(Person, _state) + _noise, 0, ScaleEnd);
        _pains[_watched % DaysKept] = pain;
        _watched++;
        return _spell.Add(pain);
    }

    /// <summary>Sets the knot so that it hurts so much.</summary>
    public void Hurt(double points) => _state.Irritability = Math.Clamp(points / ScaleEnd / (1 - _state.Relief), 0, 0.99);

    private double Mean(int days)
    {
        double sum = 0;
        for (int back = 1; back <= days; back++)
        {
            sum += _pains[(_watched - back) % DaysKept];
        }

        return sum / days;
    }
}

/// <summary>What has become of a person.</summary>
/// <param name="Days">How many days they have lived.</param>
/// <param name="Watched">On how many of them they said how it was.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Spell">How pain went of late.</param>
/// <param name="Noise">The noise of the last day [points].</param>
internal readonly record struct Past(int Days, int Watched, LoadState State, Spell Spell, double Noise);
