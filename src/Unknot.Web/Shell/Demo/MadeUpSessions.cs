using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;
using Plan = Unknot.Store.Rows.Plan;
using ReliefCheck = Unknot.Store.Rows.ReliefCheck;

namespace Unknot.Web.Shell.Demo;

/// <summary>The sessions of somebody made up: planned as the planner plans them on that day, most of them done whole, some asked about later.</summary>
/// <param name="db">Where they are written.</param>
/// <param name="knowledge">The content.</param>
/// <param name="dice">The chance.</param>
/// <param name="time">When they are.</param>
/// <param name="entries">The diary so far, which the planner reads.</param>
/// <param name="last">The day it all ends with: what would be asked after it is left out.</param>
internal sealed class MadeUpSessions(UnknotDb db, KnowledgeBase knowledge, Dice dice, MadeUpTime time, IReadOnlyList<Entry> entries, DateOnly last)
{
    private readonly List<TrainedStep> _trained = [];

    /// <summary>Plans a session for a day as the planner would, and does it.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="verdict">What triage says of it.</param>
    /// <param name="day">How the day is.</param>
    /// <returns>Whether there was one.</returns>
    internal bool Make(Knot knot, Verdict verdict, MadeUpDay day)
    {
        if (knot.Muscle is not { } muscle || verdict.Permit is not { } permit)
        {
            return false;
        }

        PlanState state = PlanStates.Of(knowledge, muscle, new(_trained, entries) { Asked = day.Day }, day.Day);
        SessionRequest request = new() { Muscle = muscle, Side = knot.Side, Minutes = dice.OneOf([5, 10, 10, 10, 15]), Restrictions = permit, Urgency = verdict.Urgency, Day = state.Day, State = state };
        if (SessionPlanner.Plan(knowledge, request) is not SessionOutcome.Planned { Session: var session })
        {
            return false;
        }

        Keep(knot, muscle, session, day);
        return true;
    }

    private void Keep(Knot knot, string muscle, Session session, MadeUpDay day)
    {
        DateTimeOffset at = time.At(day.Day, 18);
        Plan plan = new() { Id = time.NewId(at), KnotId = knot.Id, MadeAt = at, FromDay = day.Day, ContentVersion = knowledge.Version, Muscle = muscle, Side = knot.Side, Answer = StoredSession.Write(session) };
        int before = dice.Between(2, 6);
        PlannedSession planned = new()
        {
            Id = time.NewId(at),
            PlanId = plan.Id,
            KnotId = knot.Id,
            Day = day.Day,
            Minutes = session.Minutes,
            PlannedSeconds = session.TotalSeconds,
            State = SessionState.Finished,
            StartedAt = at,
            EndedAt = at.AddSeconds(session.TotalSeconds),
            EaseBefore = before,
            EaseAfter = Math.Min(10, before + dice.Between(0, 3)),
            AtStep = session.Steps.Count,
        };
        db.AddRange(plan, planned);
        PlannedStep? release = null;
        foreach ((SessionStep step, int number) in session.Steps.Select((step, number) => (step, number)))
        {
            PlannedStep done = Done(planned, step, number, at.AddSeconds((number + 1) * 60));
            db.Add(done);
            release = done.Phase == Phase.Release && done.State == StepState.Done ? done : release;
            _trained.AddRange(done.State == StepState.Done ? [new TrainedStep(day.Day, step.Movement, step.Phase, true) { Effort = done.Effort, Discomfort = done.Discomfort, Tool = done.Tool, Seconds = done.DoneSeconds ?? 0 }] : (TrainedStep[])[]);
        }

        if (release is not null && day.Day < last && dice.Happens(0.4))
        {
            DateTimeOffset due = release.EndedAt!.Value.AddHours(ReliefChecks.AfterHours[0]);
            db.Add(new ReliefCheck { Id = time.NewId(due), KnotId = knot.Id, StepId = release.Id, AfterHours = ReliefChecks.AfterHours[0], DueAt = due, AskedAt = due.AddHours(2), Relief = dice.OneOf(Enum.GetValues<Relief>()), SameSpot = true });
        }
    }

    private PlannedStep Done(PlannedSession session, SessionStep step, int number, DateTimeOffset at)
    {
        bool done = dice.Happens(0.93);
        return new()
        {
            Id = time.NewId(at),
            SessionId = session.Id,
            Number = number,
            Movement = step.Movement,
            Phase = step.Phase,
            PlannedSeconds = step.Seconds,
            Planned = StoredSession.Write(step),
            Tool = step.Points is null ? null : step.Using.FirstOrDefault(id => knowledge.Plan.Tools.StepOf(id) is not null),
            State = done ? StepState.Done : StepState.Skipped,
            StartedAt = done ? at.AddSeconds(-step.Seconds) : null,
            EndedAt = done ? at : null,
            DoneSeconds = done ? step.Seconds : 0,
            Discomfort = done ? dice.Between(0, 3) : null,
            Effort = done && step.Phase is Phase.Strengthen or Phase.Retrain ? dice.Between(2, 5) : null,
        };
    }
}
