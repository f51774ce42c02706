using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ToolsStandOnTheLadderTests
{
    [Fact]
    public void A_tool_off_the_ladder_is_told() =>
        new ToolsStandOnTheLadder().ShouldFind(Planted.InMovement("ball_gluteal", movement => movement with { Needs = [["ball_tennis", "foam_roller"]] }), "ball_gluteal", "foam_roller");

    [Fact]
    public void A_release_that_cannot_be_begun_is_told() =>
        new ToolsStandOnTheLadder().ShouldFind(Planted.InMovement("ball_gluteal", movement => movement with { Needs = [["ball_lacrosse"]] }), "ball_gluteal");

    [Fact]
    public void A_tool_on_two_steps_is_told() => new ToolsStandOnTheLadder().ShouldFind(
        Planted.In(all => all with { Plan = all.Plan with { Tools = all.Plan.Tools with { Steps = [.. all.Plan.Tools.Steps, new(["hand"], true)] } } }), "hand");

    [Fact]
    public void An_answer_that_means_what_nobody_presses_with_is_told() => new ToolsStandOnTheLadder().ShouldFind(
        Planted.In(all => all with { Plan = all.Plan with { Tools = all.Plan.Tools with { Ask = all.Plan.Tools.Ask with { Answers = new([new("chair", "A chair", ["chair"])], answer => answer.Id) } } } }), "chair");

    [Fact]
    public void The_content_that_ships_is_clean() => new ToolsStandOnTheLadder().ShouldFindNothing(Planted.Nothing);
}
