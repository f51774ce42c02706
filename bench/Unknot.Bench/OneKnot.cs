using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>Somebody who has followed one knot for some days: a check-in a day, a session every third.</summary>
internal static class OneKnot
{
    /// <summary>What two months of it are.</summary>
    public const int TwoMonths = 60;

    private const string Zone = "Europe/Berlin";

    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>Fills an empty database.</summary>
    /// <param name="database">The database.</param>
    /// <param name="now">When it ends.</param>
    /// <param name="days">How long it was followed [d].</param>
    /// <param name="sessions">Whether there are sessions too.</param>
    /// <returns>The person.</returns>
    public static async Task<Guid> Fill(Database database, DateTimeOffset now, int days = TwoMonths, bool sessions = true)
    {
        DateTimeOffset began = now.AddDays(-days);
        Guid person = Guid.CreateVersion7(now);
        await using (UnknotDb db = database.Connect())
        {
            db.People.Add(new() { Id = person, ZoneId = Zone, CreatedAt = began });
            await db.SaveChangesAsync();
        }

        await using UnknotDb theirs = database.Connect().ActFor(person);
        Guid knot = Guid.CreateVersion7(began);
        theirs.Knots.Add(KnotOpened(knot, began));
        theirs.KnotMaps.Add(new() { Id = Guid.CreateVersion7(now), KnotId = knot, RecordedAt = began, Marks = [new("SH_TOP_R", Core.Complaint.MarkKind.Sore)] });
        Guid plan = Guid.CreateVersion7(now);
        theirs.Plans.Add(new()
        {
            Id = plan,
            KnotId = knot,
            MadeAt = began,
            FromDay = DayOf(began),
            ContentVersion = "bench",
            Muscle = "upper_trapezius",
            Side = Side.Right,
            Answer = "{}",
        });
        // Answered when they were last due.
        theirs.Answers.AddRange(NothingToReport.Answers.Select(answer => Answered(answer, knot, now.AddDays(-3))));
        theirs.Preferences.Add(new() { Id = Guid.CreateVersion7(now), Name = "equipment.asked", Value = "yes", SetAt = began });
        theirs.OwnedItems.AddRange(((string[])["ball_tennis", "wall", "chair", "mat"]).Select(item => new OwnedItem { Id = Guid.CreateVersion7(now), Item = item, Since = began }));
        for (int day = days; day > 0; day--)
        {
            DateTimeOffset then = now.AddDays(-day);
            theirs.CheckIns.Add(CheckInAt(knot, then, day));
            if (sessions && day % 3 == 0)
            {
                theirs.Sessions.Add(SessionAt(plan, knot, then));
            }
        }

        await theirs.SaveChangesAsync();
        return person;
    }

    // As the person counts it: the hours after midnight still belong to the evening before.
    internal static DateOnly DayOf(DateTimeOffset instant) => PersonDay.Of(instant, s_zone);

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
