using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class EssaysCiteWhatWasFoundTests
{
    [Fact]
    public void A_source_that_does_not_exist_is_told() =>
        new EssaysCiteWhatWasFound().ShouldFind(Planted.InGuide("guide_neck", text => text.Replace("[@LOUW2017]", "[@LOW2017]", StringComparison.Ordinal)), "guide_neck", "LOUW2017");

    [Fact]
    public void A_source_that_nobody_has_read_yet_is_told() =>
        new EssaysCiteWhatWasFound().ShouldFind(Planted.InGuide("guide_neck", text => text.Replace("[@LOUW2017]", "[@HOU2002]", StringComparison.Ordinal)), "guide_neck", "HOU2002");

    [Fact]
    public void A_measured_figure_without_a_source_is_told() =>
        new EssaysCiteWhatWasFound().ShouldFind(Planted.InGuide("guide_neck", text => "It helped 12.1 % of them.\n\n" + text), "guide_neck", "12.1");

    [Fact]
    public void A_dose_needs_no_source_of_its_own() => new EssaysCiteWhatWasFound().ShouldFindNothing(Planted.InGuide("guide_neck", text => "Hold it for 60 to 90 seconds, 3 of 10.\n\n" + text));

    [Fact]
    public void A_word_without_a_source_is_told() => new EssaysCiteWhatWasFound().ShouldFind(Planted.InTerm("fascia", term => term with { Sources = [] }), "fascia");

    [Fact]
    public void A_word_that_rests_on_what_is_recalled_is_told() => new EssaysCiteWhatWasFound().ShouldFind(Planted.InTerm("fascia", term => term with { Sources = ["TS_UPPER"] }), "TS_UPPER");

    [Fact]
    public void The_content_that_ships_is_clean() => new EssaysCiteWhatWasFound().ShouldFindNothing(Planted.Nothing);
}
