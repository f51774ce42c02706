using System.Net;
using System.Text.RegularExpressions;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Writing;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Reading;

/// <summary>The short screens, on the person's own numbers.</summary>
public sealed partial class ExplainTests : IAsyncLifetime
{
    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task Next_leads_through_all_of_them_and_then_to_the_guides()
    {
        Shown page = await _walk.OpenAsync("/explain");
        foreach (int place in Enumerable.Range(1, Screens.Count))
        {
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Said.ShouldContain($"{place} of {Screens.Count}");
            page.Said.ShouldContain("How sure is this");
            page = await _walk.OpenAsync(Next().Match(page.Html).Groups[1].Value);
        }

        page.Path.ShouldBe("/guides");
    }

    [Fact]
    public async Task What_is_not_known_of_somebody_is_left_out_and_nothing_is_made_up()
    {
        foreach (string id in Screens)
        {
            Shown page = await _walk.OpenAsync($"/explain/{id}");
            page.Said.ShouldNotContain('{');
            page.Said.ShouldNotContain("Yours");
            page.Said.ShouldNotContain("on a working day");
            page.Said.ShouldNotContain("of the last 7 days");
        }
    }

    [Fact]
    public async Task With_entries_enough_the_day_and_the_strength_are_the_persons_own()
    {
        await _walk.KnotAsync();
        for (int day = 0; day < 15; day++)
        {
            _walk.Clock.Push(TimeSpan.FromDays(1));
            await _walk.CheckInAsync(("tenderness", "4"), ("nprs", "3"), ("desk-hours", "7"));
        }

        (await _walk.OpenAsync("/explain/how_the_day_adds_up")).Said.ShouldMatch("By what you answered and wrote, .* By the end of [0-9.]+ hours the model has it \\d+ % tired");
        (await _walk.OpenAsync("/explain/three_parts")).Said.ShouldContain("of its strength when you began");
    }

    [Fact]
    public async Task What_is_known_stands_in_it()
    {
        Knot knot = await _walk.KnotAsync();
        Shown causes = await _walk.OpenAsync($"/knot/{knot.Id}/causes");
        await _walk.SendOnAsync(causes, "class=\"dock\"", ("asked", "Q01"), ("Q01", "9"), ("Q02", "over_2_h"));
        foreach ((int days, string tenderness) in new[] { (1, "5"), (1, "1"), (3, "6"), (1, "2"), (5, "7") })
        {
            _walk.Clock.Push(TimeSpan.FromDays(days));
            await _walk.CheckInAsync(("tenderness", tenderness), ("nprs", "2"));
        }

        (await _walk.OpenAsync("/explain/what_a_knot_is")).Said.ShouldContain("Yours is likely in the shoulder-ridge muscle.");
        (await _walk.OpenAsync("/explain/three_parts")).Said.ShouldContain("about 9 hours on a working day");
        (await _walk.OpenAsync("/explain/three_parts")).Said.ShouldContain("The picture is an example");
        (await _walk.OpenAsync("/explain/how_the_day_adds_up")).Said.ShouldMatch("An example, as too little is known of your own days yet: .* works at about \\d+ % of its greatest force");
        (await _walk.OpenAsync("/explain/map_of_four")).Said.ShouldContain("your plan matches the shoulder-ridge muscle with the blade-lowerer and the boxer's rib muscle");
        (await _walk.OpenAsync("/explain/how_the_day_adds_up")).Said.ShouldContain("what loads you most is sitting still");
        (await _walk.OpenAsync("/explain/why_release_alone_does_not_hold")).Said.ShouldContain("Yours has come back 2 times so far.");
    }

    [Fact]
    public async Task The_shared_load_is_drawn_in_three_states_with_its_numbers_for_whoever_has_no_scripts()
    {
        Shown page = await _walk.OpenAsync("/explain/three_parts");

        page.Said.ShouldContain("With the lower part at 40 % of its strength, the ridge carries 60 % of the load.");
        page.Said.ShouldContain("With the lower part at 100 % of its strength, the ridge carries 50 % of the load.");
        page.Said.ShouldContain("With the lower part at 150 % of its strength, the ridge carries 40 % of the load.");
        page.Said.ShouldContain("The usual shares (half, three tenths, two tenths) are assumed.");
        page.Html.ShouldContain("<div class=\"lever\" hidden>");
    }

    private IReadOnlyList<string> Screens => [.. _walk.App.Services.GetRequiredService<Shelf>().Explanations.Value.Select(one => one.Id)];

    [GeneratedRegex("<div class=\"dock\">\\s*<a class=\"btn\" href=\"([^\"]+)\"")]
    private static partial Regex Next();
}
