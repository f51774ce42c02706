using System.Text.RegularExpressions;
using Unknot.Content.Cases;
using Unknot.Core.Exposure;
using Unknot.Core.Outcomes;
using Unknot.Tests.Content;
using Unknot.Tests.House;

namespace Unknot.Tests.Cli;

/// <summary>What the docs show as input is input.</summary>
public sealed partial class ExamplesInTheDocs
{
    [Fact]
    public void The_desk_that_the_page_on_causes_shows_is_read()
    {
        string example = Yaml().Match(Clone.Read("docs/models/causes.md")).Groups[1].Value;

        Result<Unknot.Content.Cases.Case> read = CaseFile.Read(example, "causes.md", Shipped.Content.Knowledge);

        read.Problems.ShouldBeEmpty();
        read.Value.Desk.ShouldNotBeNull().Parts["telephone"].ShouldBe(DeskPart.Unused);
        read.Value.Desk.Parts["mouse"].State.ShouldBe("reaching");
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
