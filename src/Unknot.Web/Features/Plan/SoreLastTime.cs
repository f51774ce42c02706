using Microsoft.EntityFrameworkCore;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Plan;

/// <summary>What was told of a movement the last time it was done, where that was sorer than it may be: the seconds stay, how deep it goes is what changes.</summary>
internal static class SoreLastTime
{
    /// <summary>Reads it for the movements of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="knot">The knot it is for.</param>
    /// <param name="resting">How sore that was when it was last said, 0–10.</param>
    /// <param name="db">The person's data.</param>
    /// <param name="texts">The words.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>A sentence for each such movement, by its id; empty where nothing was too sore.</returns>
    internal static async Task<IReadOnlyDictionary<string, string>> OfAsync(Session session, Guid knot, int resting, UnknotDb db, Texts texts, CancellationToken stop)
    {
        Dictionary<string, SessionStep> steps = session.Steps.Where(step => step is { Own: null, Knot: 0 }).DistinctBy(step => step.Movement).ToDictionary(step => step.Movement, StringComparer.Ordinal);
        string[] movements = [.. steps.Keys];
        var told = await db.Steps.AsNoTracking().Where(step => step.Discomfort != null && movements.Contains(step.Movement))
            .Join(db.Sessions.Where(one => one.KnotId == knot), step => step.SessionId, one => one.Id, (step, one) => new { one.Day, one.StartedAt, step.Movement, step.Discomfort })
            .ToListAsync(stop);
        return told.GroupBy(one => one.Movement, StringComparer.Ordinal)
            .Select(all => all.GroupBy(one => (one.Day, one.StartedAt)).MaxBy(one => one.Key)!.MaxBy(one => one.Discomfort)!)
            .Where(one => one.Discomfort > SoreRule.MostOf(steps[one.Movement], resting))
            .ToDictionary(one => one.Movement, one => texts["plan.sore", one.Discomfort!, SoreRule.MostOf(steps[one.Movement], resting)], StringComparer.Ordinal);
    }
}
