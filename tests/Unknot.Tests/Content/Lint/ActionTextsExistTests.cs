using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class ActionTextsExistTests
{
    [Fact]
    public void An_urgency_without_an_action_text_is_told() =>
        new ActionTextsExist().ShouldFind(Planted.InTriage(triage => triage with { ActionTexts = triage.ActionTexts.Where(text => text.Key != "same_day").ToDictionary() }), "same_day");

    [Fact]
    public void The_content_that_ships_is_clean() => new ActionTextsExist().ShouldFindNothing(Planted.Nothing);
}
