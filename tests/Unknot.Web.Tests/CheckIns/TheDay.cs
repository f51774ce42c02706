using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.CheckIns;

/// <summary>The check-in: what is taken, what is given back, and what it leads to.</summary>
[Trait("Takes", "long")]
public sealed class TheDay : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;
    private Knot _knot = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _knot = await _walk.KnotAsync();
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task What_cannot_be_taken_is_pointed_at_and_everything_is_kept()
    {
        string note = new('n', 4001);
        foreach ((string field, string value, string at) in new[] { ("nprs", "11", $"nprs-{_knot.Id:N}"), ("desk-hours", "30", "desk-hours"), ("extras", "no-such", "extras"), ("note", note, "note"), ("tenderness", "-1", $"tenderness-{_knot.Id:N}") })
        {
            (string, string)[] good = [("stress", "6"), ("back", "yes"), ("extras", "calls"), ("note", "My own words."), ("desk-hours", "7.5")];

            Shown back = await _walk.CheckInAsync([.. good.Where(g => g.Item1 != field || field == "extras"), (field, value)]);

            back.Status.ShouldBe(HttpStatusCode.BadRequest, field);
            back.Html.ShouldContain($"href=\"#{at}\"");
            back.Html.ShouldContain($"id=\"{at}\"");
            back.Chosen.ShouldContain(("stress", "6"));
            back.Chosen.ShouldContain(("extras", "calls"));
            back.Chosen.ShouldContain(($"back-{_knot.Id:N}", "yes"));
            back.Html.ShouldContain(field == "note" ? note : "My own words.");
            back.Html.ShouldContain(field == "desk-hours" ? "value=\"30\"" : "value=\"7.5\"");
        }

        (await StoredAsync()).ShouldBeEmpty();
        (await _walk.CheckInAsync()).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_entry_and_a_calm_sentence()
    {
        Shown page = await _walk.OpenAsync("/checkin");
        (await _walk.SendOnAsync(page, Dock, ("stress", "3"))).Said.ShouldContain("Kept.");

        Shown again = await _walk.SendOnAsync(page, Dock, ("stress", "3"));

        again.Path.ShouldBe("/today");
        again.Said.ShouldContain("This was kept already, so nothing was stored twice.");
        (await StoredAsync()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_keeps_what_it_replaced_and_a_second_one_of_the_same_page_says_so()
    {
        await _walk.CheckInAsync(("nprs", "3"));
        Shown page = await _walk.OpenAsync($"/checkin?entry={(await StoredAsync()).Single().Id}");
        page.Chosen.ShouldContain(($"nprs-{_knot.Id:N}", "3"));

        (await _walk.SendOnAsync(page, Dock, ($"nprs-{_knot.Id:N}", "4"))).Said.ShouldContain("Corrected.");
        (await _walk.SendOnAsync(page, Dock, ($"nprs-{_knot.Id:N}", "4"))).Said.ShouldContain("This was kept already");

        (await StoredAsync()).Select(c => (c.Nprs, c.ReplacedAt is not null)).ShouldBe([(3, true), (4, false)]);
    }

    [Fact]
    public async Task Pain_up_by_two_asks_the_short_set_again_and_stays_due_until_it_is_answered()
    {
        _walk.Clock.Push(TimeSpan.FromHours(1));
        (await _walk.CheckInAsync(("nprs", "5"))).Location.ShouldBe("/today");
        string again = $"/safety/again?knot={_knot.Id}";

        (await _walk.CheckInAsync(("nprs", "6"))).Location.ShouldBe(again);
        (await _walk.OpenAsync("/today")).Html.ShouldContain($"href=\"{again}\"");
        Shown asked = await _walk.OpenAsync(again);
        (await _walk.SendOnAsync(asked, Dock, asked.AllNo())).Html.ShouldNotContain($"href=\"{again}\"");
    }

    [Fact]
    public async Task Spread_to_a_neighbouring_place_asks_again_and_keeps_both_maps()
    {
        (await _walk.CheckInAsync(("spread", "NK_ANGLE_R"))).Location.ShouldBe($"/safety/again?knot={_knot.Id}");

        KnotMap[] maps = await _walk.App.StoredAsync(db => db.KnotMaps.OrderBy(m => m.RecordedAt).ToArrayAsync());
        maps.Select(m => string.Join(' ', m.Marks.Select(mark => mark.Place))).ShouldBe(["SH_TOP_R", "SH_TOP_R NK_ANGLE_R"]);
    }

    [Fact]
    public async Task It_can_have_moved_and_is_located_where_it_is_now()
    {
        await _walk.CheckInAsync(("spread", "UB_SUPRASCAP_R"), ("gone", "SH_TOP_R"));

        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).Places.ShouldBe(["UB_SUPRASCAP_R"]);
        KnotMap[] maps = await _walk.App.StoredAsync(db => db.KnotMaps.OrderBy(m => m.RecordedAt).ToArrayAsync());
        maps.Select(m => (string.Join(' ', m.Marks.Select(mark => mark.Place)), m.Moved, m.Spread)).ShouldBe([("SH_TOP_R", false, false), ("UB_SUPRASCAP_R", true, true)]);
        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");
        await _walk.SendOnAsync(again, Dock, again.AllNo());
        (await _walk.App.StoredAsync(db => db.KnotBeliefs.CountAsync())).ShouldBe(2, "it was weighed anew");
    }

    [Fact]
    public async Task A_knot_that_left_all_its_places_and_went_nowhere_is_told_so_and_nothing_is_lost()
    {
        Shown back = await _walk.CheckInAsync(("nprs", "3"), ("gone", "SH_TOP_R"), ("note", "Strange."));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Said.ShouldContain("It has to be somewhere");
        back.Said.ShouldContain("Strange.");
        back.Chosen.ShouldContain(($"gone-{_knot.Id:N}", "SH_TOP_R"));
    }

    [Fact]
    public async Task A_correction_brings_back_a_place_it_had_taken_away()
    {
        await _walk.CheckInAsync(("nprs", "3"), ("spread", "NK_ANGLE_R"), ("gone", "SH_TOP_R"));
        Shown page = await _walk.OpenAsync($"/checkin?entry={(await StoredAsync()).Single().Id}");
        page.Chosen.ShouldContain(($"gone-{_knot.Id:N}", "SH_TOP_R"));

        await _walk.SendAsync(page, Dock, ($"nprs-{_knot.Id:N}", "3"), ($"spread-{_knot.Id:N}", "NK_ANGLE_R"));

        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).Places.ShouldBe(["NK_ANGLE_R", "SH_TOP_R"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_tense_day_is_offered_breathing_and_warmth_before_anything_else()
    {
        await _walk.CheckInAsync(("stress", "2"));
        (await _walk.OpenAsync("/today")).Said.ShouldNotContain("Against today’s tension");

        await _walk.CheckInAsync(("stress", "7"));
        Shown today = await _walk.OpenAsync("/today");

        today.Said.ShouldContain("Against today’s tension, before anything else, if you like");
        today.Html.ShouldContain("href=\"/library/movements/slow_breathing\"");
        today.Html.ShouldContain("href=\"/library/movements/heat_20\"");
    }

    [Fact]
    public async Task A_correction_can_say_that_it_spread_elsewhere_and_keeps_what_was_drawn()
    {
        await _walk.CheckInAsync(("nprs", "3"), ("spread", "NK_ANGLE_R"));
        Guid entry = (await StoredAsync()).Single().Id;
        Shown page = await _walk.OpenAsync($"/checkin?entry={entry}");
        page.Chosen.ShouldContain(($"spread-{_knot.Id:N}", "NK_ANGLE_R"));
        _walk.Clock.Push(TimeSpan.FromHours(1));
        await _walk.CheckInAsync(("spread", "SH_TIP_R"));

        (await _walk.SendAsync(page, Dock, ($"nprs-{_knot.Id:N}", "3"), ($"spread-{_knot.Id:N}", "NK_SIDE_R"))).Location.ShouldBe($"/safety/again?knot={_knot.Id}");

        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).Places.ShouldBe(["SH_TOP_R", "SH_TIP_R", "NK_SIDE_R"]);
        KnotMap[] maps = await _walk.App.StoredAsync(db => db.KnotMaps.Where(m => m.ReplacedAt == null).OrderBy(m => m.RecordedAt).ToArrayAsync());
        maps.Select(m => string.Join(' ', m.Marks.Select(mark => mark.Place))).ShouldBe(["SH_TOP_R", "SH_TOP_R", "SH_TOP_R SH_TIP_R", "SH_TOP_R SH_TIP_R NK_SIDE_R"]);
        (await _walk.App.StoredAsync(db => db.KnotMaps.CountAsync(m => m.ReplacedAt != null))).ShouldBe(2);
        Guid corrected = (await StoredAsync()).Single(c => c.ReplacesId == entry).Id;
        (await _walk.OpenAsync($"/checkin?entry={corrected}")).Chosen.ShouldContain(($"spread-{_knot.Id:N}", "NK_SIDE_R"));
    }

    [Fact]
    public async Task A_correction_without_a_word_about_the_spread_takes_it_back()
    {
        await _walk.CheckInAsync(("nprs", "3"), ("spread", "NK_ANGLE_R"));
        Shown page = await _walk.OpenAsync($"/checkin?entry={(await StoredAsync()).Single().Id}");

        (await _walk.SendOnAsync(page, Dock, ($"nprs-{_knot.Id:N}", "3"))).Said.ShouldContain("Corrected.");

        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).Places.ShouldBe(["SH_TOP_R"]);
    }

    [Fact]
    public async Task The_back_button_and_another_answer_correct_the_entry_and_lose_nothing()
    {
        Shown page = await _walk.OpenAsync("/checkin");
        await _walk.SendOnAsync(page, Dock, ("stress", "3"), ("note", "First words."));

        Shown after = await _walk.SendOnAsync(page, Dock, ("stress", "5"), ("note", "First words."), ($"spread-{_knot.Id:N}", "NK_ANGLE_R"));

        after.Path.ShouldStartWith("/safety/again");
        (await StoredAsync()).Select(c => (c.Stress, c.ReplacedAt is not null)).ShouldBe([(3, true), (5, false)]);
        (await _walk.App.StoredAsync(db => db.Knots.SingleAsync())).Places.ShouldBe(["SH_TOP_R", "NK_ANGLE_R"]);
    }

    [Fact]
    public async Task A_double_click_on_save_is_one_entry()
    {
        Shown page = await _walk.OpenAsync("/checkin");
        (string, string)[] form = [.. page.Hidden(Dock), ("stress", "4"), ("note", "Twice.")];

        HttpResponseMessage[] both = await Task.WhenAll(_walk.App.PostAsync("/checkin", form), _walk.App.PostAsync("/checkin", form));

        both.ShouldAllBe(answer => answer.Headers.Location!.ToString() == "/today");
        (await StoredAsync()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_very_tense_day_offers_lines_to_call()
    {
        await _walk.CheckInAsync(("stress", "7"));
        (await _walk.OpenAsync("/today")).Said.ShouldNotContain("Lines you can call");
        await _walk.CheckInAsync(("stress", "8"));

        (await _walk.OpenAsync("/today")).Said.ShouldContain("Lines you can call");
    }

    private Task<CheckIn[]> StoredAsync() => _walk.App.StoredAsync(db => db.CheckIns.OrderBy(c => c.RecordedAt).ToArrayAsync());
}
