using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Bench;

/// <summary>What the engine does while somebody waits for a page.</summary>
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
}
