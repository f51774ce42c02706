using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Shell;

/// <summary>The words of the pages.</summary>
public sealed partial class TextTests
{
    private static readonly string s_web = Path.Combine(PublishedProgram.Sources, "src", "Unknot.Web");

    [Fact]
    public void Every_key_stands_once() =>
        Keys().GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Every_key_that_a_page_names_exists()
    {
        string[] keys = [.. Keys()];

        IEnumerable<string> named = Sources().SelectMany(source => Named().Matches(source).Select(match => match.Groups[1].Value))
            .Concat(Sources().SelectMany(source => Counted().Matches(source).Select(match => match.Groups[1].Value + ".one")));

        named.Distinct().Where(name => !keys.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void No_text_cries_out_or_promises() =>
        AllTexts().Where(text => text.Contains('!') || text.Contains("guarantee", StringComparison.OrdinalIgnoreCase) || text.Contains("cure", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    [Fact]
    public void Accents_leave_the_gaps_alone()
    {
        Texts dressed = new(pseudo: true);

        dressed["where.said.marked", "Neck", "Sore"].ShouldContain("Neck, Sore");
        dressed["where.title"].Length.ShouldBeGreaterThan(new Texts()["where.title"].Length * 13 / 10);
    }

    [Theory]
    [InlineData("/leave")]
    [InlineData("/nowhere")]
    public async Task Nothing_is_said_that_the_resource_file_does_not_hold(string address)
    {
        await using RunningApp app = await RunningApp.StartAsync(pseudo: true);
        using HttpResponseMessage answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        string said = WebUtility.HtmlDecode(Tags().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "\n"));

        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('⟦')).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(s_web, "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText);

    private static XDocument Resources() => XDocument.Load(Path.Combine(s_web, "Shell", "Text.resx"));

    private static IEnumerable<string> Keys() => Resources().Descendants("data").Select(data => (string)data.Attribute("name")!);

    private static IEnumerable<string> AllTexts() => Resources().Descendants("data").Select(data => (string)data.Element("value")!);

    [GeneratedRegex("(?:\\bT|texts|Texts)\\[\"([a-zA-Z0-9_.-]*[a-zA-Z0-9])\"[,\\]]")]
    private static partial Regex Named();

    [GeneratedRegex("(?:\\bT|texts)\\.Count\\(\"([^\"]*)\"")]
    private static partial Regex Counted();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
