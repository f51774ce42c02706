using Unknot.Content.Cases;
using Unknot.Content.Lint;

namespace Unknot.Tests.Content;

/// <summary>The content that a build puts beside the program.</summary>
[Trait("Takes", "long")]
public sealed class BuiltContentTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "content");

    [Fact]
    public void It_is_whole_and_every_file_lies_where_it_is_looked_for()
    {
        Linter.Check(s_folder).ShouldBeEmpty();
        ScoreRecord.Read(s_folder).Problems.ShouldBeEmpty();
    }
}
