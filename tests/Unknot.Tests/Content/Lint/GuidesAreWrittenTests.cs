using Unknot.Content.Essays;
using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class GuidesAreWrittenTests
{
    [Fact]
    public void A_guide_of_the_register_without_a_text_is_told() => new GuidesAreWritten().ShouldFind(
        Planted.In(all => all with { Guides = all.Guides.With(new("guide_knee", "The knee", "S1", []), guide => guide.Id) }), "guide_knee");

    [Fact]
    public void A_text_that_no_register_knows_is_told() => new GuidesAreWritten().ShouldFind(
        Planted.Nothing with { Writings = Planted.Nothing.Writings with { Guides = new Dictionary<string, Essay>(Planted.Nothing.Writings.Guides) { ["guide_nek"] = Planted.Nothing.Writings.Guides["guide_neck"] } } },
        "guide_nek", "guide_neck");

    [Fact]
    public void A_guide_that_is_too_long_is_told() => new GuidesAreWritten().ShouldFind(Planted.InGuide("guide_neck", text => string.Concat(Enumerable.Repeat("Once more. ", 400)) + "\n\n" + text), "guide_neck", "words");

    [Fact]
    public void A_part_that_is_missing_is_told() =>
        new GuidesAreWritten().ShouldFind(Planted.InGuide("guide_hip", text => text.Replace("## How sure is this\n", "", StringComparison.Ordinal)), "guide_hip", "How sure is this");

    [Fact]
    public void A_guide_that_does_not_lead_to_the_safety_questions_is_told() =>
        new GuidesAreWritten().ShouldFind(Planted.InGuide("guide_hip", text => text.Replace("(page:safety)", "(page:causes)", StringComparison.Ordinal)), "guide_hip", "page:safety");

    [Fact]
    public void The_content_that_ships_is_clean() => new GuidesAreWritten().ShouldFindNothing(Planted.Nothing);
}
