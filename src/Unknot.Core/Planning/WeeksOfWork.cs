using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What was done in seven days.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Seconds">How long, by phase [s]; phases in which nothing was done are absent.</param>
public sealed record WeekOfWork(DateOnly From, IReadOnlyDictionary<Phase, int> Seconds);

/// <summary>How long each phase was worked at, week by week.</summary>
public static class WeeksOfWork
{
    private const int Week = 7;

    /// <summary>Sums steps by week.</summary>
    /// <param name="steps">Steps as they were done, in any order.</param>
    /// <param name="weeks">How many weeks, 1 or more.</param>
    /// <param name="today">The person's day, the last of the last week.</param>
    /// <returns>The weeks, the earliest first.</returns>
    public static IReadOnlyList<WeekOfWork> Of(IReadOnlyCollection<TrainedStep> steps, int weeks, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        DateOnly first = today.AddDays(1 - (weeks * Week));
        ILookup<int, TrainedStep> byWeek = steps.Where(step => step.Day >= first && step.Day <= today).ToLookup(step => (step.Day.DayNumber - first.DayNumber) / Week);
        return
        [
            .. Enumerable.Range(0, weeks).Select(week => new WeekOfWork(
                first.AddDays(week * Week),
                byWeek[week].GroupBy(step => step.Phase).ToDictionary(phase => phase.Key, phase => phase.Sum(step => step.Seconds)))),
        ];
    }
}
