using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>Somebody who has followed one knot for two months: a check-in a day, a session every third.</summary>
internal static class TwoMonths
{
    private const int Days = 60;

    /// <summary>Fills an empty database.</summary>
    /// <returns>The person.</returns>
    public static async Task<Guid> Fill(Database database, DateTimeOffset now)
    {
        Guid person = Guid.CreateVersion7(now);
        await using (UnknotDb db = database.Connect())
        {
            db.People.Add(new() { Id = person, ZoneId = "Europe/Berlin", CreatedAt = now.AddDays(-Days) });
            await db.SaveChangesAsync();
        }

        await using UnknotDb theirs = database.Connect().ActFor(person);
        Guid knot = Guid.CreateVersion7(now.AddDays(-Days));
        theirs.Knots.Add(KnotOpened(knot, now.AddDays(-Days)));
        theirs.KnotMaps.Add(new() { Id = Guid.CreateVersion7(now), KnotId = knot, RecordedAt = now.AddDays(-Days), Marks = [new("SH_TOP_R", Core.Complaint.MarkKind.Sore)] });
        Guid plan = Guid.CreateVersion7(now);
        theirs.Plans.Add(new()
        {
            Id = plan,
            KnotId = knot,
            MadeAt = now.AddDays(-Days),
            FromDay = DayOf(now.AddDays(-Days)),
            ContentVersion = "bench",
            Muscle = "upper_trapezius",
            Side = Side.Right,
            Answer = "{}",
        });
        // Answered when they were last due.
        theirs.Answers.AddRange(NothingToReport.Answers.Select(answer => Answered(answer, knot, now.AddDays(-3))));
        theirs.Preferences.Add(new() { Id = Guid.CreateVersion7(now), Name = "equipment.asked", Value = "yes", SetAt = now.AddDays(-Days) });
        theirs.OwnedItems.AddRange(((string[])["ball_tennis", "wall", "chair", "mat"]).Select(item => new OwnedItem { Id = Guid.CreateVersion7(now), Item = item, Since = now.AddDays(-Days) }));
        for (int day = Days; day > 0; day--)
        {
            DateTimeOffset then = now.AddDays(-day);
            theirs.CheckIns.Add(CheckInAt(knot, then, day));
            if (day % 3 == 0)
            {
                theirs.Sessions.Add(SessionAt(plan, knot, then));
            }
        }

        await theirs.SaveChangesAsync();
        return person;
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private static Knot KnotOpened(Guid id, DateTimeOffset at) => new()
    {
        Id = id,
        Name = "Right shoulder ridge",
        Side = Side.Right,
        Places = ["SH_TOP_R"],
        Muscle = "upper_trapezius",
        OpenedAt = at,
        OpenedDay = DayOf(at),
        State = KnotStanding.Open,
        StateSince = at,
    };

    private static GivenAnswer Answered((AnswerScope Scope, string Question, string Value) answer, Guid knot, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        Scope = answer.Scope,
        Question = answer.Question,
        Value = answer.Value,
        KnotId = answer.Scope is AnswerScope.Gate or AnswerScope.Flag ? knot : null,
        AnsweredAt = at,
    };

    private static CheckIn CheckInAt(Guid knot, DateTimeOffset at, int day) => new()
    {
        Id = Guid.CreateVersion7(at),
        KnotId = knot,
        Day = DayOf(at),
        RecordedAt = at,
        Nprs = 2 + (day % 4),
        Tenderness = 3 + (day % 4),
        Back = Back.No,
        Stress = 4,
        DeskHours = 8,
    };

    private static PlannedSession SessionAt(Guid plan, Guid knot, DateTimeOffset at)
    {
        PlannedSession session = new()
        {
            Id = Guid.CreateVersion7(at),
            PlanId = plan,
            KnotId = knot,
            Day = DayOf(at),
            Minutes = 10,
            PlannedSeconds = 600,
            State = SessionState.Finished,
            StartedAt = at,
            EndedAt = at.AddMinutes(10),
        };
        Phase[] phases = [Phase.Stretch, Phase.Release, Phase.Strengthen, Phase.Retrain];
        foreach ((int number, Phase phase) in phases.Index())
        {
            session.Steps.Add(new()
            {
                Id = Guid.CreateVersion7(at),
                SessionId = session.Id,
                Number = number,
                Movement = "chin_tuck",
                Phase = phase,
                PlannedSeconds = 140,
                Planned = "{}",
                State = StepState.Done,
                DoneSeconds = 140,
            });
        }

        return session;
    }
}
