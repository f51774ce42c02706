using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ExplanationsAreShortTests
{
    [Fact]
    public void Two_screens_in_one_place_are_told() => new ExplanationsAreShort().ShouldFind(Planted.InExplanation("three_parts", one => one with { Place = 1 }), "three_parts");

    [Fact]
    public void A_screen_that_takes_longer_than_two_minutes_is_told() =>
        new ExplanationsAreShort().ShouldFind(Planted.InExplanation("map_of_four", one => one with { Text = Planted.Nothing.Writings.Guides["guide_hip"] }), "guide_hip");

    [Fact]
    public void A_screen_that_does_not_say_how_sure_it_is_is_told() => new ExplanationsAreShort().ShouldFind(
        Planted.InExplanation("map_of_four", one => one with { Text = one.Text with { Blocks = [.. one.Text.Blocks.Except(one.Text.Headings)] } }), "map_of_four", "How sure is this");

    [Fact]
    public void Shares_that_do_not_add_up_to_one_are_told() => new ExplanationsAreShort().ShouldFind(
        Planted.InExplanation("three_parts", one => one with { Shares = new Dictionary<string, double> { ["upper_trapezius"] = 0.9, ["lower_trapezius"] = 0.2 } }), "three_parts");

    [Fact]
    public void Strengths_that_do_not_rise_are_told() =>
        new ExplanationsAreShort().ShouldFind(Planted.InExplanation("three_parts", one => one with { Strengths = [1, 0.5] }), "three_parts", "strengths");

    [Fact]
    public void The_content_that_ships_is_clean() => new ExplanationsAreShort().ShouldFindNothing(Planted.Nothing);
}
