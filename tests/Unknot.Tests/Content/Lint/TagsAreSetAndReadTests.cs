using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class TagsAreSetAndReadTests
{
    [Fact]
    public void A_tag_that_no_rule_sets_is_told() =>
        new TagsAreSetAndRead().ShouldFind(Planted.InQuestion("Q25", question => question with { Rules = [] }), "draught");

    [Fact]
    public void A_tag_that_no_muscle_reads_is_told() =>
        new TagsAreSetAndRead().ShouldFind(Planted.InMuscle("splenius", muscle => muscle with { ExposureTags = [.. muscle.ExposureTags.Where(tag => tag != "draught")] }), "draught");

    [Fact]
    public void The_content_that_ships_is_clean() => new TagsAreSetAndRead().ShouldFindNothing(Planted.Nothing);
}
