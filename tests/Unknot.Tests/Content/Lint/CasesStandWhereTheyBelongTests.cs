using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class CasesStandWhereTheyBelongTests
{
    private const string Ridge = "id: ridge\nkind: muscle\ncomplaint: \"A rope on my right shoulder.\"\nexpect: {muscles: [upper_trapezius]}";

    [Fact]
    public void A_case_named_otherwise_than_its_id_is_told() =>
        new CasesStandWhereTheyBelong().ShouldFind(Planted.InCases(("muscle/rope.yaml", Ridge)), "cases/muscle/ridge.yaml");

    [Fact]
    public void A_case_in_the_folder_of_another_kind_is_told() =>
        new CasesStandWhereTheyBelong().ShouldFind(Planted.InCases(("refer/ridge.yaml", Ridge)), "cases/muscle/ridge.yaml");

    [Fact]
    public void A_case_in_which_nobody_says_a_word_is_told() =>
        new CasesStandWhereTheyBelong().ShouldFind(
            Planted.InCases(("muscle/ridge.yaml", "id: ridge\nkind: muscle\nregions: [SH_TOP_R]\nexpect: {muscles: [upper_trapezius]}")), "no 'complaint'");

    [Fact]
    public void The_content_that_ships_is_clean() => new CasesStandWhereTheyBelong().ShouldFindNothing(Planted.Nothing);
}
