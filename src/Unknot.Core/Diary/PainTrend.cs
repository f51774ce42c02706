using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>Whether pain has changed, said only where the instruments' rule allows it.</summary>
public static class PainTrend
{
    private const double MostPain = 10;

    /// <summary>Compares the mean of the last days with that of as many days before.</summary>
    /// <param name="entries">Entries of the knot, in any order.</param>
    /// <param name="today">The last day that counts.</param>
    /// <param name="rule">From how many points, and from what share of where it was, it is a change; over how many days.</param>
    /// <returns>Both means, and the change. Null means where no day has a score; no change named unless more than half of the days of both have one.</returns>
    /// <remarks>
    /// Scores of one day are averaged first, so that a day counts once; a missing day takes part in no mean. Changed: the means differ by the rule's points
    /// and by its share of the earlier mean, both. Never said of single days.
    /// <source key="FARRAR2001" at="2 points or 30 %; the app asks for both" />
    /// </remarks>
    public static PainChange Of(IReadOnlyList<Entry> entries, DateOnly today, ChangeRule rule) => Since(entries, today.AddDays(-rule.MeanDays), today, rule);

    /// <summary>Compares the mean of the last days with that of as many days that ended earlier.</summary>
    /// <param name="entries">Entries of the knot, in any order.</param>
    /// <param name="then">The last day of the earlier ones.</param>
    /// <param name="today">The last day that counts.</param>
    /// <param name="rule">From how many points, and from what share of where it was, it is a change; over how many days.</param>
    /// <returns>As for <see cref="Of"/>.</returns>
    public static PainChange Since(IReadOnlyList<Entry> entries, DateOnly then, DateOnly today, ChangeRule rule)
    {
        double[] now = Days(entries, today.AddDays(1 - rule.MeanDays), today), before = Days(entries, then.AddDays(1 - rule.MeanDays), then);
        double? nowMean = now.Length == 0 ? null : now.Average(), beforeMean = before.Length == 0 ? null : before.Average();
        bool enough = Math.Min(now.Length, before.Length) * 2 > rule.MeanDays;
        return new(nowMean, beforeMean, enough ? Change(nowMean!.Value, beforeMean!.Value, rule) : null) { NowDays = now.Length };
    }

    /// <summary>Compares the mean of the days that end on one day with that of the days that end on a later one.</summary>
    /// <param name="entries">Entries of the knot, in any order.</param>
    /// <param name="before">The last day of the earlier mean.</param>
    /// <param name="now">The last day of the later mean.</param>
    /// <param name="rule">The rule of change, and over how many days a mean is taken.</param>
    /// <returns>-1 quieter, 1 louder, 0 no clear change; null unless more than half of the days of both have a score.</returns>
    public static int? Between(IReadOnlyList<Entry> entries, DateOnly before, DateOnly now, ChangeRule rule)
    {
        double[] earlier = Days(entries, before.AddDays(1 - rule.MeanDays), before), later = Days(entries, now.AddDays(1 - rule.MeanDays), now);
        return Math.Min(earlier.Length, later.Length) * 2 > rule.MeanDays ? Change(later.Average(), earlier.Average(), rule) : null;
    }

    /// <summary>What a mean has to reach to be called a change.</summary>
    /// <param name="before">The earlier mean [NPRS points].</param>
    /// <param name="rule">The rule of change.</param>
    /// <returns>From where down it is quieter, null where no score is so low; and from where up it is louder, null where none is so high.</returns>
    /// <remarks><source key="FARRAR2001" at="2 points or 30 %; the app asks for both" /></remarks>
    public static (double? Quieter, double? Louder) Threshold(double before, ChangeRule rule)
    {
        double step = Math.Max(rule.LeastPoints, rule.LeastShare * before);
        return (before - step >= 0 ? before - step : null, before + step <= MostPain ? before + step : null);
    }

    private static int Change(double now, double before, ChangeRule rule)
    {
        double difference = Math.Abs(now - before);
        return difference + 1e-9 >= rule.LeastPoints && difference + 1e-9 >= rule.LeastShare * before ? Math.Sign(now - before) : 0;
    }

    private static double[] Days(IReadOnlyList<Entry> entries, DateOnly from, DateOnly to) =>
        [.. entries.Where(e => e.Nprs is not null && e.Day >= from && e.Day <= to).GroupBy(e => e.Day).OrderBy(day => day.Key).Select(day => day.Average(e => e.Nprs!.Value))];
}
