using System.Text.RegularExpressions;

namespace Unknot.Tests.House;

/// <summary>What docs/security.md claims can be looked up.</summary>
public sealed partial class Security
{
    private static readonly string s_page = Clone.Read("docs/security.md");

    private static readonly Match[] s_lines = [.. Line().Matches(s_page).Cast<Match>()];

    [Fact]
    public void Every_file_it_names_exists() =>
        Quoted().Matches(s_page).Select(match => match.Groups[1].Value).Where(path => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith('/'))
            .Where(path => !Path.Exists(Path.Combine(Clone.Root, path))).ShouldBeEmpty();

    [Fact]
    public void Every_test_it_names_exists()
    {
        HashSet<string> tests =
        [
            .. from file in Clone.Files("tests")
               where file.EndsWith(".cs", StringComparison.Ordinal)
               from Match test in Test().Matches(Clone.Read(file))
               select $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups[1].Value}",
        ];
        string[] named = [.. Named().Matches(s_page).Select(match => match.Groups[1].Value)];

        named.Length.ShouldBeGreaterThan(40);
        named.Where(test => !tests.Contains(test)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_requirement_stands_once_and_says_where_it_holds()
    {
        s_lines.Length.ShouldBeGreaterThan(60);
        s_lines.SelectMany(line => line.Groups[1].Value.Split(", ")).GroupBy(id => id).Where(twice => twice.Count() > 1).Select(twice => twice.Key).ShouldBeEmpty();
        s_lines.Where(line => line.Groups[2].Value.Length < 15).Select(line => line.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Every_chapter_of_the_standard_is_answered() =>
        Enumerable.Range(1, 17).Where(chapter => !s_lines.Any(line => line.Groups[1].Value.StartsWith($"{chapter}.", StringComparison.Ordinal)) && !s_page.Contains($"| chapter {chapter} ", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"^\| ((?:\d+\.\d+\.\d+(?:, )?)+) \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"`([\w./-]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"`(\w+\.[A-Z]\w*_\w+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:void|Task) (\w+)\(")]
    private static partial Regex Test();
}
