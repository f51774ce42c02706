using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class WeakPartnersAreNamedTests
{
    [Fact]
    public void A_muscle_without_a_weak_partner_is_told() =>
        new WeakPartnersAreNamed().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { WeakPartners = [] }), "rhomboids");

    [Fact]
    public void None_beside_a_weak_partner_is_told() =>
        new WeakPartnersAreNamed().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { NoWeakPartnerBecause = "It is strong." }), "rhomboids");

    [Fact]
    public void None_and_why_is_an_answer() =>
        new WeakPartnersAreNamed().ShouldFindNothing(Planted.InMuscle("rhomboids", muscle => muscle with { WeakPartners = [], NoWeakPartnerBecause = "Nothing was found." }));

    [Fact]
    public void The_content_that_ships_is_clean() => new WeakPartnersAreNamed().ShouldFindNothing(Planted.Nothing);
}
