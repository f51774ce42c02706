using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Diary;

/// <summary>Tension and pain of one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Stress">Tension, 0–10.</param>
/// <param name="Pain">Pain, NPRS 0–10; of several knots the highest.</param>
public sealed record TenseDay(DateOnly Day, double Stress, double Pain);

/// <summary>Tension beside pain.</summary>
/// <param name="Days">The days on which both were told, in their order.</param>
/// <param name="Agreement">How often they go together; null before there are days enough, or where nothing differs.</param>
public sealed record TensionAndPain(IReadOnlyList<TenseDay> Days, Agreement? Agreement);

/// <summary>A quiet time with the tension in it.</summary>
/// <param name="Stretch">The quiet time.</param>
/// <param name="Stress">The mean tension of its days, 0–10.</param>
public sealed record CalmStretch(QuietStretch Stretch, double Stress);

/// <summary>Tension beside quiet times.</summary>
/// <param name="Stretches">The quiet times in which tension was told.</param>
/// <param name="Pairs">Pairs of them that can be compared.</param>
/// <param name="CalmerLonger">Those of the pairs in which the calmer one is the longer one.</param>
/// <param name="Direction">1 the calmer the longer, -1 the calmer the shorter, 0 that cannot be told from chance; null while there are too few.</param>
public sealed record TensionAndQuiet(IReadOnlyList<CalmStretch> Stretches, int Pairs, int CalmerLonger, int? Direction);

/// <summary>What went together with tension. Two things that go together need not be cause and effect: the same evening tells of both.</summary>
public static class Tension
{
    /// <summary>Tension against pain, day by day.</summary>
    /// <param name="entries">Entries of all knots that are looked at, in any order.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="rule">From how many days on it may be said, and how chance is weighed.</param>
    /// <returns>The days, and how often the tenser of two was the sorer.</returns>
    /// <remarks><source key="ARTICLE_A" at="emotional stress raises baseline tension in jaw, neck and shoulders" /> <source key="GOODMAN1954" /></remarks>
    public static TensionAndPain WithPain(IEnumerable<Entry> entries, DateOnly from, DateOnly to, TensionRule rule)
    {
        TenseDay[] days =
        [
            .. entries.Where(entry => entry is { Stress: not null, Nprs: not null } && entry.Day >= from && entry.Day <= to)
                .GroupBy(entry => entry.Day).OrderBy(day => day.Key)
                .Select(day => new TenseDay(day.Key, day.Average(entry => entry.Stress!.Value), day.Max(entry => entry.Nprs!.Value))),
        ];
        Told[] told = [.. days.Select(day => new Told(day.Day.DayNumber / rule.BlockDays, day.Stress, day.Pain))];
        return new(days, days.Length < rule.LeastDays ? null : Concordance.Of(told, rule.Draws));
    }

    /// <summary>Tension against how long the knot stays away.</summary>
    /// <param name="stretches">Its quiet times, in their order.</param>
    /// <param name="entries">Its entries, in any order.</param>
    /// <param name="rule">From how many quiet times on it may be said, over how many of the latest, and how much chance is allowed.</param>
    /// <returns>The quiet times with the mean tension in them. One that runs is compared only with those it has outlasted.</returns>
    /// <remarks>
    /// A pair counts 1 where the calmer one is the longer, -1 where it is the shorter, 0 where it cannot be compared; what their sum says is weighed as by <see cref="ReturnTrend.Chance"/>.
    /// <source key="ARTICLE_A" at="lower stress lowers the chance of knots forming" /> <source key="MANN1945" />
    /// </remarks>
    public static TensionAndQuiet WithQuiet(IEnumerable<QuietStretch> stretches, IReadOnlyCollection<Entry> entries, ReturnsRule rule)
    {
        CalmStretch[] all =
        [
            .. from stretch in stretches.TakeLast(rule.Most)
               let told = entries.Where(entry => entry.Stress is not null && entry.Day >= stretch.From && entry.Day <= (stretch.Until ?? DateOnly.MaxValue)).ToArray()
               where told.Length > 0
               select new CalmStretch(stretch, told.Average(entry => entry.Stress!.Value)),
        ];
        int[] ways = [.. Pairs(all).Where(way => way != 0)];
        int sum = ways.Sum();
        int? direction = all.Length < rule.Least ? null : ReturnTrend.Chance(all.Length, Math.Abs(sum)) <= rule.Chance ? Math.Sign(sum) : 0;
        return new(all, ways.Length, ways.Count(way => way > 0), direction);
    }

    private static IEnumerable<int> Pairs(CalmStretch[] all) =>
        from later in Enumerable.Range(0, all.Length)
        from earlier in Enumerable.Range(0, later)
        let longer = Math.Sign(all[later].Stretch.Days - all[earlier].Stretch.Days)
        where !(all[later].Stretch.Running && longer < 0) && !(all[earlier].Stretch.Running && longer > 0)
        select longer * Math.Sign(all[earlier].Stress - all[later].Stress);
}
