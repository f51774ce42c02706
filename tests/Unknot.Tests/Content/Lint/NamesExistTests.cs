using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class NamesExistTests
{
    [Fact]
    public void A_misspelt_movement_is_told_with_the_one_that_was_meant() =>
        new NamesExist().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { Extra = ["wall_angle"] }), "rhomboids.yaml", "wall_angle", "wall_angel");

    [Fact]
    public void An_unknown_region_is_told() =>
        new NamesExist().ShouldFind(Planted.InRegion("NK_C7", region => region with { Adjacent = [.. region.Adjacent, "NK_C8"] }), "NK_C8");

    [Fact]
    public void An_unknown_source_is_told() =>
        new NamesExist().ShouldFind(Planted.InFlag("RF06", flag => flag with { Sources = ["NOBODY1999"] }), "NOBODY1999");

    [Fact]
    public void A_contraindication_that_names_an_unknown_finding_is_told() =>
        new NamesExist().ShouldFind(Planted.InMovement("wall_angel", movement => movement with { Contraindications = [new(["finding:sore_thumb"], false, "sore thumb")] }), "finding:sore_thumb");

    [Fact]
    public void A_finding_that_leans_on_an_unknown_gate_question_is_told() => new NamesExist().ShouldFind(
        Planted.In(all => all with { Findings = all.Findings.Change("skin", skin => skin with { AtTheGate = new("G9", null) }, skin => skin.Id) }), "findings.yaml", "G9");

    [Fact]
    public void A_condition_with_an_unknown_word_is_told() => new NamesExist().ShouldFind(
        Planted.In(all => all with { Elsewhere = all.Elsewhere.Change("heart", heart => heart with { Aggravators = ["efort"] }, heart => heart.Id) }), "elsewhere.yaml", "efort", "effort");

    [Fact]
    public void A_rule_for_an_unknown_muscle_is_told() => new NamesExist().ShouldFind(
        Planted.In(all => all with
        {
            Localisation = all.Localisation with
            {
                Rules = all.Localisation.Rules.Change("inner_edge_held_long", rule => rule with { Weighs = new Dictionary<string, double> { ["rhomboid"] = 2 } }, rule => rule.Id),
            },
        }),
        "localisation.yaml", "rhomboids");

    [Fact]
    public void The_content_that_ships_is_clean() => new NamesExist().ShouldFindNothing(Planted.Nothing);
}
