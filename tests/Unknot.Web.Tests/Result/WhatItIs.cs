using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Result;

/// <summary>The questions about the spot, and the result they lead to.</summary>
public sealed partial class WhatItIs
{
    [Fact]
    public async Task The_ridge_with_its_familiar_pain_is_named_with_at_most_ninety_per_cent()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown page = await walk.AnswerAsync(await walk.MarkAsync("SH_TOP_R:sore", "NK_SIDE_R:spread", "HD_TEMPLE_R:spread"));
        int asked = 0;
        for (; page.Path.EndsWith("/questions", StringComparison.Ordinal); asked++)
        {
            page = page.Html.Contains("value=\"reproduces\"", StringComparison.Ordinal)
                ? await walk.SendOnAsync(page, "class=\"dock\"", ("answer", "reproduces"), ("spread", "NK_SIDE_R"), ("spread", "HD_TEMPLE_R"))
                : await walk.SendOnAsync(page, "name=\"skip\"", ("skip", "true"));
        }

        asked.ShouldBeInRange(1, 6);
        page.Said.ShouldContain("Upper trapezius: most likely");
        page.Said.ShouldContain("This is not a diagnosis.");
        int[] shares = [.. Share().Matches(page.Html).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];
        shares.Length.ShouldBeGreaterThan(1);
        shares.ShouldAllBe(share => share >= 0 && share <= 90);
        shares[0].ShouldBeGreaterThanOrEqualTo(50);
        page.Said.ShouldContain("All other muscles together");
        shares.Sum().ShouldBe(100);
    }

    [Fact]
    public async Task Where_pressing_sends_the_pain_is_drawn_and_told_beside_what_was_marked()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown page = await walk.AnswerAsync(await walk.MarkAsync("SH_TOP_R:sore"));
        page.Html.ShouldContain("value=\"reproduces\"");

        page = await walk.SkipAsync(await walk.SendOnAsync(page, "class=\"dock\"", ("answer", "reproduces"), ("spread", "NK_SIDE_R")));

        page.Html.ShouldContain("Where you feel it: Ridge between neck and shoulder tip, right, Side of the neck, right.");
    }

    [Theory]
    [InlineData(4, "Press here: ", "Stop when it is 5 of 10 sore")]
    [InlineData(5, "Touch it lightly: ", "You said 5 of 10. Where it is that sore, do not press")]
    public async Task A_look_presses_as_far_as_the_release_will_and_touches_where_it_is_that_sore_already(int now, string asks, string hint)
    {
        await using Walk walk = await Walk.StartAsync();

        Shown page = await walk.AnswerAsync(await walk.MarkAsync(now, "SH_TOP_R:sore"));

        page.Html.ShouldContain("value=\"reproduces\"");
        page.Said.ShouldContain(asks);
        page.Said.ShouldContain(hint);
    }

    [Fact]
    public async Task A_result_says_why_not_another_one_what_it_may_be_if_it_is_no_muscle_and_what_would_change_it()
    {
        await using Walk walk = await Walk.StartAsync();

        Shown result = await walk.SkipAsync(await walk.AnswerAsync(await walk.MarkAsync("AR_FRONT_R:sore", "FA_RADIAL_R:spread", "HA_THUMB_R:spread")));

        result.Said.ShouldContain("Why not another muscle");
        result.Html.ShouldContain("class=\"rivals\"");
        result.Said.ShouldContain("For it:");
        result.Said.ShouldContain("If it is no muscle");
        result.Said.ShouldContain("Perhaps: cervical radiculopathy");
        result.Said.ShouldMatch("What would change this If .* would come first");
        result.Said.ShouldContain("It may also be no muscle at all");
    }

    [Fact]
    public async Task Where_something_else_is_likelier_the_first_line_says_so_and_names_what_it_may_be()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown asked = await walk.AnswerUntilAsync(await walk.MarkAsync("AR_FRONT_R:sore", "FA_RADIAL_R:spread", "HA_THUMB_R:spread"), "name=\"G3\"");

        Shown questions = await walk.AnswerAsync(asked, ("G3", "yes"), ("RF40", "yes"), ("RF42", "yes"));
        await walk.SayAsync(questions, "quality:tingling", "yes");
        Shown result = await walk.SkipAsync(await walk.SayAsync(questions, "quality:arm_strip", "yes"));

        result.Said.ShouldMatch("This does not look like a muscle +This does not look like a muscle that is known here");
        result.Said.ShouldContain("Perhaps: cervical radiculopathy");
        result.Said.ShouldContain("Have it looked at as well");
    }

    [Fact]
    public async Task Every_question_can_be_passed_over_and_is_not_asked_again()
    {
        await using Walk walk = await Walk.StartAsync();

        Shown result = await walk.SkipAsync(await walk.AnswerAsync(await walk.MarkAsync("SH_TOP_R:sore")));

        Knot knot = await walk.App.StoredAsync(db => db.Knots.SingleAsync());
        result.Path.ShouldBe($"/knot/{knot.Id}");
        knot.State.ShouldBe(KnotStanding.Open);
        GivenAnswer[] skipped = await walk.App.StoredAsync(db => db.Answers.Where(a => a.KnotId == knot.Id).ToArrayAsync());
        skipped.ShouldAllBe(a => a.Value == "skipped");
        skipped.Select(a => (a.Scope, a.Question)).ShouldBeUnique();
    }

    [Fact]
    public async Task Hours_of_sitting_that_nobody_asked_about_are_offered_beside_what_overloads_it_and_count_at_once()
    {
        const string Hours = "how many hours do you sit?";
        await using Walk walk = await Walk.StartAsync();
        Shown result = await walk.SkipAsync(await walk.AnswerAsync(await walk.MarkAsync("SH_TOP_R:sore")));
        result.Said.ShouldContain(Hours);
        result.Said.ShouldContain("4 h or less 6 h 7 h 8 h 9 h 10 h or more");

        Shown after = await walk.SendOnAsync(result, "class=\"one-tap\"", ("Q01", "8"));

        after.Path.ShouldBe($"{result.Path}#loads");
        after.Said.ShouldNotContain(Hours);
        after.Said.ShouldMatch("From your answers, so far this alone.* Sitting still");
        after.Said.ShouldNotContain("a large share");
        await walk.CheckInAsync(("nprs", "4"), ("tenderness", "5"));
        (await walk.OpenAsync("/trend")).Said.ShouldContain("Sitting still: so far the only one that your answers show");
    }

    [Fact]
    public async Task All_places_at_once_lead_to_a_result_like_any_other()
    {
        await using Walk walk = await Walk.StartAsync();
        string[] all = [.. Marks().Matches((await walk.OpenAsync("/where")).Html).Select(m => m.Groups[1].Value)];
        all.Length.ShouldBeGreaterThan(100);

        Shown result = await walk.SkipAsync(await walk.AnswerAsync(await walk.MarkAsync(all)));

        result.Status.ShouldBe(HttpStatusCode.OK);
        result.Path.ShouldStartWith("/knot/");
        result.Said.ShouldContain("not a diagnosis");
        result.Html.ShouldContain("<svg class=\"body\"");
    }

    [GeneratedRegex("name=\"mark\" value=\"([A-Z0-9_]+:sore)\"")]
    private static partial Regex Marks();

    [GeneratedRegex("<b class=\"num\">(\\d+) %</b>")]
    private static partial Regex Share();
}
