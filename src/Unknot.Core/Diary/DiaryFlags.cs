using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>What the diary says of a follow-up flag.</summary>
public enum DiarySays
{
    /// <summary>No.</summary>
    No,

    /// <summary>It has gaps where it would have to say: the person is asked.</summary>
    Gap,

    /// <summary>Yes.</summary>
    Yes,
}

/// <summary>How somebody is on the plan of a knot.</summary>
/// <param name="Since">The day of the first session.</param>
/// <param name="Kept">The days with a session done.</param>
public sealed record OnThePlan(DateOnly Since, IReadOnlyCollection<DateOnly> Kept);

/// <summary>Reads follow-up flags from the diary.</summary>
public static class DiaryFlags
{
    private const int Week = 7;

    /// <summary>What the diary of a knot says of one flag.</summary>
    /// <param name="trigger">What the flag is read from.</param>
    /// <param name="entries">The entries of the knot as they stand now.</param>
    /// <param name="plan">How the plan was kept; null when none was begun: then nothing is said.</param>
    /// <param name="after">The day the flag was last answered or cleared: only what came after it is read; null when never.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="rule">When a change of pain may be called one.</param>
    /// <returns>Yes where one of what it is read from says so; a gap where none does and one cannot be told.</returns>
    /// <remarks>
    /// Not lower: so many days on the plan, the knot is not quiet, and the mean of the last days is not below that of as many first days by the rule of change.
    /// Returns: those of <see cref="KnotHistory"/> in the days that are read, with the plan kept on so large a share of them.
    /// Up: the mean of the last days is so many points above that of the days before.
    /// A mean needs a score on more than half of its days.
    /// </remarks>
    public static DiarySays Of(DiaryTrigger trigger, IReadOnlyList<Entry> entries, OnThePlan? plan, DateOnly? after, DateOnly today, ChangeRule rule)
    {
        if (plan is null)
        {
            return DiarySays.No;
        }

        DateOnly from = after is { } last && last >= plan.Since ? last.AddDays(1) : plan.Since;
        List<Entry> read = [.. entries.Where(entry => entry.Day >= from && entry.Day <= today)];
        return new[] { NotLower(trigger.NotLowerAfterDays, read, from, today, rule), Returned(trigger.Returns, read, plan, from, today), Up(trigger.MeanUpBy, read, from, today, rule) }.Max();
    }

    private static DiarySays NotLower(int? afterDays, List<Entry> read, DateOnly from, DateOnly today, ChangeRule rule)
    {
        if (afterDays is not { } days || today.DayNumber - from.DayNumber < days || KnotHistory.Of(read, from, today).State is KnotState.Quiet)
        {
            return DiarySays.No;
        }

        return PainTrend.Between(read, from.AddDays(rule.MeanDays - 1), today, rule) switch
        {
            null => DiarySays.Gap,
            < 0 => DiarySays.No,
            _ => DiarySays.Yes,
        };
    }

    private static DiarySays Returned(ReturnsTrigger? trigger, List<Entry> read, OnThePlan plan, DateOnly from, DateOnly today)
    {
        if (trigger is null)
        {
            return DiarySays.No;
        }

        DateOnly begins = Later(from, today.AddDays(1 - trigger.InDays));
        int returns = KnotHistory.Of(read, from, today).Stretches.Count(stretch => stretch.Until >= begins);
        int days = today.DayNumber - begins.DayNumber + 1, kept = plan.Kept.Distinct().Count(day => day >= begins && day <= today);
        return returns >= trigger.Times && kept * Week >= trigger.KeptOf7 * days ? DiarySays.Yes : DiarySays.No;
    }

    private static DiarySays Up(double? by, List<Entry> read, DateOnly from, DateOnly today, ChangeRule rule)
    {
        if (by is not { } points || today.DayNumber - from.DayNumber + 1 < 2 * rule.MeanDays)
        {
            return DiarySays.No;
        }

        PainChange change = PainTrend.Of(read, today, rule);
        return change.Changed is null ? DiarySays.Gap : change.NowMean - change.BeforeMean + 1e-9 >= points ? DiarySays.Yes : DiarySays.No;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
