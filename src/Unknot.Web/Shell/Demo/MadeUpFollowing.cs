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

/// <summary>What somebody made up does with a knot day by day: check-ins with gaps, sessions as the planner plans them, relief checks and the activity every two weeks.</summary>
internal sealed class MadeUpFollowing(UnknotDb db, KnowledgeBase knowledge, TimeZoneInfo zone, Dice dice, Texts texts)
{
    private const double Writes = 0.8;
    private const double Trains = 0.55;
    private const int Notes = 8;
    private static readonly string[] s_extras = ["long_sit", "calls", "little_movement", "tense_day", "poor_sleep", "day_off"];

    private readonly List<Entry> _entries = [];
    private readonly List<TrainedStep> _trained = [];
    private DateOnly _last;
    private int _made;

    /// <summary>Follows a knot from its first day to the last.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="verdict">What triage says of it.</param>
    /// <param name="days">How it is.</param>
    /// <param name="away">Whether nothing is done on a day.</param>
    internal void Follow(Knot knot, Verdict verdict, IReadOnlyList<MadeUpDay> days, Func<DateOnly, bool> away)
    {
        _last = days[^1].Day;
        foreach (MadeUpDay day in days.Where(one => !away(one.Day)))
        {
            bool trains = dice.Happens(Trains) && Session(knot, verdict, day);
            if (dice.Happens(Writes) || day.Back != Back.No)
            {
                CheckIn(knot, day, trains);
            }

            if ((day.Day.DayNumber - knot.OpenedDay.DayNumber) % knowledge.Activity.EveryDays == 0)
            {
                Activity(knot, day, days);
            }
        }
    }

    /// <summary>Its diary.</summary>
    internal IReadOnlyList<Entry> Entries => _entries;

    private void CheckIn(Knot knot, MadeUpDay day, bool trained)
    {
        bool works = day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        int stress = Math.Clamp(dice.Between(2, 5) + (works ? 1 : -1) + (day.Nprs / 3), 0, 8 - 1);
        Store.Rows.CheckIn row = new()
        {
            Id = NewId(At(day.Day, 21)),
            KnotId = knot.Id,
            Day = day.Day,
            RecordedAt = At(day.Day, 21),
            Nprs = day.Nprs,
            Tenderness = day.Tenderness,
            Back = day.Back,
            Stress = stress,
            DeskHours = works ? dice.Between(10, 18) / 2.0 : null,
            Extras = dice.Happens(0.35) ? [dice.OneOf(s_extras)] : [],
            Note = dice.Happens(0.06) ? texts["demo.note." + dice.Between(1, Notes)] : null,
        };
        db.Add(row);
        _entries.Add(new() { Day = day.Day, Recorded = day.Day, Nprs = day.Nprs, Tenderness = day.Tenderness, Back = day.Back, Stress = stress, DeskHours = row.DeskHours, Extras = row.Extras, TrainedMinutes = trained ? 10 : 0, Released = trained });
    }

    private bool Session(Knot knot, Verdict verdict, MadeUpDay day)
    {
        if (knot.Muscle is not { } muscle || verdict.Permit is not { } permit)
        {
            return false;
        }

        PlanState state = PlanStates.Of(knowledge, muscle, new(_trained, _entries) { Asked = day.Day }, day.Day);
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
        DateTimeOffset at = At(day.Day, 18);
        Plan plan = new() { Id = NewId(at), KnotId = knot.Id, MadeAt = at, FromDay = day.Day, ContentVersion = knowledge.Version, Muscle = muscle, Side = knot.Side, Answer = StoredSession.Write(session) };
        int before = dice.Between(2, 6);
        PlannedSession planned = new()
        {
            Id = NewId(at),
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

        if (release is not null && day.Day < _last && dice.Happens(0.4))
        {
            DateTimeOffset due = release.EndedAt!.Value.AddHours(ReliefChecks.AfterHours[0]);
            db.Add(new ReliefCheck { Id = NewId(due), KnotId = knot.Id, StepId = release.Id, AfterHours = ReliefChecks.AfterHours[0], DueAt = due, AskedAt = due.AddHours(2), Relief = dice.OneOf(Enum.GetValues<Relief>()), SameSpot = true });
        }
    }

    private PlannedStep Done(PlannedSession session, SessionStep step, int number, DateTimeOffset at)
    {
        bool done = dice.Happens(0.93);
        return new()
        {
            Id = NewId(at),
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

    private void Activity(Knot knot, MadeUpDay day, IReadOnlyList<MadeUpDay> days)
    {
        double along = (double)(day.Day.DayNumber - days[0].Day.DayNumber) / Math.Max(1, days[^1].Day.DayNumber - days[0].Day.DayNumber);
        db.Add(new ActivityScore { Id = NewId(At(day.Day, 20)), KnotId = knot.Id, Day = day.Day, RecordedAt = At(day.Day, 20), Activity = texts["demo.activity"], Score = Math.Clamp((int)Math.Round(3 + (5 * along)) + dice.Between(-1, 1), 0, 10), Ease = dice.Between(4, 7) });
    }

    private DateTimeOffset At(DateOnly day, int hour)
    {
        DateTime wall = day.ToDateTime(new(hour, 0));
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }

    private Guid NewId(DateTimeOffset at) => Guid.CreateVersion7(at.AddMilliseconds(_made++ % 1000));
}
