using System.Text.Json;
using Unknot.Core.Diary;
using Unknot.Core.Forecasting;

namespace Unknot.Tests.Forecasting.Filter;

public sealed class KnotFilterTests
{
    private static readonly KnotDiary s_month = Diaries.Of([.. Diaries.Same(20, 5, 6), Diaries.On(20, 4, 5, 6, late: 4), .. Diaries.Same(9, 4, 4, from: 21)]);

    [Fact]
    public void The_same_diary_and_seed_give_the_same_forecast() => Text(Diaries.Forecast(s_month, 30)).ShouldBe(Text(Diaries.Forecast(s_month, 30)));

    [Fact]
    public void An_evening_is_the_same_whether_it_was_reached_day_by_day_or_at_once_and_whatever_came_late()
    {
        KnotFilter daily = Diaries.Filter(s_month);
        for (int day = 0; day < 26; day++)
        {
            daily.At(Diaries.Monday.AddDays(day));
        }

        Now(daily, 26).ShouldBe(Now(Diaries.Filter(s_month), 26));
        Now(daily, 22).ShouldBe(Now(Diaries.Filter(s_month), 22));
    }

    [Fact]
    public void Only_what_had_been_written_by_then_is_read()
    {
        KnotDiary without = Diaries.Of(s_month.Entries.Where(entry => entry.Recorded <= Diaries.Monday.AddDays(22)));

        Text(Diaries.Forecast(s_month, 22)).ShouldBe(Text(Diaries.Forecast(without, 22)));
        Text(Diaries.Forecast(s_month, 24)).ShouldNotBe(Text(Diaries.Forecast(without, 24)));
    }

    [Fact]
    public void Weeks_of_soreness_are_taken_for_a_sore_knot_and_weeks_of_quiet_for_a_quiet_one()
    {
        StateNow sore = Diaries.Forecast(Diaries.Of(Diaries.Same(28, 6, 6)), 27).Now, quiet = Diaries.Forecast(Diaries.Of(Diaries.Same(28, 0, 0)), 27).Now;

        sore.Irritability.Low.ShouldBeGreaterThan(0.45);
        quiet.Irritability.High.ShouldBeLessThan(0.12);
    }

    [Fact]
    public void A_gap_widens_what_is_held_possible()
    {
        KnotDiary knot = Diaries.Of(Diaries.Same(28, 4, 4));

        Wide(Diaries.Forecast(knot, 70).Now.Irritability).ShouldBeGreaterThan(1.5 * Wide(Diaries.Forecast(knot, 27).Now.Irritability));
    }

    [Fact]
    public void A_slip_costs_little_and_nothing_that_is_written_stops_the_filter()
    {
        KnotDiary slipped = Diaries.Of([.. Diaries.Same(20, 1, 1), Diaries.On(20, 10, 10, 10), .. Diaries.Same(8, 1, 1, from: 21)]);
        KnotDiary wild = Diaries.Of(Enumerable.Range(0, 60).Select(day => Diaries.On(day, day % 2 * 10, (day + 1) % 2 * 10, day % 3 * 5)));

        double after = Diaries.Forecast(slipped, 28).Now.Irritability.Middle, without = Diaries.Forecast(Diaries.Of(Diaries.Same(29, 1, 1)), 28).Now.Irritability.Middle;
        after.ShouldBe(without, 0.06);
        Diaries.Forecast(wild, 60).Pain.SelectMany(day => day.Quantiles).ShouldAllBe(pain => pain >= 0 && pain <= 10);
    }

    [Fact]
    public void Two_entries_of_one_day_both_count()
    {
        KnotDiary one = Diaries.Of([Diaries.On(0, 3, 3)]), two = Diaries.Of([Diaries.On(0, 3, 3), Diaries.On(0, 7, 7)]);

        Diaries.Forecast(two, 0).Now.Irritability.Middle.ShouldBeGreaterThan(Diaries.Forecast(one, 0).Now.Irritability.Middle + 0.05);
        Diaries.Forecast(two, 0).EntriesSeen.ShouldBe(2);
    }

    [Fact]
    public void Enough_people_carry_the_weight_on_every_evening()
    {
        KnotFilter filter = Diaries.Filter(s_month);

        Ensemble then = filter.At(Diaries.Monday.AddDays(30));

        then.Count.ShouldBe(Diaries.People);
        then.FewestEffective.ShouldBeGreaterThan(20);
        then.EffectiveNumber.ShouldBeGreaterThanOrEqualTo(Diaries.People / 2);
    }

    [Fact]
    public void Back_and_gone_speak_where_no_tenderness_does()
    {
        Entry Said(int day, Back back) => new() { Day = Diaries.Monday.AddDays(day), Recorded = Diaries.Monday.AddDays(day), Back = back };

        double gone = Diaries.Forecast(Diaries.Of(Enumerable.Range(0, 7).Select(day => Said(day, Back.Gone))), 6).Now.Irritability.Middle;
        double back = Diaries.Forecast(Diaries.Of(Enumerable.Range(0, 7).Select(day => Said(day, Back.Yes))), 6).Now.Irritability.Middle;

        back.ShouldBeGreaterThan(gone + 0.2);
    }

    [Fact]
    public void Another_knot_shares_the_stress_of_the_day_and_what_is_known_of_the_person()
    {
        KnotDiary first = Diaries.Of(Enumerable.Range(0, 40).Select(day => Diaries.On(day, 3, 3, 9)));
        KnotDiary second = new("k2", Diaries.Monday.AddDays(30), [Diaries.On(30, 5, 5), Diaries.On(31, 5, 5)]);
        DateOnly asOf = Diaries.Monday.AddDays(35);

        IReadOnlyList<KnotFilter> together = KnotFilters.Of(Diaries.Start, [second, first], [Diaries.Days, Diaries.Days], Diaries.People, 1);
        KnotFilter alone = Diaries.Filter(second);

        Text(Of(together[0].At(asOf), second, asOf).Now).ShouldNotBe(Text(Of(alone.At(asOf), second, asOf).Now));
        Now(together[1], 35).ShouldBe(Now(Diaries.Filter(first), 35));
    }

    [Fact]
    public void Scores_that_no_knot_brings_are_foreseen_worse_than_by_somebody_who_knows_nothing_of_knots()
    {
        KnotDiary wild = Diaries.Of(Enumerable.Range(0, 30).Select(day => Diaries.On(day, day % 2 * 10, day % 2 * 10)));

        double ofTheWild = Diaries.Filter(wild).At(Diaries.Monday.AddDays(29)).Understood, ofTheMonth = Diaries.Filter(s_month).At(Diaries.Monday.AddDays(29)).Understood;

        ofTheWild.ShouldBeLessThan(-20);
        ofTheMonth.ShouldBeGreaterThan(ofTheWild + 20);
    }

    [Fact]
    public void Ten_years_and_a_leap_day_are_followed() => Diaries.Forecast(Diaries.Of([Diaries.On(0, 4, 4), Diaries.On(784, 3, 3), Diaries.On(3652, 2, 2)]), 3652).EntriesSeen.ShouldBe(3);

    private static string Now(KnotFilter filter, int day)
    {
        DateOnly asOf = Diaries.Monday.AddDays(day);
        return Text(Of(filter.At(asOf), s_month, asOf));
    }

    private static Forecast Of(Ensemble ensemble, KnotDiary knot, DateOnly asOf) =>
        Outlook.Of(ensemble, Standing.Of(knot, asOf, 0.85), Diaries.Ahead(asOf), Diaries.Settings).Forecast;

    private static double Wide(Estimate estimate) => estimate.High - estimate.Low;

    private static string Text(object what) => JsonSerializer.Serialize(what);
}
