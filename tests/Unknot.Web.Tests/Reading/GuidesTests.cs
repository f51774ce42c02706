using System.Net;
using System.Text.RegularExpressions;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Shell;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Reading;

/// <summary>The guides and the words, as somebody reads them.</summary>
public sealed partial class GuidesTests : IAsyncLifetime
{
    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task Every_guide_is_listed_and_every_link_in_it_leads_somewhere()
    {
        await _walk.KnotAsync();
        Shown list = await _walk.OpenAsync("/guides");
        HashSet<string> away = [];
        foreach (Guide guide in Knowledge.Guides)
        {
            list.Html.ShouldContain($"href=\"/guides/{guide.Id}\"");
            Shown page = await _walk.GetAsync($"/guides/{guide.Id}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Said.ShouldContain(guide.Title);
            page.Html.ShouldContain("<svg class=\"body\"");
            foreach (string href in Links().Matches(page.Html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)))
            {
                (href[0] == '#' ? page.Html.Contains($"id=\"{href[1..]}\"", StringComparison.Ordinal) : href[0] == '/' || href.StartsWith("http", StringComparison.Ordinal)).ShouldBeTrue($"{guide.Id}: {href}");
                away.UnionWith(href[0] == '/' && !href.StartsWith("/assets", StringComparison.Ordinal) ? [href] : []);
            }
        }

        foreach (string href in away)
        {
            (await _walk.OpenAsync(href)).Status.ShouldBe(HttpStatusCode.OK, href);
        }
    }

    [Fact]
    public async Task Sources_are_numbered_in_the_order_they_are_met_and_stand_at_the_foot()
    {
        Shown page = await _walk.OpenAsync("/guides/guide_upper_trap");

        int[] first = [.. FirstCites().Matches(page.Html).Select(cite => int.Parse(cite.Groups[1].Value, null))];
        first.ShouldBe(Enumerable.Range(1, first.Length));
        page.Html.ShouldContain($"id=\"note-{first.Length}\"");
        page.Html.ShouldNotContain($"id=\"note-{first.Length + 1}\"");
        page.Said.ShouldContain("Andersen LL et al. 2 or 12 min/day");
        page.Said.ShouldNotContain("[@");
    }

    [Fact]
    public async Task While_somebody_should_be_seen_first_no_guide_tells_what_to_do()
    {
        await _walk.AnswerAsync(await _walk.MarkAsync("SH_TOP_R:sore"), ("G3", "yes"), ("RF24", "yes"));

        Shown page = await _walk.OpenAsync("/guides/guide_upper_trap");
        page.Said.ShouldContain("asks that somebody looks at it first");
        page.Said.ShouldContain("When to see somebody");
        page.Html.ShouldNotContain("id=\"what-to-do\"");
        Knowledge.Movements.Where(movement => page.Said.Contains(movement.Steps[0], StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task In_an_emergency_there_is_nothing_to_read()
    {
        Knot knot = await _walk.KnotAsync();
        Shown again = await _walk.OpenAsync($"/safety/again?knot={knot.Id}");
        await _walk.SendOnAsync(again, "class=\"dock\"", again.AllNo(("RF05", "yes")));

        foreach (string path in (string[])["/guides", "/guides/guide_neck", "/explain", "/glossary"])
        {
            (await _walk.OpenAsync(path)).Path.ShouldStartWith("/safety/stop", customMessage: path);
        }
    }

    [Theory]
    [InlineData("/guides/guide_knee")]
    [InlineData("/guides/..%2Fsources")]
    [InlineData("/explain/nothing")]
    public async Task What_no_register_knows_is_not_found(string path) => (await _walk.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_result_leads_to_the_guide_of_its_muscle_and_to_those_of_what_it_is_mistaken_for()
    {
        Knot knot = await _walk.KnotAsync();

        Shown result = await _walk.OpenAsync($"/knot/{knot.Id}");
        Muscle muscle = Knowledge.Muscles[knot.Muscle.ShouldNotBeNull()];
        result.Html.ShouldContain($"href=\"/guides/{muscle.Guide}\"");
        foreach (string other in muscle.LookAlikes.Select(one => one.What).Where(Knowledge.Muscles.Has))
        {
            result.Html.ShouldContain($"href=\"/guides/{Knowledge.Muscles[other].Guide}\"");
        }

        Shown more = await _walk.OpenAsync("/more");
        foreach (string path in (string[])["/guides", "/explain", "/glossary"])
        {
            more.Html.ShouldContain($"href=\"{path}\"");
        }
    }

    [Fact]
    public async Task The_words_stand_there_in_both_tongues()
    {
        string said = (await _walk.OpenAsync("/glossary")).Said;

        said.ShouldContain("Knot trigger point");
        said.ShouldContain("Pain felt elsewhere referred pain");
        said.ShouldContain("numeric pain rating scale");
    }

    [Fact]
    public async Task A_text_that_is_missing_is_told_with_its_place_and_the_rest_goes_on()
    {
        DirectoryInfo content = Copy();
        File.Delete(Path.Combine(content.FullName, "guides", "guide_hip.md"));
        File.WriteAllText(Path.Combine(content.FullName, "explain", "three_parts.md"), "Just words.");
        await using RunningApp app = await RunningApp.StartAsync(content: content.FullName);

        WebUtility.HtmlDecode(await app.PageAsync("/guides/guide_hip")).ShouldContain("guides/guide_hip.md: it cannot be read");
        WebUtility.HtmlDecode(await app.PageAsync("/explain")).ShouldContain("explain/three_parts.md:1: it does not begin with its title");
        (await app.PageAsync("/guides/guide_neck")).ShouldContain("id=\"note-1\"");
        content.Delete(recursive: true);
    }

    private KnowledgeBase Knowledge => _walk.App.Services.GetRequiredService<KnowledgeBase>();

    private static DirectoryInfo Copy()
    {
        string from = Path.Combine(PublishedProgram.Sources, "content");
        DirectoryInfo to = Directory.CreateTempSubdirectory("unknot-content-");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    [GeneratedRegex("<a[^>]* href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("id=\"cite-(\\d+)\"")]
    private static partial Regex FirstCites();
}
