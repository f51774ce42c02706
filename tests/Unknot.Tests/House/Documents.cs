using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Unknot.Tests.House;

/// <summary>What the prose of the house promises.</summary>
public sealed partial class Documents
{
    [Fact]
    public void Every_source_named_in_the_docs_of_the_code_is_in_the_bibliography()
    {
        HashSet<string> known = [.. SourceKey().Matches(Clone.Read("content/sources.yaml")).Select(match => match.Groups[1].Value)];

        IEnumerable<string> unknown =
            from file in Directory.GetFiles(AppContext.BaseDirectory, "*nknot*.xml")
            from source in XDocument.Load(file).Descendants("source")
            let key = (string?)source.Attribute("key")
            where key is null || !known.Contains(key)
            select $"{Path.GetFileName(file)}: {key}";

        known.Count.ShouldBeGreaterThan(50);
        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Every_path_the_architecture_names_exists() =>
        Paths("docs/architecture.md").Where(path => !Path.Exists(Path.Combine(Clone.Root, path))).ShouldBeEmpty();

    [Fact]
    public void The_architecture_names_every_project_and_every_folder_of_Core()
    {
        string text = Clone.Read("docs/architecture.md");

        IEnumerable<string> projects = Clone.Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)!);
        IEnumerable<string> folders = Directory.GetDirectories(Path.Combine(Clone.Root, "src/Unknot.Core")).Select(folder => Path.GetFileName(folder)!)
            .Except(["bin", "obj"]).Select(folder => $"src/Unknot.Core/{folder}/");

        projects.Concat(folders).Where(name => !text.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_the_front_pages_point_at_exists()
    {
        IEnumerable<string> dead =
            from page in (string[])["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"]
            from Match link in Link().Matches(Clone.Read(page))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Clone.Root, Path.GetDirectoryName(page)!, target))
            select $"{page}: {target}";

        dead.ShouldBeEmpty();
    }

    [Fact]
    public void A_decision_has_its_number_date_status_context_decision_and_consequences()
    {
        string[] decisions = [.. Clone.Files("docs/adr").Order(StringComparer.Ordinal)];

        IEnumerable<string> lacking =
            from decision in decisions
            let text = Clone.Read(decision)
            from part in (string[])[$"# {Path.GetFileName(decision)[..4]} ", "Date: 20", "Status: ", "## Context", "## Decision", "## Consequences"]
            where !text.Contains(part, StringComparison.Ordinal)
            select $"{decision} lacks '{part}'";

        decisions.Select(decision => int.Parse(Path.GetFileName(decision)[..4], CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, decisions.Length));
        lacking.ShouldBeEmpty();
    }

    /// <summary>What stands in backquotes and looks like a path.</summary>
    private static IEnumerable<string> Paths(string page) =>
        Quoted().Matches(Clone.Read(page)).Select(match => match.Groups[1].Value).Where(path => path.Contains('/', StringComparison.Ordinal));

    [GeneratedRegex(@"^ {2}(\w+): *(?:\{|$)", RegexOptions.Multiline)]
    private static partial Regex SourceKey();

    [GeneratedRegex(@"`([\w./-]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
