using Unknot.Core.Forecasting;

namespace Unknot.Tests.Forecasting;

public sealed class SpellTests
{
    [Fact]
    public void It_begins_with_the_first_mean_of_three_after_fourteen_quiet_days() => Begins([.. Days(16, 1), 5, 5]).ShouldBe([17]);

    [Fact]
    public void Thirteen_quiet_days_do_not_make_somebody_free_of_it() => Begins([.. Days(15, 1), .. Days(3, 5)]).ShouldBeEmpty();

    [Fact]
    public void One_bad_day_is_no_episode() => Begins([.. Days(20, 1), 6, .. Days(10, 1)]).ShouldBeEmpty();

    [Fact]
    public void What_creeps_back_counts_too() => Begins([.. Days(20, 1), .. Days(5, 2.5), .. Days(3, 3.5)]).ShouldHaveSingleItem();

    [Fact]
    public void It_begins_once_and_again_only_after_another_quiet_time() =>
        Begins([.. Days(20, 1), .. Days(10, 5), .. Days(10, 1), .. Days(10, 5), .. Days(20, 1), .. Days(10, 5)]).Count.ShouldBe(2);

    private static IEnumerable<double> Days(int count, double pain) => Enumerable.Repeat(pain, count);

    private static List<int> Begins(double[] pains)
    {
        Spell spell = default;
        return [.. Enumerable.Range(0, pains.Length).Where(day => spell.Add(pains[day]))];
    }
}
