using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Record;

/// <summary>When the activity that a knot spoils is asked again.</summary>
public sealed class Activities(Chart chart, Now now, KnowledgeBase knowledge)
{
    /// <summary>Whether it is due, and what it was.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Due at the start and again after the content's days; the activity as it was called last, null where there is none.</returns>
    public async Task<(bool Due, string? Activity)> DueAsync(Guid knot, CancellationToken stop) => await chart.ActivityAsync(knot, stop) is { } last
        ? (last.Day.AddDays(knowledge.Activity.EveryDays) <= now.Today, last.Activity)
        : (true, null);
}
