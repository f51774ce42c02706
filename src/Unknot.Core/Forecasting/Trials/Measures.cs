using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What is measured of one person in one arm.</summary>
internal sealed class Measures
{
    private const int DaysOfAWeek = 7;

    private readonly Life _life;
    private readonly bool _withFatigue;
    private readonly bool _freeAtEntry;
    private readonly double _upperAtEntry;
    private readonly double _lowerAtEntry;
    private readonly double[] _fatigue = new double[DaysOfAWeek];
    private readonly bool[] _worked = new bool[DaysOfAWeek];
    private double? _firstEpisode;
    private int _day;

    public Measures(Life life, bool withFatigue)
    {
        (_life, _withFatigue, _freeAtEntry) = (life, withFatigue, life.IsFree);
        (_upperAtEntry, _lowerAtEntry) = (Shown(life.State.Strength.Upper), Shown(life.State.Strength.Lower));
    }

    public void Live(in Day day, double years)
    {
        if (_withFatigue)
        {
            _worked[_day % DaysOfAWeek] = day.Hours > 0;
            _fatigue[_day % DaysOfAWeek] = LoadModel.Fatigue(_life.Person, _life.State, day);
        }

        _day++;
        if (_life.Report(day))
        {
            _firstEpisode ??= years;
        }
    }

    public void Add(TrialTallies tallies, int arm, int week, double years)
    {
        foreach (TrialOutcome outcome in tallies.Outcomes)
        {
            if (outcome != TrialOutcome.NewEpisodeRate)
            {
                Add(tallies[arm, outcome, week], Value(outcome));
            }
            else if (_freeAtEntry)
            {
                tallies[arm, outcome, week].Add(_firstEpisode is null ? 0 : 1, _firstEpisode ?? years);
            }
        }
    }

    private static void Add(Tally tally, double? value)
    {
        if (value is { } known)
        {
            tally.Add(known, 1);
        }
    }

    private double? Value(TrialOutcome outcome) => outcome switch
    {
        TrialOutcome.Nprs => _life.WeekMean,
        TrialOutcome.PressureThreshold => Observation.PressureThreshold(_life.Person, _life.State),
        TrialOutcome.StrengthUpper => Shown(_life.State.Strength.Upper) / _upperAtEntry,
        TrialOutcome.StrengthLower => Shown(_life.State.Strength.Lower) / _lowerAtEntry,
        TrialOutcome.BackWithin => _firstEpisode is null ? 0 : 1,
        _ => _worked.Contains(true) ? _fatigue.Sum() / _worked.Count(worked => worked) : null,
    };

    private double Shown(double strength) => Observation.ShownStrength(_life.Person, _life.State, strength);
}
