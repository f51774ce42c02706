using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class ThingsTests
{
    [Fact]
    public void What_a_step_lies_on_and_what_helps_it_are_to_be_at_hand_and_a_hand_always_is() =>
        Needed(Plan(For("upper_trapezius")), null).ShouldBe(["chair", "floor", "towel"], ignoreOrder: true);

    [Fact]
    public void What_would_help_and_is_not_there_is_not_asked_for() =>
        Needed(Plan(For("upper_trapezius")), ["chair", "wall", "floor"]).ShouldNotContain("towel");

    [Fact]
    public void A_thing_that_two_steps_take_is_named_once()
    {
        Session session = Plan(For("upper_trapezius"));

        Things.Of(Kb, session, null).ShouldBeUnique();
        session.Steps.SelectMany(step => Things.Of(Kb, step, null)).Distinct().ShouldBe(Things.Of(Kb, session, null));
    }

    private static string[] Needed(Session session, string[]? owned) => [.. Things.Of(Kb, session, owned is null ? null : [.. owned]).Select(thing => thing.Id)];
}
