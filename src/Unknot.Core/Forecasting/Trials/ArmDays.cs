using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>The days of an arm for the people of one draw: what is done on each, by who still takes part.</summary>
internal sealed class ArmDays
{
    private const double UsualHours = 8;
    private const double SecondsOfAMinute = 60;

    private readonly Arm _arm;
    private readonly Day _desk;
    private readonly OverloadTable? _withBreaks;
    private readonly int _weeks;

    /// <summary>Prepares the days.</summary>
    /// <param name="arm">The arm.</param>
    /// <param name="group">The draw of the model's numbers.</param>
    /// <param name="desks">The overload tables.</param>
    /// <param name="weeks">How long the trial lasts [weeks], 0 or more.</param>
    public ArmDays(Arm arm, Parameters group, DeskTables desks, int weeks)
    {
        (_arm, _weeks) = (arm, weeks);
        _desk = Desk(arm.Desk, group, desks);
        _withBreaks = arm.Breaks is { } breaks ? desks.WithBreaks(breaks.EveryMinutes, breaks.Seconds) : null;
    }

    /// <summary>Whether nothing but the usual is done on any day.</summary>
    public bool AreUsual => _arm.Desk is null && _arm.Breaks is null && _arm.Breathing is null && _arm.Exercises.Count == 0 && _arm.Pressings.Count == 0;

    /// <summary>A day on which nothing but the usual is done.</summary>
    public Day Usual(bool works) => works ? _desk : default;

    /// <summary>The share of people who still take part.</summary>
    public double Adherence(int day) =>
        _weeks <= 1 ? _arm.Adherence.First : _arm.Adherence.First + ((_arm.Adherence.Last - _arm.Adherence.First) * (day / 7) / (_weeks - 1));

    /// <summary>A day of the trial.</summary>
    /// <param name="day">Which, from 0.</param>
    /// <param name="works">Whether it is a day of work.</param>
    /// <param name="takesPart">Whether the person still takes part.</param>
    /// <param name="breaks">Whether breaks are kept on it.</param>
    public Day On(int day, bool works, bool takesPart, bool breaks)
    {
        Day made = Usual(works);
        if (breaks && works && _arm.Breaks is { } rule && rule.When.On(day))
        {
            made = made with { Desk = _withBreaks, Eased = rule.Active };
        }

        return takesPart ? Exercised(made, day) : made;
    }

    private Day Exercised(Day made, int day)
    {
        foreach (Exercise exercise in _arm.Exercises)
        {
            made = exercise.When.On(day) ? With(made, exercise) : made;
        }

        foreach (Pressing pressing in _arm.Pressings)
        {
            made = pressing.When.On(day) ? made with { ReleaseSeconds = made.ReleaseSeconds + pressing.Seconds } : made;
        }

        return _arm.Breathing is { } breathing && made.Hours > 0 && breathing.When.On(day)
            ? made with { LoadTimes = made.LoadTimes * (1 - ((1 - breathing.LoadTimes) * breathing.Minutes / (SecondsOfAMinute * made.Hours))) }
            : made;
    }

    private static Day With(Day day, Exercise exercise) => exercise.Kind switch
    {
        ExerciseKind.Strengthens => day with
        {
            TrainedMinutes = day.TrainedMinutes + exercise.Minutes,
            Work = new(
                day.Work.Upper + (exercise.Minutes * exercise.Intensity.Upper), day.Work.Middle + (exercise.Minutes * exercise.Intensity.Middle),
                day.Work.Lower + (exercise.Minutes * exercise.Intensity.Lower)),
        },
        ExerciseKind.Retrains => day with { Retrained = true },
        _ => day with { ReleaseSeconds = day.ReleaseSeconds + (exercise.Minutes * SecondsOfAMinute) },
    };

    private static Day Desk(DeskRule? rule, Parameters group, DeskTables desks)
    {
        Day usual = Day.AtDesk(desks.Unbroken, UsualHours);
        if (rule is null)
        {
            return usual;
        }

        double load = (rule.Load ?? group[LoadParameter.Load]) / group[LoadParameter.Load];
        double rest = (rule.RestFraction ?? group[LoadParameter.RestFraction]) / group[LoadParameter.RestFraction];
        return usual with
        {
            Hours = rule.Hours ?? UsualHours,
            LoadTimes = load * rule.LoadTimes * Math.Pow(group[LoadParameter.SwingLoad], rule.Swing),
            RestTimes = rest * Math.Pow(group[LoadParameter.SwingRest], rule.Swing),
        };
    }
}
