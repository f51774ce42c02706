using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ContraindicationsCanBeKnownTests
{
    [Fact]
    public void A_fact_that_nobody_is_asked_is_told() =>
        new ContraindicationsCanBeKnown().ShouldFind(Planted.InTriage(triage => triage with { Facts = triage.Facts.Change("kidney", fact => fact with { Sets = [], Same = [] }, fact => fact.Id), Modifiers = triage.Modifiers }), "CM12");

    [Fact]
    public void A_contraindication_that_names_nothing_is_told() =>
        new ContraindicationsCanBeKnown().ShouldFind(Planted.InMovement("wall_angel", movement => movement with { Contraindications = [new([], false, "sore thumb")] }), "wall_angel");

    [Fact]
    public void What_is_asked_before_the_first_use_is_known() =>
        new ContraindicationsCanBeKnown().ShouldFindNothing(Planted.InMovement("wall_angel", movement => movement with { Contraindications = [new(["finding:overhead_pain"], false, "overhead pain")] }));

    [Fact]
    public void The_content_that_ships_is_clean() => new ContraindicationsCanBeKnown().ShouldFindNothing(Planted.Nothing);
}
