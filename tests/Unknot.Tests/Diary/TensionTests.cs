using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Diary;

public sealed class TensionTests
{
    private static readonly DateOnly s_first = new(2026, 1, 5);
    private static readonly TensionRule s_rule = Shipped.Content.Knowledge.Tension;
    private static readonly ReturnsRule s_returns = Shipped.Content.Knowledge.Returns;

    [Fact]
    public void Nothing_is_said_before_there_are_days_enough()
    {
        Pain(Tense(s_rule.LeastDays - 1)).Agreement.ShouldBeNull();
        Pain(Tense(s_rule.LeastDays)).Agreement.ShouldNotBeNull().Direction.ShouldBe(1);
    }

    [Fact]
    public void Of_two_knots_the_sorer_one_is_the_pain_of_the_day()
    {
        TensionAndPain told = Pain([At(0, 4, 2), At(0, 4, 6), At(1, 5, null)]);

        told.Days.ShouldBe([new TenseDay(s_first, 4, 6)]);
    }

    [Fact]
    public void Four_quiet_times_that_are_the_longer_the_calmer_are_enough_to_say_so()
    {
        Quiet((3, 8), (5, 6), (9, 4), (14, 2)).ShouldSatisfyAllConditions(q => q.Direction.ShouldBe(1), q => (q.CalmerLonger, q.Pairs).ShouldBe((6, 6)));
        Quiet((3, 2), (5, 4), (9, 6), (14, 8)).Direction.ShouldBe(-1);
    }

    [Fact]
    public void Three_of_them_are_not() => Quiet((3, 8), (5, 6), (9, 4)).Direction.ShouldBeNull();

    [Fact]
    public void A_quiet_time_without_a_word_on_tension_takes_no_part()
    {
        QuietStretch stretch = new(s_first, s_first.AddDays(4), 4);

        Tension.WithQuiet([stretch], [At(1, null, 3)], s_returns).Stretches.ShouldBeEmpty();
    }

    [Fact]
    public void One_that_runs_is_compared_only_with_those_it_has_outlasted()
    {
        QuietStretch ended = new(s_first, s_first.AddDays(10), 10), running = new(s_first.AddDays(20), null, 4);
        Entry[] entries = [At(2, 6, null), At(22, 2, null)];

        Tension.WithQuiet([ended, running], entries, s_returns).Pairs.ShouldBe(0);
        Tension.WithQuiet([ended, running with { Days = 12 }], entries, s_returns).ShouldSatisfyAllConditions(q => (q.CalmerLonger, q.Pairs).ShouldBe((1, 1)));
    }

    private static TensionAndPain Pain(IReadOnlyList<Entry> entries) => Tension.WithPain(entries, s_first, s_first.AddDays(400), s_rule);

    private static IReadOnlyList<Entry> Tense(int days) => [.. Enumerable.Range(0, days).Select(day => At(day, day * 3 % 8, day * 3 % 8))];

    private static TensionAndQuiet Quiet(params (int Days, int Stress)[] times)
    {
        QuietStretch[] stretches = [.. times.Select((time, i) => new QuietStretch(s_first.AddDays(i * 30), s_first.AddDays((i * 30) + time.Days), time.Days))];
        return Tension.WithQuiet(stretches, [.. times.Select((time, i) => At((i * 30) + 1, time.Stress, null))], s_returns);
    }

    private static Entry At(int day, int? stress, int? pain) => new() { Day = s_first.AddDays(day), Recorded = s_first.AddDays(day), Stress = stress, Nprs = pain };
}
