using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Writes down a session that is about to begin: as it was planned, with what planned it.</summary>
public static class NewSession
{
    /// <summary>Adds it with its steps; nothing is saved yet.</summary>
    /// <param name="db">The database.</param>
    /// <param name="now">The moment.</param>
    /// <param name="knowledge">The content it was planned with.</param>
    /// <param name="about">The knot it is for; its muscle is known.</param>
    /// <param name="session">The session.</param>
    /// <param name="kind">Whether it is of the plan.</param>
    /// <param name="second">A second knot it is for; null when none.</param>
    /// <returns>Its id.</returns>
    public static Guid Add(UnknotDb db, Now now, KnowledgeBase knowledge, Knot about, Session session, SessionKind kind, Knot? second = null)
    {
        Plan plan = new()
        {
            Id = now.NewId(),
            KnotId = about.Id,
            MadeAt = now.Instant,
            FromDay = now.Today,
            ContentVersion = knowledge.Version,
            Muscle = about.Muscle!,
            Side = about.Side,
            Answer = StoredSession.Write(session),
        };
        PlannedSession planned = new()
        {
            Id = now.NewId(),
            PlanId = plan.Id,
            Kind = kind,
            KnotId = about.Id,
            OtherKnotId = session.OtherMuscle is null ? null : second?.Id,
            Day = now.Today,
            Minutes = session.Minutes,
            PlannedSeconds = session.TotalSeconds,
        };
        db.Plans.Add(plan);
        db.Sessions.Add(planned);
        db.Steps.AddRange(session.Steps.Select((step, number) => new PlannedStep
        {
            Id = now.NewId(),
            SessionId = planned.Id,
            Number = number,
            Movement = step.Movement,
            Phase = step.Phase,
            PlannedSeconds = step.Seconds,
            Planned = StoredSession.Write(step),
            Tool = ToolOf(knowledge, step),
        }));
        return planned.Id;
    }

    /// <summary>The same session, made since the form was shown and not begun yet: another tab showed the same.</summary>
    /// <param name="db">The database.</param>
    /// <param name="now">The moment.</param>
    /// <param name="about">The knot it is for.</param>
    /// <param name="session">The session.</param>
    /// <param name="kind">Whether it is of the plan.</param>
    /// <param name="requestKey">The key of the form.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Its id; null where there is none.</returns>
    public static async Task<Guid?> OfOtherTabAsync(UnknotDb db, Now now, Knot about, Session session, SessionKind kind, Guid requestKey, CancellationToken stop)
    {
        (DateTimeOffset since, string answer) = (FormKey.SameSince(requestKey, now.Instant), StoredSession.Write(session));
        return await db.Sessions.Where(s => s.KnotId == about.Id && s.Kind == kind && s.State == SessionState.Planned && db.Plans.Any(p => p.Id == s.PlanId && p.MadeAt > since && p.Answer == answer))
            .Select(s => (Guid?)s.Id).FirstOrDefaultAsync(stop);
    }

    /// <summary>What presses in a step.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="step">The step.</param>
    /// <returns>A tool of the ladder; null when it is no release.</returns>
    public static string? ToolOf(KnowledgeBase knowledge, SessionStep step) =>
        step.Points is null ? null : step.Using.FirstOrDefault(id => knowledge.Plan.Tools.StepOf(id) is not null);
}
