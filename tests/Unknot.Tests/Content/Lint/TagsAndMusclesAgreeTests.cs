using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class TagsAndMusclesAgreeTests
{
    [Fact]
    public void A_tag_without_a_weight_for_the_muscle_is_told() =>
        new TagsAndMusclesAgree().ShouldFind(Planted.InMuscle("rhomboids", muscle => muscle with { ExposureTags = [.. muscle.ExposureTags, "draught"] }), "rhomboids", "draught");

    [Fact]
    public void A_weight_that_the_muscle_does_not_read_is_told() =>
        new TagsAndMusclesAgree().ShouldFind(Planted.InMuscle("splenius", muscle => muscle with { ExposureTags = [.. muscle.ExposureTags.Where(tag => tag != "draught")] }), "splenius", "draught");

    [Fact]
    public void The_content_that_ships_is_clean() => new TagsAndMusclesAgree().ShouldFindNothing(Planted.Nothing);
}
