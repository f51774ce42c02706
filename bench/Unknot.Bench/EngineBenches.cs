using System.Diagnostics;
using Unknot.Content;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Bench;

/// <summary>What the engine does while somebody waits for a page, and what is read before anybody can.</summary>
internal static class EngineBenches
{
    private const int MostBytes = 64 * 1024;

    public static Task<IReadOnlyList<Reading>> Locate()
    {
        LocalisationTables tables = LocalisationTables.Of(Ridge.Knowledge);
        return Task.FromResult<IReadOnlyList<Reading>>(
        [
            .. Five.Of("localisation with the next question", () => Localiser.Locate(tables, Ridge.Findings, Ridge.Tags, Restrictions.None), mostMilliseconds: 1, mostBytes: MostBytes),
            .. Five.Of("the same with marks alone, on both sides", () => Localiser.Locate(tables, Ridge.BetweenTheBlades, Ridge.Tags, Restrictions.None), mostMilliseconds: 1, mostBytes: MostBytes),
        ]);
    }

    public static Task<IReadOnlyList<Reading>> Plan()
    {
        SessionRequest request = new()
        {
            Muscle = "upper_trapezius",
            Side = Core.Knowledge.Side.Right,
            Minutes = 10,
            Restrictions = Restrictions.None,
            Urgency = Core.Knowledge.Urgency.None,
        };
        return Task.FromResult(Five.Of("a ten-minute plan", () => SessionPlanner.Plan(Ridge.Knowledge, request), mostMilliseconds: 1, mostBytes: 40_000));
    }

    public static Task<IReadOnlyList<Reading>> Content()
    {
        string folder = Path.Combine(Clone.Root, "content");
        double[] milliseconds = new double[5];
        for (int round = 0; round < 5; round++)
        {
            long from = Stopwatch.GetTimestamp();
            _ = ContentFolder.Read(folder).Value;
            milliseconds[round] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }

        return Task.FromResult<IReadOnlyList<Reading>>([new("content: loads", milliseconds, "ms", Bar.Time(150))]);
    }
}
