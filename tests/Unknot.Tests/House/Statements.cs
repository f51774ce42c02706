using System.Text.RegularExpressions;

namespace Unknot.Tests.House;

/// <summary>Every statement of the two source articles has its place.</summary>
public sealed partial class Statements
{
    private static readonly Match[] s_lines = [.. Line().Matches(Clone.Read("docs/statements.md")).Cast<Match>()];

    [Fact]
    public void Each_has_one_line() => s_lines.Select(line => line.Groups["id"].Value).ShouldBe(
        [.. Id().Matches(Clone.Read("content/statements.yaml")).Select(id => id.Groups[1].Value)], ignoreOrder: true);

    [Fact]
    public void Each_names_a_test_that_exists_or_says_what_it_waits_for()
    {
        HashSet<string> tests =
        [
            .. from file in Clone.Files("tests")
               where file.EndsWith(".cs", StringComparison.Ordinal)
               from Match test in Test().Matches(Clone.Read(file))
               select $"{Path.GetFileNameWithoutExtension(file)}.{test.Groups[1].Value}",
        ];

        s_lines.Where(line => line.Groups["test"].Value is var test && (test == "–" ? !line.Value.Contains("Not yet", StringComparison.Ordinal) : !tests.Contains(test.Trim('`'))))
            .Select(line => line.Value).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| (?<id>[SC]\d+) \|.*\| (?<test>\S+) \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^  - (?:\{)?id: ([SC]\d+)", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:void|Task) (\w+)\(")]
    private static partial Regex Test();
}
