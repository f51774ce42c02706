using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ModifiersCanBeSetTests
{
    [Fact]
    public void A_modifier_that_no_fact_leads_to_is_told() =>
        new ModifiersCanBeSet().ShouldFind(Planted.InTriage(triage => triage with { Facts = triage.Facts.Change("kidney", fact => fact with { Sets = [], Same = [] }, fact => fact.Id) }), "CM12");

    [Fact]
    public void A_tick_that_answers_what_it_does_not_set_is_told() =>
        new ModifiersCanBeSet().ShouldFind(Planted.InTriage(triage => triage with { Facts = triage.Facts.Change("smoker", fact => fact with { Same = ["CM01"] }, fact => fact.Id) }), "smoker", "CM01");

    [Fact]
    public void The_content_that_ships_is_clean() => new ModifiersCanBeSet().ShouldFindNothing(Planted.Nothing);
}
