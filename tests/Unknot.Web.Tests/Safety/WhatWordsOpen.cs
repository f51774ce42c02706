using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>What somebody writes opens red flags, which are asked with the words that did it. Words never say no.</summary>
[Trait("Takes", "long")]
public sealed class WhatWordsOpen : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";
    private const string Pressing = "a crushing weight on my chest today and I broke out in a cold sweat";

    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task An_emergency_in_the_complaint_is_asked_before_any_muscle_though_the_gate_was_answered_no()
    {
        Shown asked = await _walk.AnswerUntilAsync(await WriteAsync("The ridge aches. Also " + Pressing + "."), "You wrote");

        asked.Path.ShouldBe("/safety");
        asked.Asked.ShouldContain("RF01");
        asked.Said.ShouldMatch("You wrote: “[^”]*on my chest");
        Guid knot = (await KnotsAsync())[0].Id;
        (await _walk.OpenAsync($"/knot/{knot}")).Path.ShouldBe("/safety");

        (await _walk.SendOnAsync(asked, Dock, asked.AllNo(("RF01", "yes")))).Path.ShouldStartWith("/safety/stop");
    }

    [Fact]
    public async Task Answered_no_it_goes_on_and_is_not_asked_again()
    {
        Shown asked = await _walk.AnswerUntilAsync(await WriteAsync(Pressing), "You wrote");

        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(asked));

        result.Path.ShouldStartWith("/knot/");
        (await _walk.OpenAsync("/today")).Path.ShouldBe("/today");
    }

    [Fact]
    public async Task What_is_denied_or_harmless_opens_nothing()
    {
        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(await WriteAsync("A rope on top of my shoulder. No chest pain, no numbness, no fever.")));

        result.Path.ShouldStartWith("/knot/");
        (await OpenedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_were_changed_before_they_were_asked_about_open_nothing_and_are_kept()
    {
        await WriteAsync(Pressing);
        Shown first = await WriteAsync("A rope on top of my shoulder.");

        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(first));

        result.Path.ShouldStartWith("/knot/");
        (await OpenedAsync()).ShouldAllBe(row => row.ReplacedAt != null || row.Value == "unsaid");
    }

    [Fact]
    public async Task Other_words_for_a_sign_that_was_answered_no_ask_once_more_and_the_same_no_settles_them()
    {
        await _walk.AnswerAsync(await WriteAsync(Pressing));
        Shown again = await _walk.AnswerUntilAsync(await WriteAsync("An elephant is sitting on my chest today, and I am short of breath."), "You wrote");

        again.Asked.ShouldContain("RF01");
        (await _walk.SkipAsync(await _walk.AnswerAsync(again))).Path.ShouldStartWith("/knot/");
    }

    [Fact]
    public async Task A_note_in_the_diary_is_asked_about_next_and_holds_the_session_until_it_is()
    {
        await _walk.KnotAsync();
        _walk.Clock.Push(TimeSpan.FromDays(1));
        Shown kept = await _walk.CheckInAsync(("nprs", "3"), ("note", "Since this morning my fingers are numb and I keep dropping cups."));

        kept.Location!.ShouldStartWith("/safety/again");
        kept.Location.ShouldNotContain("numb");
        (await _walk.OpenAsync("/today")).Said.ShouldContain("First a few safety questions");
        (await _walk.OpenAsync("/plan")).Path.ShouldStartWith("/safety/again");
        Shown asked = await _walk.OpenAsync(kept.Location);
        asked.Said.ShouldMatch("You wrote: “[^”]*numb");
        (await _walk.SendOnAsync(asked, Dock, asked.AllNo())).Path.ShouldBe("/today");

        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
        _walk.Clock.Push(TimeSpan.FromDays(1));
        (await _walk.CheckInAsync(("note", "The fingers are numb again."))).Location!.ShouldStartWith("/safety/again", customMessage: "what is written anew is asked anew");
    }

    [Fact]
    public async Task A_corrected_note_takes_back_what_it_no_longer_says()
    {
        await _walk.KnotAsync();
        _walk.Clock.Push(TimeSpan.FromDays(1));
        await _walk.CheckInAsync(("nprs", "3"), ("note", "My fingers are numb."));
        Guid entry = await _walk.App.StoredAsync(db => db.CheckIns.Select(c => c.Id).SingleAsync());

        Shown form = await _walk.OpenAsync($"/checkin?entry={entry}");
        await _walk.SendAsync(form, Dock, ("note", "My fingers are fine."));

        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
        (await OpenedAsync()).Count(row => row.ReplacedAt is null && row.Value == "raised").ShouldBe(0);
    }

    [Fact]
    public async Task An_emergency_in_a_note_about_two_knots_is_asked_once()
    {
        await _walk.KnotAsync();
        await _walk.SkipAsync(await _walk.AnswerAsync(await _walk.MarkAsync("LB_PARA_L:sore")));
        _walk.Clock.Push(TimeSpan.FromDays(1));
        Shown page = await _walk.OpenAsync("/checkin");
        Shown asked = await _walk.SendOnAsync(page, Dock, ("note", Pressing));
        asked.Asked.ShouldContain("RF01");

        await _walk.SendOnAsync(asked, Dock, asked.AllNo());

        foreach (Knot knot in await KnotsAsync())
        {
            (await _walk.OpenAsync($"/plan?knot={knot.Id}")).Path.ShouldStartWith("/plan");
        }
    }

    private async Task<Shown> WriteAsync(string words) => await _walk.SendOnAsync(
        await _walk.OpenAsync("/where"), "name=\"now\"", ("mark", "SH_TOP_R:sore"), ("words", words), ("now", "4"), ("worst", "7"), ("since", "21"), ("before", "yes"));

    private Task<Knot[]> KnotsAsync() => _walk.App.StoredAsync(db => db.Knots.AsNoTracking().ToArrayAsync());

    private Task<GivenAnswer[]> OpenedAsync() => _walk.App.StoredAsync(db => db.Answers.AsNoTracking().Where(a => a.Scope == AnswerScope.Words).ToArrayAsync());
}
