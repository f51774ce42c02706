using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Plans;

/// <summary>What is asked before a movement, and with the equipment.</summary>
[Trait("Takes", "long")]
public sealed class BeforeAMovement : IAsyncLifetime
{
    private const string Plan = "/plan?minutes=10";
    private const string Asked = "handler=Asked";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task It_is_asked_a_few_questions_at_a_time_at_the_movement_they_concern_and_only_once()
    {
        List<string> before = [];
        List<string> questions = [];
        Shown page = await _walk.OpenAsync(Plan);
        for (; page.Html.Contains(Asked, StringComparison.Ordinal); page = await _walk.SendOnAsync(page, Asked, page.AllNo()))
        {
            page.Asked.Count.ShouldBeInRange(1, 4);
            before.Add(page.Hidden(Asked).Single(field => field.Name == "movement").Value);
            questions.AddRange(page.Asked);
        }

        before.ShouldBe(["neck_lateral_stretch_breath", "ball_upper_trap_wall", "prone_y_raise"]);
        questions.ShouldBeUnique();
        page.Html.ShouldContain("class=\"steps\"");
        (await _walk.SendOnAsync(page, "/plan/start", ("minutes", "10"))).Path.ShouldStartWith("/session/");
    }

    [Fact]
    public async Task It_counts_the_checks_says_how_many_follow_as_it_stands_and_asks_nothing_that_was_just_answered()
    {
        Shown page = await _walk.OpenAsync(Plan);
        page.Said.ShouldContain("Page 1. As it stands 2 more follow, one for each movement that needs it. Then come your 10 minutes.");
        page.Asked.ShouldNotContain("neck_injury_recent");

        page = await _walk.SendOnAsync(page, Asked, page.AllNo());
        page.Said.ShouldContain("Page 2. As it stands one more follows.");
        page.Said.ShouldContain("Is the skin itself, not the muscle beneath, broken, sore or infected?");

        (await _walk.SendOnAsync(page, Asked, page.AllNo())).Said.ShouldContain("Page 3. As it stands it is the last.");
    }

    [Fact]
    public async Task Passing_over_leaves_the_movement_out_for_today_says_so_and_can_be_taken_back()
    {
        Shown page = await _walk.OpenAsync(Plan);
        page = await _walk.SendOnAsync(page, Asked, page.AllNo());
        page = await _walk.SendOnAsync(page, Asked, page.AllNo());
        page.Hidden(Asked).ShouldContain(("movement", "prone_y_raise"));

        page = await _walk.SendOnAsync(page, Asked, ("skip", "true"));
        for (; page.Html.Contains(Asked, StringComparison.Ordinal); page = await _walk.SendOnAsync(page, Asked, page.AllNo()))
        {
            page.Hidden(Asked).ShouldNotContain(("movement", "prone_y_raise"));
        }

        page.Said.ShouldContain("Face-down Y-raise is left out today: you skipped “With your arm lifted above the shoulder, is it more than 3 of 10 sore?”.");
        (await _walk.OpenAsync($"{Plan}&afterAll=true")).Hidden(Asked).ShouldContain(("movement", "prone_y_raise"));
        _walk.Clock.Push(TimeSpan.FromDays(1));
        (await PlannedAsync()).Said.ShouldNotContain("you skipped");
    }

    [Fact]
    public async Task Passing_over_keeps_what_was_answered_and_skips_only_what_is_blank()
    {
        Shown page = await _walk.OpenAsync(Plan);
        string[] asked = [.. page.Asked];
        asked.Length.ShouldBeGreaterThan(1);

        await _walk.SendOnAsync(page, Asked, (asked[0], "no"), ("skip", "true"));

        Dictionary<string, string> kept = await _walk.App.StoredAsync(db => db.Answers.Where(a => asked.Contains(a.Question)).ToDictionaryAsync(a => a.Question, a => a.Value));
        kept[asked[0]].ShouldBe("no");
        asked[1..].ShouldAllBe(blank => kept[blank] == "skipped");
        (await _walk.OpenAsync($"{Plan}&afterAll=true")).Asked.ShouldBe(asked[1..]);
    }

    [Fact]
    public async Task Movements_that_wait_for_the_same_skipped_question_are_named_in_one_line_with_one_link()
    {
        Shown page = await _walk.OpenAsync(Plan);
        page = await _walk.SendOnAsync(page, Asked, ("skip", "true"));
        for (; page.Html.Contains(Asked, StringComparison.Ordinal); page = await _walk.SendOnAsync(page, Asked, page.AllNo()))
        {
        }

        page.Said.ShouldMatch("Left out today, as you skipped “[^”]+\\?”: .+ and .+\\. Answer after all");
        page.Said.Split("you skipped “").Skip(1).Select(said => said.Split('”')[0]).ShouldBeUnique();
    }

    [Fact]
    public async Task A_question_left_open_is_pointed_at_and_the_answered_ones_are_kept()
    {
        Shown page = await _walk.OpenAsync(Plan);
        string[] asked = [.. page.Asked];

        Shown back = await _walk.SendAsync(page, Asked, page.AllNo().Where(field => field.Name != asked[0]));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Html.ShouldContain($"href=\"#{asked[0]}\"");
        back.Html.ShouldNotContain($"href=\"#{asked[0]}\">Choose an answer here", Case.Sensitive, "it names its question");
        (await _walk.OpenAsync(Plan)).Asked.ShouldBe([asked[0]]);
    }

    [Fact]
    public async Task A_form_of_a_movement_that_is_no_longer_asked_about_changes_nothing()
    {
        Shown old = await _walk.OpenAsync(Plan);
        await _walk.SendOnAsync(old, Asked, old.AllNo());
        int stored = await _walk.App.StoredAsync(db => db.Answers.CountAsync());

        (await _walk.SendOnAsync(old, Asked, [("requestKey", $"{Guid.NewGuid()}"), .. old.AllNo()])).Path.ShouldStartWith("/plan");

        (await _walk.App.StoredAsync(db => db.Answers.CountAsync())).ShouldBe(stored);
    }

    [Fact]
    public async Task Before_the_first_release_it_is_asked_what_there_is_to_press_with_and_without_an_answer_it_is_the_fingers()
    {
        Shown page = await PlannedAsync();
        page.Said.ShouldContain("Have you something to press the sore spot with?");
        page.Said.ShouldContain("with the fingertips");
        (await _walk.SendAsync(await _walk.OpenAsync("/today"), "/plan/start", ("minutes", "10"))).Location.ShouldStartWith("/plan");

        page = await _walk.SendOnAsync(page, "handler=Tools", ("tool", "ball"));

        page.Said.ShouldNotContain("Have you something to press");
        page.Chosen.ShouldContain(("owned", "ball_tennis"));
        page.Said.ShouldContain("with the fingertips");
    }

    [Fact]
    public async Task The_way_of_a_first_visit_stays_in_sight_until_the_first_session_runs_and_is_gone_after_it()
    {
        Shown page = await PlannedAsync();
        page = await _walk.SendOnAsync(page, "handler=Tools", ("tool", "ball"));
        page.Said.ShouldContain("5 of 5 First ten minutes");
        page.Said.ShouldContain("Save and leave");

        Shown before = await _walk.SendOnAsync(page, "/plan/start", ("minutes", "10"));
        before.Path.ShouldStartWith("/session/");
        before.Said.ShouldContain("5 of 5 First ten minutes");
        before.Said.ShouldContain("Save and leave");

        (await _walk.SendOnAsync(before, "handler=Begin", ("ease", "4"))).Said.ShouldNotContain("Save and leave");
        (await _walk.OpenAsync(Plan)).Said.ShouldNotContain("5 of 5");
    }

    [Fact]
    public async Task On_the_way_to_the_first_session_the_hours_of_sitting_are_offered_once_and_answered_with_one_tap()
    {
        const string Hours = "how many hours do you sit?";
        Shown page = await PlannedAsync();
        page.Said.ShouldNotContain(Hours, Case.Insensitive, "one thing is asked at a time");
        page = await _walk.SendOnAsync(page, "handler=Tools", ("tool", "ball"));
        page.Said.ShouldContain(Hours);

        page = await _walk.SendOnAsync(page, "class=\"one-tap\"", ("Q01", "8"));

        page.Path.ShouldStartWith("/plan?");
        page.Said.ShouldNotContain(Hours);
        page.Html.ShouldContain("class=\"steps\"");
        (await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == "Q01").Select(a => a.Value).SingleAsync())).ShouldBe("8");
    }

    [Fact]
    public async Task Equipment_waits_folded_on_the_way_to_the_first_session_and_is_then_asked_once_with_what_may_not_agree_with_somebody()
    {
        Shown page = await PlannedAsync();
        page.Html.ShouldNotContain("<details class=\"have\" open");
        await _walk.SendOnAsync(page, "/plan/start", ("minutes", "10"));
        page = await _walk.OpenAsync(Plan);
        page.Html.ShouldContain("<details class=\"have\" open");

        page = await _walk.SendOnAsync(page, "handler=Equipment", ("owned", "band"), ("care", "latex"), ("place", "home"));

        page = await PlannedAsync();
        page.Html.ShouldNotContain("<details class=\"have\" open");
        page.Chosen.ShouldContain(("owned", "band"));
        page.Chosen.ShouldContain(("care", "latex"));
        (await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Scope == AnswerScope.Fact && a.Question == "latex"))).Value.ShouldBe("yes");
        page.Said.ShouldContain("needs what is not at hand");
    }

    [Fact]
    public async Task What_an_answer_takes_out_is_said_at_what_is_done_instead_with_the_answer_and_where_it_is_corrected()
    {
        Shown page = await _walk.OpenAsync(Plan);
        for (; page.Html.Contains(Asked, StringComparison.Ordinal); page = await _walk.SendOnAsync(page, Asked, [.. page.AllNo().Select(one => one.Name == "overhead_pain" ? (one.Name, "unsure") : one)]))
        {
        }

        GivenAnswer answer = await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Scope == AnswerScope.Finding && a.Question == "overhead_pain"));
        page.Said.ShouldContain("Face-down Y-raise is left out: a shoulder more than 3 of 10 sore with the arm lifted. You answered “Not sure” to: With your arm lifted");
        page.Html.ShouldContain($"/history/answer/{answer.Id}");
        page.Html.IndexOf("Face-down Y-raise is left out", StringComparison.Ordinal).ShouldBeLessThan(page.Html.LastIndexOf("<details><summary>How, and why this one", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_answered_with_a_no_stands_on_the_plan_with_where_it_is_corrected()
    {
        Shown page = await PlannedAsync();

        GivenAnswer answer = await _walk.App.StoredAsync(db => db.Answers.SingleAsync(a => a.Scope == AnswerScope.Finding && a.Question == "overhead_pain"));
        page.Said.ShouldMatch("What you answered before these movements .*Face-down Y-raise +You answered “No” to: With your arm lifted");
        page.Html.ShouldContain($"/history/answer/{answer.Id}");
    }

    [Fact]
    public async Task What_has_to_be_at_hand_is_said_before_the_session_begins_and_at_each_movement()
    {
        Shown plan = await PlannedAsync();
        plan.Said.ShouldContain("Have at hand: a steady chair");

        Shown before = await _walk.SendOnAsync(plan, "/plan/start", ("minutes", "10"));
        before.Said.ShouldContain("Towel or: folded jumper, small pillow");

        (await _walk.SendOnAsync(before, "handler=Begin", ("ease", "4"))).Said.ShouldContain("Have at hand: room to lie down; towel.");
    }

    private async Task<Shown> PlannedAsync()
    {
        Shown page = await _walk.OpenAsync(Plan);
        while (page.Html.Contains(Asked, StringComparison.Ordinal))
        {
            page = await _walk.SendOnAsync(page, Asked, page.AllNo());
        }

        return page;
    }
}
