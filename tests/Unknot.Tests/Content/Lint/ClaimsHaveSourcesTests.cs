using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ClaimsHaveSourcesTests
{
    [Fact]
    public void A_dose_without_a_source_is_told() =>
        new ClaimsHaveSources().ShouldFind(Planted.InMovement("wall_angel", movement => movement with { Evidence = movement.Evidence with { Sources = [] } }), "wall_angel");

    [Fact]
    public void A_red_flag_without_a_source_is_told() =>
        new ClaimsHaveSources().ShouldFind(Planted.InFlag("RF06", flag => flag with { Sources = [] }), "RF06");

    [Fact]
    public void Emergency_numbers_without_a_source_are_told() =>
        new ClaimsHaveSources().ShouldFind(Planted.InTriage(triage => triage with { NumberSources = [] }), "emergency numbers");

    [Fact]
    public void A_crisis_line_that_counts_as_checked_and_has_no_source_is_told() =>
        new ClaimsHaveSources().ShouldFind(Planted.InTriage(triage => triage with { CrisisLines = [.. triage.CrisisLines, new("XX", "555", "a line", null, [])] }), "555");

    [Fact]
    public void A_crisis_line_still_to_be_checked_needs_none() =>
        new ClaimsHaveSources().ShouldFindNothing(Planted.InTriage(triage => triage with { CrisisLines = [.. triage.CrisisLines, new("XX", "555", "a line", null, [], Verify: true)] }));

    [Fact]
    public void A_threshold_without_a_source_is_told() =>
        new ClaimsHaveSources().ShouldFind(Planted.In(all => all with { Instruments = all.Instruments.Change("NDI", instrument => instrument with { Sources = [] }, instrument => instrument.Id) }), "NDI");

    [Fact]
    public void A_scale_of_our_own_needs_none() =>
        new ClaimsHaveSources().ShouldFindNothing(Planted.In(all => all with { Instruments = all.Instruments.Change("STRESS1", instrument => instrument with { Cut = "8" }, instrument => instrument.Id) }));

    [Fact]
    public void The_content_that_ships_is_clean() => new ClaimsHaveSources().ShouldFindNothing(Planted.Nothing);
}
