using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.History;

/// <summary>Every entry can be corrected, brought back and removed for good.</summary>
[Trait("Takes", "long")]
public sealed class EveryEntry
{
    private const string Canary = "canary-of-one-entry";

    [Theory, EachDatabase]
    public async Task A_corrected_check_in_keeps_what_it_said_and_undo_brings_it_back_with_its_map(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("tenderness", "1"), ("spread", "NK_ANGLE_R"), ("note", "First words."));
        Guid first = await EntryAsync(walk);
        Shown correcting = await walk.OpenAsync($"/checkin?entry={first}");
        await walk.SendOnAsync(correcting, "class=\"dock\"", ($"nprs-{knot.Id:N}", "6"), ($"tenderness-{knot.Id:N}", "7"));
        Guid second = await EntryAsync(walk);
        Shown entry = await walk.OpenAsync($"/history/checkin/{second}");
        entry.Said.ShouldContain("pain 6; pressed 7");
        entry.Said.ShouldContain("What it said before");
        entry.Said.ShouldContain("First words.");

        Shown undone = await walk.SendOnAsync(entry, "handler=Undo");

        undone.Said.ShouldContain("It says again what it said before");
        undone.Said.ShouldContain("pain 4; pressed 1");
        undone.Said.ShouldContain("corrected; what it said before is kept");
        Knot now = await walk.App.StoredAsync(db => db.Knots.AsNoTracking().SingleAsync());
        (now.State, string.Join(' ', now.Places)).ShouldBe((KnotStanding.Quiet, "SH_TOP_R NK_ANGLE_R"));
        (await walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(3);
        (await walk.GetAsync($"/history/checkin/{second}")).Location.ShouldBe("/history");
    }

    [Fact]
    public async Task Before_anything_is_entered_it_says_so_and_counts_no_gap()
    {
        await using Walk walk = await Walk.StartAsync();

        Shown history = await walk.OpenAsync("/history");

        history.Said.ShouldContain("Nothing is written down yet.");
        history.Said.ShouldNotContain("no entry");
    }

    [Fact]
    public async Task A_removed_check_in_leaves_none_of_its_words_in_any_byte_nor_on_the_map()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("spread", "NK_ANGLE_R"), ("note", Canary + ", and my leg went numb"));
        walk.Clock.Push(TimeSpan.FromDays(1));
        await walk.CheckInAsync(("nprs", "3"), ("spread", "SH_TIP_R"));
        Guid first = await walk.App.StoredAsync(db => db.CheckIns.OrderBy(c => c.RecordedAt).Select(c => c.Id).FirstAsync());
        Bytes.Of(walk).ShouldContain(Canary);

        Shown asks = await walk.OpenAsync($"/history/checkin/{first}?remove=true");
        asks.Said.ShouldContain("It cannot be brought back");
        (await walk.SendOnAsync(asks, "handler=Remove")).Said.ShouldContain("Removed, with its history.");

        Bytes.Of(walk).ShouldNotContain(Canary);
        (await walk.App.StoredAsync(db => db.Knots.AsNoTracking().SingleAsync())).Places.ShouldBe(["SH_TOP_R", "SH_TIP_R"]);
        (await walk.App.StoredAsync(db => db.KnotMaps.ToListAsync())).SelectMany(m => m.Marks).Select(m => m.Place).ShouldNotContain("NK_ANGLE_R");
        (await walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task A_session_is_corrected_in_place_keeps_what_it_said_and_goes_with_its_relief(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        Guid session = await SessionAsync(walk, knot);
        string page = $"/history/session/{session}";

        Shown entry = await walk.OpenAsync(page);
        await walk.SendOnAsync(entry, "handler=Correct", ("before", "3"), ("after", "7"), ("step-0", "skipped"), ("step-1", "done"), ("discomfort-1", "2"));
        PlannedSession stored = await StoredAsync(walk);
        (stored.EaseAfter, stored.Steps.Single(s => s.Number == 0).State, stored.Steps.Single(s => s.Number == 1).DoneSeconds).ShouldBe((7, StepState.Skipped, 60));
        await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Undo");
        stored = await StoredAsync(walk);
        (stored.EaseAfter, stored.Steps.Single(s => s.Number == 0).State).ShouldBe((5, StepState.Done));
        (await walk.OpenAsync(page)).Said.ShouldContain("ease 3 → 7");

        await walk.SendOnAsync(await walk.OpenAsync(page + "?remove=true"), "handler=Remove");

        (await walk.App.StoredAsync(db => db.Sessions.CountAsync()), await walk.App.StoredAsync(db => db.ReliefChecks.CountAsync()), await walk.App.StoredAsync(db => db.Corrections.CountAsync())).ShouldBe((0, 0, 0));
    }

    [Theory, EachDatabase]
    public async Task Relief_an_activity_an_answer_and_own_words_are_corrected_where_they_stand(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        await SessionAsync(walk, knot);
        await walk.SendOnAsync(await walk.OpenAsync($"/knots/{knot.Id}"), "handler=Activity", ("activity", "driving"), ("score", "4"));
        GivenAnswer answer = new() { Id = Guid.CreateVersion7(), Scope = AnswerScope.Press, Question = "SH_TOP_R", Value = "no", KnotId = knot.Id, AnsweredAt = walk.Clock.GetUtcNow() };
        await walk.App.StoredAsync(async db =>
        {
            db.Answers.Add(answer);
            await db.Visits.ExecuteUpdateAsync(set => set.SetProperty(v => v.Words, "my shoulder"));
            return await db.SaveChangesAsync();
        });
        Guid relief = await walk.App.StoredAsync(db => db.ReliefChecks.Select(r => r.Id).SingleAsync());
        Guid score = await walk.App.StoredAsync(db => db.Activities.Select(r => r.Id).SingleAsync());
        Guid visit = await walk.App.StoredAsync(db => db.Visits.Select(r => r.Id).SingleAsync());

        await Correct($"/history/relief/{relief}", ("relief", "still"), ("spot", "yes"));
        await Correct($"/history/activity/{score}", ("activity", "driving home"), ("score", "6"), ("ease", "5"));
        await Correct($"/history/answer/{answer.Id}", ("answer", "reproduces"));
        await Correct($"/history/words/{visit}", ("words", "my right shoulder"));

        Shown history = await walk.OpenAsync("/history");
        foreach (string said in new[] { "still; the same spot", "driving home: 6 of 10; at ease 5", "it is the familiar pain", "my right shoulder" })
        {
            history.Said.ShouldContain(said);
        }

        (await walk.SendAsync(await walk.OpenAsync($"/history/words/{visit}"), "handler=Correct", ("words", new string('w', 2001)))).Html.ShouldContain(new string('w', 2001));

        async Task Correct(string page, params (string, string)[] fields) => (await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Correct", fields)).Said.ShouldContain("Corrected.");
    }

    [Theory, EachDatabase]
    public async Task What_was_written_is_found_whatever_its_accents_and_what_was_corrected_is_not(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("note", "Long talk in the Café <b>again</b>, neck stiff."));
        await walk.SendOnAsync(await walk.OpenAsync($"/checkin?entry={await EntryAsync(walk)}"), "class=\"dock\"", ($"nprs-{knot.Id:N}", "4"), ("note", "Long talk in the CAFÉ, all right after."));
        await walk.App.StoredAsync(db => db.Visits.ExecuteUpdateAsync(set => set.SetProperty(v => v.Words, "it began at the cafe")));
        Shown history = await walk.OpenAsync("/history");

        Shown found = await walk.SendAsync(history, "role=\"search\"", ("words", "  cafe "));

        (found.Status, found.Path).ShouldBe((HttpStatusCode.OK, "/history/search"));
        found.Said.ShouldContain("Found in 2 entries.");
        found.Html.ShouldContain("<mark>CAF&#xC9;</mark>, all right after.");
        found.Html.ShouldContain("<mark>cafe</mark>");
        found.Said.ShouldNotContain("again");
        (await walk.SendAsync(found, "role=\"search\"", ("words", "cafe began"))).Said.ShouldContain("Found once.");
        (await walk.SendAsync(found, "role=\"search\"", ("words", "quagga <b>"))).Said.ShouldContain("Nothing you wrote holds these words.");
        (await walk.SendAsync(found, "role=\"search\"", ("words", " "))).Location.ShouldBe("/history");
        (await walk.GetAsync("/history/search?words=cafe")).Location.ShouldBe("/history");
    }

    [Fact]
    public async Task A_safety_answer_leads_to_its_own_page_and_is_not_removed_by_itself()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        Guid gate = await walk.App.StoredAsync(db => db.Answers.Where(a => a.Scope == AnswerScope.Gate).Select(a => a.Id).FirstAsync());

        Shown entry = await walk.OpenAsync($"/history/answer/{gate}");

        entry.Html.ShouldContain("href=\"/safety/answers");
        entry.Html.ShouldNotContain("handler=");
        (await walk.OpenAsync($"/history/answer/{gate}?remove=true")).Html.ShouldNotContain("handler=Remove");
    }

    [Fact]
    public async Task Days_without_an_entry_are_a_gap_and_a_pause_says_why()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        walk.Clock.Push(TimeSpan.FromDays(4));
        await walk.CheckInAsync(("nprs", "3"));
        await walk.SendOnAsync(await walk.OpenAsync($"/knots/{knot.Id}"), "handler=Pause", ("why", "illness"));
        walk.Clock.Push(TimeSpan.FromDays(40));

        Shown history = await walk.OpenAsync("/history");
        history.Said.ShouldContain("paused, illness");
        history.Said.ShouldContain("Earlier, from Friday 6 March");
        Shown earlier = await walk.OpenAsync("/history?until=2026-03-06");
        earlier.Said.ShouldContain("Tuesday 3 March – Thursday 5 March, 3 days: no entry");
        (await walk.GetAsync($"/history?knot={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_done_in_part_says_so_and_stays_when_something_else_is_corrected()
    {
        await using Walk walk = await Walk.StartAsync();
        string page = $"/history/session/{await SessionAsync(walk, await walk.KnotAsync())}";
        await walk.App.StoredAsync(db => db.Steps.Where(s => s.Number == 1).ExecuteUpdateAsync(all => all.SetProperty(s => s.DoneSeconds, 30)));
        Shown entry = await walk.OpenAsync(page);
        entry.Said.ShouldContain("In part, 30 s");
        entry.Said.ShouldContain("2 minutes", Case.Insensitive, "a minute and a half");

        string chosen = Regex.Match(entry.Html, "<input[^>]*name=\"step-1\"[^>]*value=\"([^\"]+)\"[^>]*checked").Groups[1].Value;
        chosen.ShouldBe("partly");
        await walk.SendOnAsync(entry, "handler=Correct", ("after", "7"), ("step-1", chosen));
        Parts(await StoredAsync(walk)).ShouldBe((7, StepState.Skipped, 30));
        await walk.SendOnAsync(await walk.OpenAsync(page), "handler=Correct", ("after", "7"), ("step-1", "skipped"));
        Parts(await StoredAsync(walk)).ShouldBe((7, StepState.Skipped, 0));

        static (int?, StepState, int?) Parts(PlannedSession stored) => (stored.EaseAfter, stored.Steps.Single(s => s.Number == 1).State, stored.Steps.Single(s => s.Number == 1).DoneSeconds);
    }

    private static Task<Guid> EntryAsync(Walk walk) => walk.App.StoredAsync(db => db.CheckIns.Where(c => c.ReplacedAt == null).Select(c => c.Id).SingleAsync());

    private static Task<PlannedSession> StoredAsync(Walk walk) => walk.App.StoredAsync(db => db.Sessions.AsNoTracking().Include(s => s.Steps).SingleAsync());

    private static async Task<Guid> SessionAsync(Walk walk, Knot knot)
    {
        DateTimeOffset at = walk.Clock.GetUtcNow();
        Plan plan = new() { Id = Guid.CreateVersion7(), KnotId = knot.Id, MadeAt = at, FromDay = knot.OpenedDay, ContentVersion = "1", Muscle = "upper_trapezius", Answer = "{}" };
        PlannedSession session = new() { Id = Guid.CreateVersion7(), PlanId = plan.Id, KnotId = knot.Id, Day = knot.OpenedDay, Minutes = 10, PlannedSeconds = 600, State = SessionState.Finished, StartedAt = at, EndedAt = at, EaseBefore = 3, EaseAfter = 5 };
        PlannedStep done = Step(session, 0, StepState.Done), left = Step(session, 1, StepState.Skipped);
        await walk.App.StoredAsync(async db =>
        {
            db.AddRange(plan, session, done, left);
            db.Add(new ReliefCheck { Id = Guid.CreateVersion7(), KnotId = knot.Id, StepId = done.Id, AfterHours = 24, DueAt = at, AskedAt = at, Relief = Relief.Hours });
            return await db.SaveChangesAsync();
        });
        return session.Id;
    }

    private static PlannedStep Step(PlannedSession session, int number, StepState state) =>
        new() { Id = Guid.CreateVersion7(), SessionId = session.Id, Number = number, Movement = "unknown", Phase = Unknot.Core.Knowledge.Phase.Release, PlannedSeconds = 60, Planned = "{}", State = state, DoneSeconds = state == StepState.Done ? 60 : 0 };
}
