using Unknot.Content.Lint.Rules;
using Unknot.Core.Motion;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class FiguresMoveAsPeopleDoTests
{
    [Fact]
    public void A_joint_beyond_a_narrower_range_is_told()
    {
        FigureContent content = Planted.Nothing.Figure.Content;
        FigureBounds narrow = content.Bounds with { Limits = [.. content.Bounds.Limits.Select(limit => limit is { Joint: "knee" } ? limit with { Most = 60 } : limit)] };

        new FiguresMoveAsPeopleDo().ShouldFind(Planted.Nothing with { Figure = Planted.Nothing.Figure with { Content = content with { Bounds = narrow } } }, "knee flexion");
    }

    [Fact]
    public void The_content_that_ships_is_clean() => new FiguresMoveAsPeopleDo().ShouldFindNothing(Planted.Nothing);
}
