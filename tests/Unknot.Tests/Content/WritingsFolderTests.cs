using Unknot.Content.Essays;

namespace Unknot.Tests.Content;

public sealed class WritingsFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-writings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_guide_that_is_not_there_is_a_sentence_with_its_place() =>
        WritingsFolder.ReadGuide(_folder, "guide_neck").Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("guides/guide_neck.md: it cannot be read");

    [Fact]
    public void A_screen_without_a_head_is_told() => Explain("Just words.").ShouldHaveSingleItem().ShouldStartWith("explain/a.md:1: it does not begin with its title");

    [Fact]
    public void A_misspelt_key_of_a_head_is_told_with_its_line() =>
        Explain("---\nplace: 1\ntitel: \"A\"\nstatements: [S1]\n---\nWords.\n").ShouldContain("explain/a.md:3: unknown key 'titel'; did you mean 'title'?");

    [Fact]
    public void A_fault_below_the_head_is_told_with_its_line() =>
        Explain("---\nplace: 1\ntitle: \"A\"\nstatements: [S1]\n---\nWords.\n\n# A title\n").ShouldHaveSingleItem().ShouldStartWith("explain/a.md:8: headings have two signs");

    private IReadOnlyList<string> Explain(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "explain"));
        File.WriteAllText(Path.Combine(_folder, "explain", "a.md"), text);
        return [.. WritingsFolder.ReadExplanations(_folder).Problems.Select(problem => problem.ToString())];
    }
}
