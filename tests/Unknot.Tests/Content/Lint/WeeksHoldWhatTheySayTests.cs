using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class WeeksHoldWhatTheySayTests
{
    [Fact]
    public void A_day_the_week_does_not_have_is_told() => new WeeksHoldWhatTheySay().ShouldFind(In(week => week with { Turns = [.. week.Turns.Select(turn => turn with { Days = [3, 8] })] }), "[3, 8]");

    [Fact]
    public void A_movement_that_does_not_take_the_place_is_told() =>
        new WeeksHoldWhatTheySay().ShouldFind(In(week => week with { Holds = [week.Holds[0] with { Use = ["prone_y_raise"] }] }), "prone_y_raise", "upper_trapezius");

    [Fact]
    public void The_content_that_ships_is_clean() => new WeeksHoldWhatTheySay().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<WeekRule, WeekRule> change) => Planted.In(all => all with { Plan = all.Plan with { Week = change(all.Plan.Week) } });
}
