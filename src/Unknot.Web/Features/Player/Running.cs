using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>A session that was started: as it was planned, and what became of it so far.</summary>
/// <param name="Stored">The session.</param>
/// <param name="Knot">The knot it is for.</param>
/// <param name="Verdict">What triage says of that knot now.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Session">The session as it was planned, with what was changed since.</param>
/// <param name="Owned">The equipment there is; null where nobody was asked.</param>
internal sealed record Running(PlannedSession Stored, Knot Knot, Verdict Verdict, IReadOnlyList<PlannedStep> Steps, Session Session, ImmutableSortedSet<string>? Owned)
{
    /// <summary>Whether nothing of it can be done any more.</summary>
    internal bool IsOver => Stored.State is SessionState.Finished or SessionState.Stopped || !Steps.Any(IsOpen);

    /// <summary>Whether a step is still to be done.</summary>
    internal static bool IsOpen(PlannedStep step) => step.State is StepState.Planned or StepState.Begun;

    /// <summary>Finds it.</summary>
    /// <returns>It; null where there is none.</returns>
    internal static async Task<Running?> FindAsync(UnknotDb db, Chart chart, Guid id, CancellationToken stop)
    {
        PlannedSession? stored = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        if (stored is null || await chart.KnotAsync(stored.KnotId, stop) is not { } knot)
        {
            return null;
        }

        List<PlannedStep> steps = await db.Steps.AsNoTracking().Where(s => s.SessionId == id).OrderBy(s => s.Number).ToListAsync(stop);
        string planned = await db.Plans.AsNoTracking().Where(p => p.Id == stored.PlanId).Select(p => p.Answer).SingleAsync(stop);
        return new(stored, knot, await chart.VerdictAsync(knot, stop), steps, StoredSession.Read(planned), await chart.EquipmentAsync(knot.Id, stop));
    }

    /// <summary>The movement of a step, the person's own among them.</summary>
    /// <returns>It; null where the content no longer has it.</returns>
    internal Movement? MovementOf(KnowledgeBase knowledge, PlannedStep step) =>
        Session.Steps[step.Number].Own?.AsMovement(knowledge.Session.Budget) is { } own ? own : knowledge.Movements.TryGet(step.Movement, out Movement? movement) ? movement : null;

    /// <summary>Whether triage still leaves every step that is to come: an answer given since the session was planned may have taken one out.</summary>
    internal async Task<bool> IsLeftAsync(KnowledgeBase knowledge, Chart chart, Restrictions permit, CancellationToken stop)
    {
        if (IsOver)
        {
            return true;
        }

        Knot? other = Stored.OtherKnotId is { } id ? await chart.KnotAsync(id, stop) : null;
        Restrictions? there = other is null ? permit : (await chart.VerdictAsync(other, stop)).Permit;
        return Steps.Where(IsOpen).All(step => Session.Steps[step.Number].Own is { } own
            ? OwnMovements.Refuses(knowledge, permit, own) is null
            : MovementOf(knowledge, step) is not { } movement || ((Session.Steps[step.Number].Knot == 0 ? permit : there) is { } leave && Allowance.Refuses(knowledge, leave, movement) is null));
    }
}
