using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Store;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Knots;

/// <summary>A knot that is removed for good.</summary>
public sealed class Removed
{
    private const string Canary = "canary-of-one-knot";

    [Theory, EachDatabase]
    public async Task It_takes_all_that_is_about_it_and_leaves_what_is_about_the_person(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Visit visit = new() { Id = Guid.CreateVersion7(), StartedAt = TestDatabase.Noon, Step = "result", Words = Canary };
        Knot knot = Of(visit, "gone"), other = Of(visit, "stays");
        CheckIn first = OneLoop.CheckIn(knot, 5), second = OneLoop.CheckIn(knot, 2);
        Plan plan = OneLoop.Plan(knot), shared = OneLoop.Plan(knot);
        PlannedSession own = OneLoop.Session(plan), both = Shared(shared, other), with = Shared(OneLoop.Plan(other), knot);
        PlannedStep release = OneLoop.Release(own);
        Plan theirs = new() { Id = with.PlanId, KnotId = other.Id, MadeAt = TestDatabase.Noon, FromDay = with.Day, ContentVersion = "1", Muscle = "m", Answer = "{}" };
        await WritesOfOnePerson.KeepAsync(
            database, person, visit, knot, other, OneLoop.Map(knot), OneLoop.Map(other), first, second, OneLoop.CheckIn(other, 3), plan, shared, theirs, own, both, with, release, OneLoop.Release(both),
            new KnotBelief { Id = Guid.CreateVersion7(), KnotId = knot.Id, At = TestDatabase.Noon, ContentVersion = "1", Muscles = [], Elsewhere = 0.1 },
            new KnotForecast { Id = Guid.CreateVersion7(), KnotId = knot.Id, AsOf = own.Day, MadeAt = TestDatabase.Noon, ContentVersion = "1", ModelVersion = "1", EntriesSeen = 2, Chances = [new(ChanceOf.Return, 7, 0.3, 0.2, 0.5)], Answer = Canary },
            new KnotPause { Id = Guid.CreateVersion7(), KnotId = knot.Id, Why = PauseReason.Illness, FromDay = own.Day, StartedAt = TestDatabase.Noon },
            new ActivityScore { Id = Guid.CreateVersion7(), KnotId = knot.Id, Day = own.Day, RecordedAt = TestDatabase.Noon, Activity = "driving", Score = 4 },
            new ReliefCheck { Id = Guid.CreateVersion7(), KnotId = knot.Id, StepId = release.Id, AfterHours = 24, DueAt = TestDatabase.Noon, AskedAt = TestDatabase.Noon },
            new Clearance { Id = Guid.CreateVersion7(), KnotId = knot.Id, Flags = ["RF1"], SeenOn = own.Day, MayGoOn = true, RecordedAt = TestDatabase.Noon },
            new Correction { Id = Guid.CreateVersion7(), RowId = own.Id, At = TestDatabase.Noon, Said = "{}" },
            Answer(AnswerScope.Press, knot, visit), Answer(AnswerScope.Exposure, knot, visit), Answer(AnswerScope.Fact, null, visit), Answer(AnswerScope.Gate, null, visit), Answer(AnswerScope.Press, other, visit));
        await using UnknotDb db = database.For(person);

        await KnotErasure.EraseAsync(db, knot.Id, TestContext.Current.CancellationToken);

        (await db.Knots.Select(k => k.Name).ToListAsync()).ShouldBe(["stays"]);
        (await db.Answers.OrderBy(a => a.Scope).Select(a => new { a.Scope, a.KnotId }).ToListAsync()).Select(a => (a.Scope, a.KnotId)).ShouldBe(
            [(AnswerScope.Exposure, (Guid?)null), (AnswerScope.Fact, null), (AnswerScope.Gate, null), (AnswerScope.Press, other.Id)], ignoreOrder: true);
        (await db.Sessions.Select(s => s.KnotId).Distinct().ToListAsync()).ShouldBe([other.Id]);
        (await db.Sessions.CountAsync()).ShouldBe(2);
        (await db.Forecasts.CountAsync()).ShouldBe(0);
        (await db.CheckIns.CountAsync(), await db.KnotMaps.CountAsync(), await db.Visits.CountAsync(), await db.Corrections.CountAsync()).ShouldBe((1, 1, 1, 0));

        await KnotErasure.EraseAsync(db, other.Id, TestContext.Current.CancellationToken);

        (await db.Visits.CountAsync(), await db.Sessions.CountAsync()).ShouldBe((0, 0));
        (await db.Answers.Select(a => a.Scope).ToListAsync()).ShouldBe([AnswerScope.Exposure, AnswerScope.Fact], ignoreOrder: true);
    }

    [Fact]
    public async Task None_of_its_words_is_left_in_any_byte_of_the_data_folder()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        string page = $"/knots/{knot.Id}";
        await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Name", ("name", Canary));
        await walk.CheckInAsync(("note", Canary));
        Bytes.Of(walk).ShouldContain(Canary);

        Shown confirm = await walk.OpenAsync(page + "/delete");
        confirm.Said.ShouldContain("check-ins (1)");
        (await walk.SendOnAsync(confirm, "Remove it for good")).Path.ShouldBe("/knots");

        Bytes.Of(walk).ShouldNotContain(Canary);
        Shown link = await walk.OpenAsync(page);
        link.Status.ShouldBe(HttpStatusCode.NotFound);
        link.Said.ShouldContain("This knot is not here any more");
        (await walk.GetAsync($"/checkin?knot={knot.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_safety_answer_that_stands_is_settled_first()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown safety = await walk.MarkAsync("SH_TOP_R:sore");
        await walk.SkipAsync(await walk.AnswerAsync(safety));
        Knot knot = await walk.App.StoredAsync(db => db.Knots.AsNoTracking().SingleAsync());
        KnowledgeBase knowledge = walk.App.Services.GetRequiredService<KnowledgeBase>();
        Flag flag = knowledge.RedFlags.Flags.First(f => f.Urgency == Urgency.SameDay);
        await walk.App.StoredAsync(async db =>
        {
            db.Answers.Add(new() { Id = Guid.CreateVersion7(), Scope = AnswerScope.Flag, Question = flag.Id, Value = "yes", KnotId = knot.Id, AnsweredAt = walk.Clock.GetUtcNow() });
            return await db.SaveChangesAsync();
        });

        Shown page = await walk.OpenAsync($"/knots/{knot.Id}/delete");

        page.Said.ShouldContain("still stands");
        page.Html.ShouldNotContain("Remove it for good</button>");
        page.Html.ShouldContain($"/safety/answers?knot={knot.Id}");
    }

    private static Knot Of(Visit visit, string name) => new()
    {
        Id = Guid.CreateVersion7(),
        VisitId = visit.Id,
        Name = name,
        Places = ["SH_TOP_R"],
        OpenedAt = TestDatabase.Noon,
        OpenedDay = new(2026, 3, 2),
        State = KnotStanding.Open,
        StateSince = TestDatabase.Noon,
    };

    private static PlannedSession Shared(Plan plan, Knot other) => new()
    {
        Id = Guid.CreateVersion7(),
        PlanId = plan.Id,
        KnotId = plan.KnotId,
        OtherKnotId = other.Id,
        Day = plan.FromDay,
        Minutes = 10,
        PlannedSeconds = 600,
        State = SessionState.Finished,
        StartedAt = TestDatabase.Noon,
    };

    private static GivenAnswer Answer(AnswerScope scope, Knot? knot, Visit visit) =>
        new() { Id = Guid.CreateVersion7(), Scope = scope, Question = "Q", Value = "yes", KnotId = knot?.Id, VisitId = visit.Id, AnsweredAt = TestDatabase.Noon };
}
