using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class TagsBelongToOneCauseTests
{
    [Fact]
    public void A_tag_that_questions_of_two_causes_set_is_told() =>
        new TagsBelongToOneCause().ShouldFind(Planted.InQuestion("Q40", question => question with { Cause = "posture" }), "Q40", "weak_scapular", "posture");

    [Fact]
    public void The_content_that_ships_is_clean() => new TagsBelongToOneCause().ShouldFindNothing(Planted.Nothing);
}
