using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class TensionCanBeWeighedTests
{
    [Fact]
    public void Days_that_make_two_blocks_are_too_few() => new TensionCanBeWeighed().ShouldFind(With(rule => rule with { LeastDays = 14 }), "instruments");

    [Fact]
    public void Too_few_draws_are_told() => new TensionCanBeWeighed().ShouldFind(With(rule => rule with { Draws = 10 }), "instruments");

    [Fact]
    public void A_place_that_nobody_can_mark_is_told() => new TensionCanBeWeighed().ShouldFind(With(rule => rule with { Scopes = ["jaw", "wing"] }), "wing");

    [Fact]
    public void The_content_that_ships_is_clean() => new TensionCanBeWeighed().ShouldFindNothing(Planted.Nothing);

    private static Unknot.Content.Lint.LintInput With(Func<TensionRule, TensionRule> change) => Planted.In(all => all with { Tension = change(all.Tension) });
}
