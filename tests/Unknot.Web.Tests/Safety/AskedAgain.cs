using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>What is asked of a knot that is followed already.</summary>
public sealed class AskedAgain : IAsyncLifetime
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
    public async Task A_spread_asks_what_the_new_place_asks_and_nothing_goes_on_before_it_is_answered()
    {
        await _walk.CheckInAsync(("nprs", "4"), ("spread", "CH_CLAV_R"));
        foreach (string path in (string[])["/plan", $"/knot/{_knot.Id}", $"/knot/{_knot.Id}/causes", $"/knot/{_knot.Id}/desk"])
        {
            (await _walk.OpenAsync(path)).Path.ShouldBe($"/safety/again?knot={_knot.Id}", path);
        }

        (await _walk.OpenAsync("/today")).Said.ShouldContain("First a few safety questions");
        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");
        again.Asked.ShouldContain("RF70");
        again.Asked.ShouldContain("RF01");

        (await _walk.SendOnAsync(again, Dock, again.AllNo())).Path.ShouldBe("/today");
        (await _walk.OpenAsync("/plan")).Path.ShouldBe("/plan");
    }

    [Fact]
    public async Task Sent_twice_it_is_taken_once_and_leads_to_the_same_page()
    {
        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");

        (await _walk.SendOnAsync(again, Dock, again.AllNo())).Path.ShouldBe("/today");
        (await _walk.SendOnAsync(again, Dock, again.AllNo())).Path.ShouldBe("/today");
    }

    [Fact]
    public async Task A_form_that_names_no_round_is_kept_as_one_of_its_own()
    {
        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");
        (string, string)[] fields = [.. again.Hidden(Dock).Where(field => field.Name != "round"), ("round", "none"), .. again.AllNo()];

        using HttpResponseMessage answer = await _walk.App.PostAsync(again.ActionOf(Dock), fields);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Guid?[] rounds = await _walk.App.StoredAsync(db => db.Answers.Where(a => a.KnotId == _knot.Id && a.Question == again.Asked[0]).Select(a => a.RoundId).ToArrayAsync());
        rounds.ShouldNotContain(Guid.Empty);
    }

    [Fact]
    public async Task Not_sure_is_put_in_plainer_words_and_a_missing_answer_is_pointed_at()
    {
        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");

        Shown back = await _walk.SendAsync(again, Dock, again.AllNo(("RF42", "unsure")).Where(field => field.Name != "RF24"));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Html.ShouldContain("href=\"#RF24\"");
        back.Said.ShouldContain("Is there a patch of numb skin");
    }
}
