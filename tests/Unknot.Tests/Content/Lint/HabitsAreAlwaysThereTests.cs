using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class HabitsAreAlwaysThereTests
{
    [Fact]
    public void A_strand_whose_habits_can_all_be_taken_out_is_told() =>
        new HabitsAreAlwaysThere().ShouldFind(In(habit => habit is { Strand: Strand.Posture, Movement: null } ? habit with { Movement = "feet_flat" } : habit), "posture");

    [Fact]
    public void A_cause_that_no_habit_answers_is_told() =>
        new HabitsAreAlwaysThere().ShouldFind(In(habit => habit with { Causes = [.. habit.Causes.Where(cause => cause != "weak_stabilisers")] }), "weak_stabilisers");

    [Fact]
    public void A_habit_that_needs_a_set_it_does_not_hold_is_told() =>
        new HabitsAreAlwaysThere().ShouldFind(In(habit => habit.NeedsMicro ? habit with { Micro = false } : habit), "one_set_with_the_coffee");

    [Fact]
    public void The_content_that_ships_is_clean() => new HabitsAreAlwaysThere().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<Habit, Habit> change) => Planted.In(all => all with { Habits = new(all.Habits.Select(change), habit => habit.Id) });
}
