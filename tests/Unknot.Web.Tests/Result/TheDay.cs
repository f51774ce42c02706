using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Result;

/// <summary>All answers about the day, changed at any time, and tried out.</summary>
[Trait("Takes", "long")]
public sealed class TheDay : IAsyncLifetime
{
    private const string Form = "class=\"dock\"";

    private Walk _walk = null!;
    private string _page = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _page = $"/knot/{(await _walk.KnotAsync()).Id}/causes/all";
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task An_answer_is_kept_shown_under_its_cause_and_changed_without_losing_the_one_before()
    {
        Shown kept = await KeepAsync(("Q19", "unsupported"), ("Q31", "8"));
        kept.Said.ShouldContain("2 answers are changed.");
        kept.Chosen.ShouldContain(("Q19", "unsupported"));
        kept.Said.ShouldContain("Workstation: 1 of ");

        Shown changed = await KeepAsync(("Q19", "partly"), ("Q31", "8"));

        changed.Said.ShouldContain("One answer is changed.");
        changed.Chosen.ShouldContain(("Q19", "partly"));
        (await StoredAsync("Q19")).ShouldBe(["unsupported", "partly"]);
        (await StoredAsync("Q31")).ShouldBe(["8"]);
        (await KeepAsync(("Q19", "partly"))).Said.ShouldContain("Nothing was filled in, so nothing has changed.");
        (await KeepAsync(("Q28", "often"), ("Q28-kinds", "lifting"))).Chosen.ShouldContain(("Q28-kinds", "lifting"));
    }

    [Fact]
    public async Task Tried_out_it_shows_what_would_go_by_words_and_keeps_nothing()
    {
        await KeepAsync(("Q19", "unsupported"), ("Q31", "8"));

        Shown tried = await TryAsync(("Q19", "supported"), ("Q31", "8"));

        tried.Status.ShouldBe(HttpStatusCode.OK);
        tried.Said.ShouldContain("Of all that your answers load on the muscles of this knot, this would go: a large share.");
        tried.Said.ShouldContain("Workstation a large share nothing");
        tried.Said.ShouldContain("Less of this, or none: Your forearms have no support.");
        tried.Said.ShouldContain("nobody has tested them");
        tried.Chosen.ShouldContain(("Q19", "supported"));
        (await StoredAsync("Q19")).ShouldBe(["unsupported"]);
        (await TryAsync(("Q19", "unsupported"))).Said.ShouldContain("Nothing is changed yet.");
        (await TryAsync(("Q39", "drop"))).Said.ShouldContain("do not load its muscles");
    }

    [Fact]
    public async Task A_look_at_the_desk_gives_way_to_an_answer_that_is_tried_out()
    {
        await _walk.SendOnAsync(await _walk.OpenAsync(_page.Replace("causes/all", "desk", StringComparison.Ordinal)), Form, ("part-armrests", "unsupported"));

        (await TryAsync(("Q19", "supported"))).Said.ShouldContain("Less of this, or none: Your forearms have no support.");
    }

    [Fact]
    public async Task What_cannot_be_is_pointed_at_and_nothing_is_lost()
    {
        Shown wrong = await _walk.SendAsync(await _walk.OpenAsync(_page), Form, ("Q01", "forty"), ("Q19", "partly"));

        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Html.ShouldContain("href=\"#Q01\"");
        wrong.Html.ShouldContain("value=\"forty\"");
        wrong.Chosen.ShouldContain(("Q19", "partly"));
        (await StoredAsync("Q19")).ShouldBeEmpty();
        (await TryAsync(("Q01", "99"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<Shown> KeepAsync(params (string Name, string Value)[] fields) => await _walk.SendOnAsync(await _walk.OpenAsync(_page), Form, fields);

    private async Task<Shown> TryAsync(params (string Name, string Value)[] fields)
    {
        Shown page = await _walk.OpenAsync(_page);
        page.Html.ShouldContain("formaction=\"" + _page + "?handler=WhatIf\"");
        using HttpResponseMessage sent = await _walk.App.PostAsync(_page + "?handler=WhatIf", [.. page.Hidden(Form), .. fields]);
        return new(_page, sent.StatusCode, null, await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<List<string>> StoredAsync(string question) => _walk.App.StoredAsync(db => db.Answers.Where(a => a.Question == question && a.Scope == AnswerScope.Exposure).OrderBy(a => a.AnsweredAt).Select(a => a.Value).ToListAsync());
}
