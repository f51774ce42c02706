using Unknot.Content.Essays;
using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class EssaysNameWhatExistsTests
{
    [Theory]
    [InlineData("(movement:wall_slide)", "(movement:wall_slid)", "wall_slide")]
    [InlineData("(guide:guide_upper_trap)", "(guide:guide_uper_trap)", "guide_upper_trap")]
    [InlineData("(page:causes)", "(page:reasons)", "causes")]
    [InlineData("aches](muscle:levator_scapulae)", "aches](muscle:levator_scapula)", "levator_scapulae")]
    public void A_link_or_picture_that_leads_nowhere_is_told(string right, string wrong, string meant) =>
        new EssaysNameWhatExists().ShouldFind(Planted.InGuide("guide_neck", text => text.Replace(right, wrong, StringComparison.Ordinal)), "guide_neck", meant);

    [Fact]
    public void A_blank_that_nothing_fills_is_told() =>
        new EssaysNameWhatExists().ShouldFind(Planted.InExplanation("three_parts", one => one with { Answers = new Dictionary<string, string>() }), "three_parts", "{hours}");

    [Fact]
    public void A_guide_has_no_blanks() => new EssaysNameWhatExists().ShouldFind(Planted.InGuide("guide_neck", text => "For {muscle}.\n\n" + text), "guide_neck", "{muscle}");

    [Fact]
    public void A_question_that_is_not_asked_is_told() =>
        new EssaysNameWhatExists().ShouldFind(Planted.InExplanation("three_parts", one => one with { Answers = new Dictionary<string, string> { ["hours"] = "Q99" } }), "Q99");

    [Fact]
    public void A_statement_that_does_not_exist_is_told() => new EssaysNameWhatExists().ShouldFind(Planted.InExplanation("three_parts", one => one with { Statements = ["S999"] }), "S999");

    [Fact]
    public void A_screen_that_names_a_movement_is_told() =>
        new EssaysNameWhatExists().ShouldFind(Planted.InExplanation("three_parts", one => one with { Text = EssayReader.Read("explain/three_parts.md", "Do [this](movement:wall_slide).").Value, Answers = one.Answers }), "three_parts", "wall_slide");

    [Fact]
    public void A_word_whose_guide_does_not_exist_is_told() => new EssaysNameWhatExists().ShouldFind(Planted.InTerm("knot", term => term with { Guide = "guide_knots" }), "guide_knots");

    [Fact]
    public void The_content_that_ships_is_clean() => new EssaysNameWhatExists().ShouldFindNothing(Planted.Nothing);
}
