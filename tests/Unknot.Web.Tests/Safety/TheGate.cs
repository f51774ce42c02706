using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>The safety questions before any muscle is named.</summary>
public sealed class TheGate : IAsyncLifetime
{
    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task Nothing_to_report_takes_three_screens_and_at_most_sixteen_answers()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        int screens = 0, answers = 0;
        while (page.Path.StartsWith("/safety", StringComparison.Ordinal))
        {
            (screens, answers) = (screens + 1, answers + page.Asked.Count);
            page.Said.Contains($"{page.Asked.Count} answers on this screen.", StringComparison.Ordinal).ShouldBe(screens == 2);
            page.Said.Contains($"and the longest: {page.Asked.Count} answers.", StringComparison.Ordinal).ShouldBe(screens == 3);
            page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());
        }

        screens.ShouldBe(3);
        answers.ShouldBeInRange(10, 16);
        page.Path.ShouldEndWith("/questions");
    }

    [Fact]
    public async Task Nothing_is_chosen_in_advance() => (await _walk.MarkAsync("SH_TOP_R:sore")).Chosen.ShouldBeEmpty();

    [Fact]
    public async Task No_page_names_a_muscle_before_the_gate()
    {
        await _walk.MarkAsync("SH_TOP_R:sore");
        Guid knot = await _walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());

        foreach (string path in (string[])[$"/knot/{knot}", $"/knot/{knot}/questions", $"/knot/{knot}/causes", $"/knot/{knot}/desk", "/press"])
        {
            (await _walk.OpenAsync(path)).Path.ShouldBe("/safety", path);
        }

        (await _walk.OpenAsync($"/plan?knot={knot}")).Path.ShouldNotStartWith("/plan");
    }

    [Fact]
    public async Task A_question_left_out_keeps_the_others_and_is_pointed_at()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        Shown back = await _walk.SendAsync(page, "class=\"dock\"", page.AllNo().Where(f => f.Name != "G1"));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Html.ShouldContain("href=\"#G1\"");
        back.Html.ShouldContain("id=\"G1\"");
        back.Chosen.ShouldBe([("age", "from_16"), ("G2", "no"), ("G3", "no"), ("G4", "no")], ignoreOrder: true);
        (await _walk.OpenAsync("/safety")).Chosen.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Not_sure_is_asked_once_more_in_plainer_words_and_then_counts()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        Shown plainer = await _walk.SendAsync(page, "class=\"dock\"", page.AllNo(("G3", "unsure")));

        plainer.Status.ShouldBe(HttpStatusCode.OK);
        plainer.Said.ShouldContain("Does any part feel numb, tingly, weak or clumsy?");
        (await StoredAsync("G3")).ShouldBeNull();

        await _walk.SendOnAsync(plainer, "class=\"dock\"", plainer.AllNo(("G3", "unsure")));
        (await StoredAsync("G3")).ShouldBe("unsure");
    }

    [Fact]
    public async Task A_yes_opens_its_details_most_urgent_first()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo(("G3", "yes")));
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());

        page.Path.ShouldBe("/safety");
        page.Said.ShouldContain("A little closer");
        page.Said.ShouldContain("You answered yes to: numbness, pins and needles, weakness …", customMessage: "what opened them is called to mind");
        page.Asked.ShouldContain("RF12");
        page.Asked.ShouldNotContain("RF40");
    }

    [Fact]
    public async Task What_is_still_open_is_named_at_the_head_of_the_page()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");

        page = await _walk.SendAsync(page, "class=\"dock\"", [.. page.AllNo().Where(field => field.Item1 is not "G3")]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Said.ShouldContain("Do you have any of these? (numbness, pins and needles, weakness …) Choose an answer here.");
    }

    [Fact]
    public async Task A_mind_changed_by_the_back_button_is_not_lost()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());

        await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo(("G1", "yes")));

        (await StoredAsync("G1")).ShouldBe("yes");
    }

    [Fact]
    public async Task Going_back_keeps_what_was_answered_so_far()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());
        page.Html.ShouldContain("name=\"back\"");
        string asked = page.Asked[0];

        page = await _walk.SendOnAsync(page, "class=\"dock\"", (asked, "no"), ("back", "true"));

        page.Path.ShouldEndWith("screen=1");
        (await StoredAsync(asked)).ShouldBe("no");
        (await _walk.OpenAsync("/safety?screen=2")).Chosen.ShouldContain((asked, "no"));
    }

    [Fact]
    public async Task A_double_click_stores_each_answer_once()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        (string, string)[] fields = [.. page.Hidden("class=\"dock\""), .. page.AllNo()];

        HttpResponseMessage[] both = await Task.WhenAll(_walk.App.PostAsync("/safety?screen=1", fields), _walk.App.PostAsync("/safety?screen=1", fields));

        both.ShouldAllBe(answer => answer.Headers.Location!.ToString() == "/safety?screen=2");
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Question == "G1"))).ShouldBe(1);
    }

    [Fact]
    public async Task None_of_these_beside_a_tick_is_asked_again()
    {
        Shown page = await _walk.MarkAsync("SH_TOP_R:sore");
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());
        page = await _walk.SendOnAsync(page, "class=\"dock\"", page.AllNo());

        Shown back = await _walk.SendAsync(page, "class=\"dock\"", [.. page.AllNo(), ("facts", "bleeding")]);

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Said.ShouldContain("cannot both be right");
        back.Chosen.ShouldContain(("facts", "bleeding"));
    }

    [Fact]
    public async Task The_country_can_be_changed_on_the_spot_and_is_kept()
    {
        Shown lines = await _walk.OpenAsync("/safety/lines");
        lines.Said.ShouldContain("For Germany");

        Shown changed = await _walk.SendOnAsync(lines, "name=\"country\"", ("country", "US"), ("back", "/safety/lines"));

        changed.Html.ShouldContain("href=\"tel:911\"");
        changed.Said.ShouldContain("988");
        (await _walk.MarkAsync("SH_TOP_R:sore")).Html.ShouldContain("href=\"tel:911\"");
    }

    [Fact]
    public async Task A_country_that_is_none_changes_nothing()
    {
        Shown lines = await _walk.OpenAsync("/safety/lines");

        (await _walk.SendAsync(lines, "name=\"country\"", ("country", "XX"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await _walk.OpenAsync("/safety/lines")).Said.ShouldContain("For Germany");
    }

    private Task<string?> StoredAsync(string question) => _walk.App.StoredAsync(db => db.Answers
        .Where(a => a.Question == question && a.ReplacedAt == null && a.Scope == AnswerScope.Gate).Select(a => a.Value).SingleOrDefaultAsync());
}
