using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Forecasting.Filter;

public sealed class OutlookTests
{
    private static readonly Outlook s_quiet = Diaries.Outlook(Diaries.Of([.. Diaries.Same(14, 4, 5), .. Diaries.Same(20, 1, 1, from: 14)]), 33);
    private static readonly Outlook s_sore = Diaries.Outlook(Diaries.Of(Diaries.Same(28, 5, 5)), 27);

    [Fact]
    public void What_is_undefined_on_an_evening_is_not_given()
    {
        (s_quiet.Forecast.Return, s_quiet.Forecast.Quiet).ShouldSatisfyAllConditions(both => both.Return.ShouldNotBeNull(), both => both.Quiet.ShouldBeNull());
        (s_sore.Forecast.Return, s_sore.Forecast.Relapse).ShouldSatisfyAllConditions(both => both.Return.ShouldBeNull(), both => both.Relapse.ShouldBeNull());
        s_sore.Forecast.Quiet.ShouldNotBeNull();
        s_quiet.Forecast.Relapse.ShouldNotBeNull();
    }

    [Fact]
    public void A_chance_lies_in_its_interval_and_grows_with_the_days()
    {
        foreach (IReadOnlyList<Odds> odds in (IReadOnlyList<Odds>[])[s_quiet.Forecast.Return!, s_quiet.Forecast.Relapse!, s_sore.Forecast.Quiet!])
        {
            odds.Select(one => one.Days).ShouldBe([3, 7, 14, 28]);
            odds.ShouldAllBe(one => one.Low >= 0 && one.Low <= one.P && one.P <= one.High && one.High <= 1);
            odds.Select(one => one.P).ShouldBe(odds.Select(one => one.P).Order());
        }
    }

    [Fact]
    public void Pain_has_a_fan_for_every_day_ahead_and_its_scores_add_up_to_one()
    {
        s_sore.Forecast.Pain.Select(day => day.DaysAhead).ShouldBe(Enumerable.Range(1, 28));
        foreach (PainAhead day in s_sore.Forecast.Pain)
        {
            day.Quantiles.ShouldBe(day.Quantiles.Order());
            day.Written.Sum().ShouldBe(1, 1e-9);
        }
    }

    [Fact]
    public void The_same_days_again_change_nothing_at_all_and_days_off_make_it_less_likely()
    {
        IReadOnlyList<Day> usual = Diaries.Ahead(s_quiet.Forecast.AsOf);

        s_quiet.Change(s_quiet.With(usual)).ShouldAllBe(change => change.Change == 0 && change.Low == 0 && change.High == 0);
        s_quiet.Change(s_quiet.With(new Day[28])).ShouldAllBe(change => change.Change < 0 && change.Low <= change.Change && change.Change <= change.High);
        s_sore.Change(s_sore.With(new Day[28]))[3].Change.ShouldBeGreaterThan(0);
        s_quiet.RelapseChange(s_quiet.With(new Day[28]))!.ShouldAllBe(change => change.Change <= 0);
        s_sore.RelapseChange(s_sore.With(usual)).ShouldBeNull();
    }

    [Fact]
    public void What_it_comes_from_adds_up_to_one_and_days_off_are_not_blamed_on_the_desk()
    {
        s_quiet.Why(1).Sum(one => one.Share).ShouldBe(1, 1e-9);
        s_quiet.Why(1).Select(one => one.Cause).ShouldContain(WhyCause.Desk);
        s_quiet.With(new Day[28]).Why(1).Select(one => one.Cause).ShouldNotContain(WhyCause.Desk);
    }

    [Fact]
    public void Without_any_entry_it_answers_by_what_people_are_like()
    {
        Forecast forecast = Diaries.Forecast(Diaries.Of(), 5);

        forecast.EntriesSeen.ShouldBe(0);
        forecast.State.ShouldBe(KnotState.Open);
        forecast.Quiet![1].P.ShouldBeInRange(0.05, 0.999);
    }

    [Fact]
    public void Missing_days_take_part_in_no_mean_and_break_no_quiet_time()
    {
        double none = double.NaN;
        Spell(Enumerable.Repeat(1.0, 16)).IsFree.ShouldBeTrue();
        Spell([.. Enumerable.Repeat(1.0, 10), none, none, none, .. Enumerable.Repeat(1.0, 5)]).QuietDays.ShouldBe(8 + 1 + 4);
        Spell([.. Enumerable.Repeat(1.0, 16), none, 6]).IsFree.ShouldBeFalse();
    }

    [Fact]
    public void A_day_is_lived_without_allocating_and_the_days_ahead_take_room_for_what_they_hold_alone()
    {
        DateOnly asOf = Diaries.Monday.AddDays(20);
        Ensemble then = Diaries.Filter(Diaries.Of(Diaries.Same(21, 3, 3))).At(asOf);
        (Chance chance, Day day) = (new(1, 1), Diaries.Days(asOf, []));
        then.Live(day, chance);
        long lived = Allocated(() => then.Live(day, chance));
        Standing standing = Standing.Of(Diaries.Of(), asOf, 0.85);
        IReadOnlyList<Day> ahead = Diaries.Ahead(asOf);
        long Looked(int draws) => Allocated(() => Outlook.Of(then, standing, ahead, Diaries.Settings with { Draws = draws }));
        _ = Looked(50);

        lived.ShouldBe(0);
        ((double)Looked(400) / Looked(200)).ShouldBeLessThan(2.05);
        Looked(500).ShouldBeLessThan(1_200_000);
    }

    [Fact]
    public void Fewer_days_than_are_looked_ahead_are_refused() => Should.Throw<ArgumentException>(() => Outlook.Of(
        Diaries.Filter(Diaries.Of()).At(Diaries.Monday), Standing.Of(Diaries.Of(), Diaries.Monday, 0.85), new Day[27], Diaries.Settings));

    private static Spell Spell(IEnumerable<double> pains)
    {
        Spell spell = default;
        foreach (double pain in pains)
        {
            spell.Add(pain);
        }

        return spell;
    }

    private static long Allocated(Action done)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        done();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
