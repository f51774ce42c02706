using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class StepChangesHaveReasonsTests
{
    [Fact]
    public void A_change_that_nothing_asks_for_is_told() =>
        new StepChangesHaveReasons().ShouldFind(In(reason => reason with { For = [.. reason.For.Where(kind => kind != ChangeKind.Harder)] }), "harder");

    [Fact]
    public void Harder_because_it_was_too_much_is_told() =>
        new StepChangesHaveReasons().ShouldFind(In(reason => reason with { TooMuch = true }), "easy");

    [Fact]
    public void The_content_that_ships_is_clean() => new StepChangesHaveReasons().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<ChangeReason, ChangeReason> change) =>
        Planted.In(all => all with { Session = all.Session with { ChangeReasons = new(all.Session.ChangeReasons.Select(change), reason => reason.Id) } });
}
