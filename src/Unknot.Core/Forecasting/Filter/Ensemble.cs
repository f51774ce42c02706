using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What is held possible of a person and a knot on an evening: some hundreds of people, each with a state and a weight, who may be the one who writes.</summary>
/// <remarks>
/// A particle filter over the person's numbers and the state. Weights are by the entries; when too few people carry them, people are drawn anew by weight and their numbers moved a little:
/// <c>θ ← m + a(θ − m) + h/√2 (θ₁ − θ₂)</c> with <c>a² + h² = 1</c> and two others of the drawn, on scales without ends, so that mean and covariance stay as they were (Liu and West 2001).
/// </remarks>
public sealed class Ensemble
{
    private const double Moved = 0.1;
    private static readonly double s_kept = Math.Sqrt(1 - (Moved * Moved));
    private static readonly double s_moved = Moved / Math.Sqrt(2);

    private static ReadOnlySpan<LoadParameter> OfThePerson =>
    [
        LoadParameter.Noise, LoadParameter.NoiseCorrelation, LoadParameter.TendernessNoise, LoadParameter.StressLevel, LoadParameter.StressSwing, LoadParameter.StressNoise, LoadParameter.SwingPain,
    ];

    private readonly FreeScale _scale;
    private Person[] _people;
    private LoadState[] _states;
    private double[] _free;
    private double[] _noises;
    private double[] _logs;
    private Understanding _understanding = new();
    private int _painDaysAgo;

    private Ensemble(FreeScale scale, Person[] people, LoadState[] states, double[] free, double[] noises, double[] logs) =>
        (_scale, _people, _states, _free, _noises, _logs) = (scale, people, states, free, noises, logs);

    /// <summary>How many people there are.</summary>
    public int Count => _people.Length;

    /// <summary>How many people of equal weight these are worth, 1 up to <see cref="Count"/>.</summary>
    public double EffectiveNumber => 1 / Weights().Sum(weight => weight * weight);

    /// <summary>The smallest <see cref="EffectiveNumber"/> there was on any evening.</summary>
    public double FewestEffective { get; private set; } = double.PositiveInfinity;

    /// <summary>By how much pain and tenderness were foreseen better than by somebody who knows nothing of knots: the natural logarithm of how much likelier they were [–]; below 0 worse.</summary>
    public double Understood => _understanding.Sum;

    /// <summary>People of whom nothing is known yet.</summary>
    internal static Ensemble Begin(StartingPeople start) =>
        new(start.Scale, start.People, [.. start.States], start.Free, new double[start.Count], new double[start.Count]);

    /// <summary>The same, where the person is known by another knot: how they write of pain and stress, and how much is going on, is theirs wherever the knot sits.</summary>
    internal static Ensemble Begin(StartingPeople start, Ensemble known, Chance chance)
    {
        Ensemble begun = Begin(start);
        (begun._people, begun._free) = ([.. begun._people], [.. begun._free]);
        int[] from = Systematic.Take(known.Weights(), begun.Count, chance.Share());
        LoadParameter[] theirs = [.. OfThePerson];
        int[] places = [.. theirs.Select(start.Scale.PlaceOf).Where(place => place >= 0)];
        for (int i = 0, open = start.Scale.Count; i < begun.Count; i++)
        {
            int other = from[(int)(i * 7919L % begun.Count)];
            foreach (int place in places)
            {
                begun._free[(i * open) + place] = known._free[(other * open) + place];
            }

            begun._people[i] = new(start.Scale.Read(begun._free.AsSpan(i * open, open)), begun._people[i].Levers);
            begun._states[i].Swing = known._states[other].Swing;
        }

        return begun;
    }

    /// <summary>The same on the same evening, to go on separately.</summary>
    internal Ensemble Copy() =>
        new(_scale, _people, [.. _states], _free, [.. _noises], [.. _logs]) { _painDaysAgo = _painDaysAgo, FewestEffective = FewestEffective, _understanding = _understanding.Copy() };

    /// <summary>Goes a day on.</summary>
    internal void Live(in Day day, Chance chance)
    {
        for (int i = 0; i < _people.Length; i++)
        {
            LoadModel.Step(_people[i], ref _states[i], day, chance.Normal());
        }

        _painDaysAgo += _painDaysAgo > 0 ? 1 : 0;
    }

    /// <summary>Weighs everybody by an entry of this evening.</summary>
    internal void See(Entry entry, Chance chance)
    {
        (double[] weights, double foreseen) = (Weights(), 0);
        for (int i = 0; i < _people.Length; i++)
        {
            double likely = EntryLikelihood.OfTenderness(_people[i], _states[i], entry);
            if (entry.Nprs is { } score)
            {
                (double kept, double deviation) = NoiseOf(i, 0);
                _noises[i] *= kept;
                likely *= EntryLikelihood.OfPain(score, Observation.Pain(_people[i], _states[i]), ref _noises[i], deviation, chance);
            }

            foreseen += weights[i] * likely;
            _logs[i] += Math.Log(likely * EntryLikelihood.OfTheRest(_people[i], _states[i], entry));
        }

        _understanding.Add(entry, foreseen);

        // A second entry of an evening counts like one of the next.
        _painDaysAgo = entry.Nprs is null ? _painDaysAgo : 1;
    }

    /// <summary>Draws people anew where too few carry the weights, so many at most.</summary>
    internal void Renew(int people, Chance chance)
    {
        double[] weights = Weights();
        double effective = 1 / weights.Sum(weight => weight * weight);
        FewestEffective = Math.Min(FewestEffective, effective);
        if (effective < (Count > people ? people : people / 2))
        {
            Draw(weights, people, chance);
        }
    }

    /// <summary>So many people by weight, each with state, noise and how the noise goes on.</summary>
    internal (int[] Taken, double[] Weights) Take(int count, Chance chance)
    {
        double[] weights = Weights();
        return (Systematic.Take(weights, count, chance.Share()), weights);
    }

    internal Person PersonAt(int i) => _people[i];

    internal ref readonly LoadState StateAt(int i) => ref _states[i];

    internal double NoiseAt(int i) => _noises[i];

    /// <summary>What is left of somebody's noise some days on, and the deviation around that.</summary>
    internal (double Kept, double Deviation) NoiseOf(int i, int daysOn) =>
        _painDaysAgo == 0 ? (0, _people[i].Noise) : Observation.NoiseAfter(_people[i], Math.Max(1, _painDaysAgo - 1 + daysOn));

    /// <summary>The mean of something over everybody, by weight.</summary>
    internal double[] Weights()
    {
        double[] weights = [.. _logs];
        Beliefs.Normalise(weights);
        return weights;
    }

    private void Draw(double[] weights, int count, Chance chance)
    {
        int[] taken = Systematic.Take(weights, count, chance.Share());
        (double[] mean, double[] before, int open) = (Mean(weights), _free, _scale.Count);
        Parts levers = _people[0].Levers;
        (_states, _noises, _logs) = ([.. taken.Select(i => _states[i])], [.. taken.Select(i => _noises[i])], new double[count]);
        (_free, _people) = (new double[count * open], new Person[count]);
        for (int i = 0; i < count; i++)
        {
            (int from, int one, int other) = (taken[i] * open, taken[chance.Below(count)] * open, taken[chance.Below(count)] * open);
            Span<double> moved = _free.AsSpan(i * open, open);
            for (int k = 0; k < open; k++)
            {
                moved[k] = mean[k] + (s_kept * (before[from + k] - mean[k])) + (s_moved * (before[one + k] - before[other + k]));
            }

            _people[i] = new(_scale.Read(moved), levers);
        }
    }

    private double[] Mean(double[] weights)
    {
        double[] mean = new double[_scale.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            for (int k = 0; k < mean.Length; k++)
            {
                mean[k] += weights[i] * _free[(i * mean.Length) + k];
            }
        }

        return mean;
    }
}
