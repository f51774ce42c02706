using System.Net;
using System.Text;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Trend;

/// <summary>What Trend draws, in which order, and what a spreadsheet gets.</summary>
[Trait("Takes", "long")]
public sealed class WhatIsDrawn
{
    [Fact]
    public async Task Before_anything_is_written_down_it_says_what_will_stand_here()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();

        Shown trend = await walk.OpenAsync("/trend");

        trend.Said.ShouldContain("Nothing is written down yet");
        trend.Html.ShouldContain("href=\"/checkin\"");
        trend.Html.ShouldNotContain("<svg class=\"scene\"");
    }

    [Fact]
    public async Task A_small_habit_that_is_ticked_stands_at_the_head_before_any_score()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        string habit = HabitsOf(await walk.OpenAsync("/checkin"))[0];

        await walk.CheckInAsync(("nprs", "4"), ("tenderness", "5"), ("habits", habit));

        Shown trend = await walk.OpenAsync("/trend");
        trend.Said.ShouldContain("1 small change kept");
        trend.Said.IndexOf("Small changes kept", StringComparison.Ordinal).ShouldBeLessThan(trend.Said.IndexOf("Pain and tenderness", StringComparison.Ordinal));
        trend.Said.ShouldContain("1 of 7");
        (await walk.OpenAsync("/history")).Said.ShouldContain("1 small change kept");
    }

    [Fact]
    public async Task A_habit_that_does_not_exist_is_refused_and_nothing_is_kept()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();

        (await walk.CheckInAsync(("nprs", "4"), ("habits", "habit:fly"))).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await walk.App.StoredAsync(db => Task.FromResult(db.CheckIns.Any()))).ShouldBeFalse();
    }

    [Fact]
    public async Task Tension_is_set_against_a_sore_neck_or_shoulder_from_three_weeks_on_and_never_called_a_cause()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        for (int day = 0; day < 21; day++)
        {
            int tense = day * 3 % 8;
            await walk.CheckInAsync(("nprs", $"{tense}"), ("stress", $"{tense}"));
            if (day == 19)
            {
                (await walk.OpenAsync("/trend")).Said.ShouldContain("From 21 days on with both tension and pain written down");
            }

            walk.Clock.Push(TimeSpan.FromDays(1));
        }

        Shown trend = await walk.OpenAsync("/trend");
        trend.Said.ShouldContain("the tenser one was the sorer one about 10 times in 10, over 21 days. That is more than chance makes.");
        trend.Said.ShouldContain("Going together is not cause and effect");
    }

    [Fact]
    public async Task A_spreadsheet_gets_the_numbers_of_a_drawing_with_plain_days()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("tenderness", "6"), ("back", "yes"));

        using HttpResponseMessage file = await walk.App.Client.GetAsync(new Uri("/trend?handler=csv&chart=pain", UriKind.Relative), TestContext.Current.CancellationToken);
        string[] lines = (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");

        file.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("unknot-pain-2026-03-02.csv");
        lines[0].ShouldBe("Day,Pain,Pressed,Back,Session,Corrected");
        lines[1].ShouldBe("2026-03-02,4,6,yes,,");
        (await walk.GetAsync("/trend?handler=csv&chart=nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_run_get_an_apostrophe_and_numbers_none()
    {
        Grid grid = new(["What"], [[Cell.Of("=cmd|' /C calc'!A0")], [Cell.Of(" +1")], [Cell.Of("@x, \"y\"")], [Cell.Of(-3.5)], [Cell.Of("plain - text")]]);

        Encoding.UTF8.GetString(Csv.Of(grid)).TrimStart('\uFEFF').Split("\r\n")[1..6].ShouldBe(["'=cmd|' /C calc'!A0", "' +1", "\"'@x, \"\"y\"\"\"", "-3.5", "plain - text"]);
    }

    [Fact]
    public void A_word_of_a_drawing_cannot_break_out_of_it() =>
        new Scene(1, 1, "", [new Word("<b>&", 0, 0), new Dot("dot", 0, 0, 1, "\"><script>")]).Inside.ToString()!.ShouldNotContain("<script>");

    private static string[] HabitsOf(Shown page) => [.. System.Text.RegularExpressions.Regex.Matches(page.Html, "name=\"habits\" value=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
}
