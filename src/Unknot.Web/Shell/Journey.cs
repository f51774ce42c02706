using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell;

/// <summary>Where a person stands on their way, and which address that is.</summary>
public static class Journey
{
    // Asked before anything else of somebody who has just come; whoever has written nothing is answered without a database.
    private static readonly CompiledQuery<Visit> s_open = new((db, _) => db.Visits.AsNoTracking().Where(visit => visit.State == VisitState.Open)
        .OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id).Take(1));

    private static readonly CompiledQuery<KnotStanding> s_standings = new((db, _) => db.Knots.Select(knot => knot.State).Distinct());

    /// <summary>The visit that is under way, for a page that only looks.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The visit; null where none is under way.</returns>
    public static async Task<Visit?> UnderWayAsync(UnknotDb db, CancellationToken stop) => await s_open.ListAsync(db, stop) is [Visit visit] ? visit : null;

    /// <summary>How the person's knots stand, each standing once.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Empty where nobody has come to a knot.</returns>
    public static Task<IReadOnlyList<KnotStanding>> StandingsAsync(UnknotDb db, CancellationToken stop) => s_standings.ListAsync(db, stop);

    /// <summary>The visit that is under way: the latest that was neither finished, stopped nor put away.</summary>
    /// <param name="db">The person's rows.</param>
    /// <returns>A query for at most one that counts.</returns>
    public static IQueryable<Visit> Open(UnknotDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Visits.Where(visit => visit.State == VisitState.Open).OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id);
    }

    /// <summary>A step as a visit stores it (<see cref="Visit.Step"/>).</summary>
    /// <param name="step">A step.</param>
    /// <returns>where, safety, press, result or session.</returns>
    public static string NameOf(Step step) => step.ToString().ToLowerInvariant();

    /// <summary>The address of a step.</summary>
    /// <param name="step">A step.</param>
    /// <returns>Its path.</returns>
    public static string PathOf(Step step) => "/" + NameOf(step);

    /// <summary>Where the app opens: Today once a knot is followed, else where a visit was left, else the knots that were put aside, else the first question.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>A path.</returns>
    public static async Task<string> Begins(UnknotDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.LookAsync(stop);
        IReadOnlyList<KnotStanding> standings = await StandingsAsync(db, stop);
        if (standings.Any(standing => standing is KnotStanding.Open or KnotStanding.Quiet or KnotStanding.Back))
        {
            return "/today";
        }

        Visit? visit = await UnderWayAsync(db, stop);
        return visit is not null && Enum.TryParse(visit.Step, ignoreCase: true, out Step at) && Enum.IsDefined(at) ? PathOf(at)
            : standings.Any(standing => standing != KnotStanding.Draft) ? "/knots"
            : PathOf(Step.Where);
    }
}
