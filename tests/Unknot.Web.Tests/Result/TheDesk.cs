using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Features.Workstation;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Result;

/// <summary>A look at the desk, another after a change, and what the result makes of it.</summary>
[Trait("Takes", "long")]
public sealed class TheDesk : IAsyncLifetime
{
    private const string Dock = "class=\"dock\"";

    private Walk _walk = null!;
    private string _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _desk = $"/knot/{(await _walk.KnotAsync()).Id}/desk";
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task What_fails_is_told_with_whom_it_loads_and_what_to_change_first_and_never_a_number()
    {
        Shown page = await LookAsync(("part-armrests", "unsupported"), ("more-armrests", "too_wide"), ("self-ears_over_shoulders", "no"), ("hours-monitor", "long"));

        page.Said.ShouldContain("Armrests: too high, too low, or no support.");
        page.Said.ShouldContain("It loads: shoulder-ridge muscle");
        page.Said.ShouldContain("Not all of it was looked at yet");
        page.Html.IndexOf("Support the arms", StringComparison.Ordinal).ShouldBeLessThan(page.Html.IndexOf("Head-back reset", StringComparison.Ordinal));
        page.Chosen.ShouldContain(("part-armrests", "unsupported"));
        page.Chosen.ShouldContain(("more-armrests", "too_wide"));
    }

    [Fact]
    public async Task A_desk_looked_at_whole_has_a_band_in_words_on_its_page_and_on_the_result()
    {
        Shown page = await LookAsync([.. Whole(), ("part-mouse", "reaching"), ("more-mouse", "other_surface")]);

        page.Said.ShouldContain("As a whole: worth changing soon.");
        page.Said.ShouldContain("An estimate:");
        Shown result = await _walk.OpenAsync(_desk[..^"/desk".Length]);
        result.Said.ShouldContain("Look at your desk : worth changing soon");
        result.Said.ShouldContain("You reach for the mouse.");
        result.Said.ShouldContain("Here it loads: shoulder-ridge muscle");
    }

    [Fact]
    public async Task A_second_look_tells_what_was_put_right_and_what_is_new_and_keeps_the_first()
    {
        await LookAsync([.. Whole(), ("part-monitor", "too_low"), ("list-screen", "no_glare")]);
        _walk.Clock.Push(TimeSpan.FromDays(20));

        Shown page = await LookAsync([.. Whole(), ("more-keyboard", "sideways")]);

        page.Said.ShouldContain("Put right: Screen: too low.");
        page.Said.ShouldContain("Put right: The screen, not yet: no glare.");
        page.Said.ShouldContain("New: Keyboard: wrists bent sideways.");
        page.Said.ShouldContain("Then, as a whole: worth changing soon.");
        (await _walk.App.StoredAsync(db => db.Answers.Where(a => a.Scope == AnswerScope.Desk && a.ReplacedAt == null).Select(a => a.RoundId).Distinct().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_look_at_oneself_is_asked_without_a_camera_and_a_second_one_stands_beside_the_first()
    {
        Shown first = await LookAsync(("self-ears_over_shoulders", "no"), ("self-ribs_over_hips", "no"));
        first.Said.ShouldContain("How you sit, not yet: ribcage above the hips.");
        first.Said.ShouldContain("Head-back reset.");
        first.Said.ShouldContain("Takes off: ");
        _walk.Clock.Push(TimeSpan.FromDays(20));

        Shown second = await LookAsync(("self-ears_over_shoulders", "no"), ("self-ribs_over_hips", "yes"), ("part-monitor", "too_low"));

        second.Said.ShouldContain("Put right: How you sit, not yet: ribcage above the hips.");
        second.Said.ShouldContain("Ribcage above the hips No Yes");
        second.Chosen.ShouldContain(("self-ears_over_shoulders", "no"));
        Shown wrong = await SendAsync(("self-ribs_over_hips", "perhaps"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Html.ShouldContain("href=\"#self-ribs_over_hips\"");
    }

    [Fact]
    public async Task Every_part_of_the_desk_and_every_look_at_oneself_is_drawn_and_nothing_else()
    {
        ExposureContent exposure = _walk.App.Services.GetRequiredService<KnowledgeBase>().Exposure;
        string[] asked = [.. exposure.Workstation.Sections.Select(section => section.Id), .. exposure.Checklists.SelectMany(list => list.Items).Where(item => item.How is not null).Select(item => item.Id)];

        DeskDrawings.Drawn.ShouldBe(asked, ignoreOrder: true);
        Shown page = await _walk.OpenAsync(_desk);
        Regex.Count(page.Html, "<svg aria-hidden=\"true\" xmlns").ShouldBe(asked.Length);
        page.Html.ShouldNotContain(" style=");
    }

    [Fact]
    public async Task What_is_answered_about_the_desk_after_a_look_counts_again()
    {
        await LookAsync(("part-armrests", "supported"));
        (await ResultAsync()).Html.ShouldNotContain("<p>Your forearms have no support.");

        await AnswerAsync("Q19", "unsupported");
        (await ResultAsync()).Html.ShouldContain("<p>Your forearms have no support.");
        await LookAsync(("part-armrests", "supported"));
        (await ResultAsync()).Html.ShouldNotContain("<p>Your forearms have no support.");
    }

    [Theory]
    [InlineData("more-monitor", "glare", "Screen: say how it is, or take the ticks beneath it out.", "part-monitor")]
    [InlineData("part-monitor", "reaching", "Screen: that answer is no longer asked for.", "part-monitor")]
    [InlineData("hours-monitor", "9", "that answer is no longer asked for.", "hours-monitor")]
    [InlineData("x", "y", "Nothing was filled in, so nothing was kept.", "part-chair_height")]
    public async Task What_cannot_be_is_pointed_at_and_nothing_is_kept(string field, string value, string told, string at)
    {
        Shown page = await SendAsync((field, value));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Said.ShouldContain(told);
        page.Html.ShouldContain($"href=\"#{at}\"");
        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Desk))).ShouldBe(0);
    }

    [Fact]
    public async Task Missing_and_ticked_at_once_is_pointed_at_and_what_was_sent_is_still_there()
    {
        Shown page = await SendAsync(("part-telephone", "unused"), ("more-telephone", "cradled"), ("part-mouse", "reaching"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Said.ShouldContain("Telephone: it is said to be missing, and yet something beneath it is ticked.");
        page.Chosen.ShouldContain(("part-mouse", "reaching"));
        page.Chosen.ShouldContain(("more-telephone", "cradled"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_look()
    {
        Shown form = await _walk.OpenAsync(_desk);
        await _walk.SendAsync(form, Dock, ("part-mouse", "reaching"));
        await _walk.SendAsync(form, Dock, ("part-mouse", "reaching"));

        (await _walk.App.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Desk))).ShouldBe(1);
    }

    private static (string Name, string Value)[] Whole() =>
    [
        ("part-chair_height", "knees_90"), ("part-pan_depth", "gap_fits"), ("part-armrests", "supported"), ("part-back", "supported"), ("part-monitor", "eye_level"), ("part-telephone", "unused"),
        ("part-mouse", "in_line"), ("part-keyboard", "straight"), ("hours-chair", "medium"), ("hours-monitor", "medium"), ("hours-mouse", "medium"), ("hours-keyboard", "medium"),
    ];

    private async Task<Shown> LookAsync(params (string Name, string Value)[] fields)
    {
        Shown sent = await SendAsync(fields);
        return await _walk.OpenAsync(sent.Location.ShouldNotBeNull(sent.Said));
    }

    // The last of two values for one field is what a person chose last.
    private async Task<Shown> SendAsync(params (string Name, string Value)[] fields) => await _walk.SendAsync(
        await _walk.OpenAsync(_desk), Dock, fields.Where(field => field.Name.StartsWith("more", StringComparison.Ordinal) || fields.Last(other => other.Name == field.Name) == field));

    private Task<Shown> ResultAsync() => _walk.OpenAsync(_desk[..^"/desk".Length]);

    private async Task AnswerAsync(string question, string answer)
    {
        Shown page = await _walk.OpenAsync(_desk[..^"desk".Length] + "causes");
        _walk.Clock.Push(TimeSpan.FromMinutes(1));
        using HttpResponseMessage sent = await _walk.App.PostAsync(page.Path, [.. page.Hidden(Dock).Where(field => field.Name != "asked"), ("asked", question), (question, answer)]);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
