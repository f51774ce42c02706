using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;
using Unknot.Core.Physiology;
using Unknot.Tests.Content;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting;

public sealed class TrialsTests
{
    private static readonly Parameters s_usual = Parameters.Usual(ModelPeople.Model);

    [Fact]
    public void People_who_are_let_in_for_their_pain_have_less_of_it_later_though_nothing_is_done()
    {
        TrialResult result = Run("enrol: {nprs_min: 4, population: office}", "control: {}");

        Mean(result, "control", 10).ShouldBeLessThan(Mean(result, "control", 0) - 0.2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_numbers_whatever_was_run_before()
    {
        Protocol protocol = Read("enrol: {nprs_min: 3, population: office}", "control: {}");
        Trials fresh = Trials(30), used = Trials(30);
        used.Run(Read("enrol: {nprs_min: 2, population: office}", "control: {}"));
        used.Run(protocol);

        Mean(used.Run(protocol), "control", 10).ShouldBe(Mean(fresh.Run(protocol), "control", 10));
    }

    [Fact]
    public void Two_arms_that_do_the_same_have_the_same_people_and_the_same_days()
    {
        TrialResult result = Run("enrol: {nprs_min: 3, population: office}", "control: {}\n  same: {adherence: 0.5}");

        result.Comparisons.ShouldHaveSingleItem().Median.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Training_pressing_and_a_lighter_desk_each_lower_pain()
    {
        foreach (string arm in (string[])
            [
                "same: {train: {movement: two_minute_band_raise, minutes_per_day: 12, days_per_week: 5}}",
                "same: {release: {movement: ball_upper_trap_wall, seconds: 90, days_per_week: 7}}",
                "same: {desk: {active_percent_mvc: 2}}",
                "same: {breaks: {every_minutes: 30, seconds: 120}}",
            ])
        {
            Run("enrol: {nprs_min: 3, population: office}", $"control: {{}}\n  {arm}").Comparisons.ShouldHaveSingleItem().Median.ShouldBeLessThan(-0.01, arm);
        }
    }

    [Fact]
    public void Those_at_risk_are_free_of_it_at_entry_and_those_with_it_for_long_are_not()
    {
        Mean(Run("enrol: {population: at_risk}", "control: {}"), "control", 0).ShouldBeLessThan(2.5);
        Mean(Run("enrol: {population: chronic}", "control: {}"), "control", 0).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Of_people_sums_and_bins_are_kept_that_tell_the_same()
    {
        double[] values = [0, 0, 2.02, 3.5, 10];
        Tally one = new(0.05), other = new(0.05);
        Array.ForEach(values[..2], value => one.Add(value, 1));
        Array.ForEach(values[2..], value => other.Add(value, 1));
        one.Add(other);

        (one.Count, one.Mean).ShouldBe((5, values.Average()));
        one.Deviation.ShouldBe(Math.Sqrt(values.Sum(value => Math.Pow(value - values.Average(), 2)) / 4), 1e-12);
        one.StandardError.ShouldBe(one.Deviation * Math.Sqrt(4) / 5, 1e-12);
        one.Quantile(0.5).ShouldBe(2.02, 0.025);
        (one.Quantile(0), one.Quantile(1)).ShouldBe((0, 10));
        new Tally(0.05).Quantile(0.5).ShouldBe(double.NaN);
    }

    [Fact]
    public void Days_of_a_week_are_spread_and_counted()
    {
        for (int days = 0; days <= 7; days++)
        {
            Enumerable.Range(0, 21).Count(day => new Timing(days, 1, 1).On(day)).ShouldBe(days);
        }
    }

    [Theory]
    [InlineData("arms:\n  control: {}", "weeks: 10", "weeks: 0", "a trial lasts")]
    [InlineData("arms:\n  same: {}", "", "", "there is no arm 'control'")]
    [InlineData("arms:\n  control: {}\n  same: {train: {movement: prone_z_raise, minutes_per_day: 5, days_per_week: 3}}", "", "", "no movement")]
    [InlineData("arms:\n  control: {}\n  same: {release: {movement: ball_upper_trap_wall, seconds: 90, days_per_week: 9}}", "", "", "takes 0 to 7")]
    [InlineData("arms:\n  control: {}\n  same: {massage: {minutes: 30, days_per_week: 2, from_week: 8, weeks: 4}}", "", "", "goes beyond the 10 weeks")]
    [InlineData("arms:\n  control: {}\n  same: {adherence: 1.7}", "", "", "one share from 0 to 1")]
    [InlineData("arms:\n  control: {}\n  same: {}", "measure_weeks: [0, 10]", "measure_weeks: [0, 30]", "beyond the 10 weeks")]
    [InlineData("arms:\n  control: {}\n  same: {}", "outcomes: [nprs]", "outcomes: [ndi]", "is not an outcome")]
    public void What_is_wrong_in_a_protocol_is_told_with_its_place(string arms, string old, string with, string told)
    {
        string text = Text("enrol: {nprs_min: 3, population: office}", "X").Replace("arms:\n  X", arms, StringComparison.Ordinal);

        Result<Protocol> read = TrialFile.Read(old.Length == 0 ? text : text.Replace(old, with, StringComparison.Ordinal), "own.yaml", Shipped.Content.Knowledge);

        read.Problems.ShouldContain(problem => problem.What.Contains(told) && problem.Where.StartsWith("own.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_protocols_that_ship_hold_what_it_was_fitted_on_and_what_speaks_against_it()
    {
        Shipped.Trials.Where(protocol => protocol.Role == TrialRole.Calibration).Sum(protocol => protocol.Published.Count).ShouldBe(9);
        Shipped.Trials.Count(protocol => protocol.Role == TrialRole.Against).ShouldBe(9);
    }

    private static double Mean(TrialResult result, string arm, int week) => result.Measures.Single(measure => measure.Arm == arm && measure.Week == week).Tally.Mean;

    private static TrialResult Run(string enrol, string arms) => Trials(60).Run(Read(enrol, arms));

    private static Trials Trials(int people) => new([s_usual], ModelPeople.Levers, ModelPeople.Desks, people, 1);

    private static Protocol Read(string enrol, string arms) => TrialFile.Read(Text(enrol, arms), "own.yaml", Shipped.Content.Knowledge).Value;

    private static string Text(string enrol, string arms) => $$"""
        id: own
        {{enrol}}
        weeks: 10
        measure_weeks: [0, 10]
        arms:
          {{arms}}
        outcomes: [nprs]
        {{(arms.Contains("same", StringComparison.Ordinal) || arms == "X" ? "contrasts: [{arm: same, against: control, outcome: nprs, week: 10}]" : "")}}
        """;
}
