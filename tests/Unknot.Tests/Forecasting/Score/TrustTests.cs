using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Tests.Forecasting.Filter;

namespace Unknot.Tests.Forecasting.Score;

public sealed class TrustTests
{
    [Fact]
    public void Before_anything_is_scored_the_model_counts_most()
    {
        Trust trust = Trust.Of([]);

        Odds said = trust.Of(new(7, 0.5, 0.4, 0.6), new OwnRate(0, 0, 0.1));
        said.P.ShouldBe((0.725 * 0.5) + (0.275 * 0.1), 1e-9);
        said.Low.ShouldBeLessThan(said.P);
        said.High.ShouldBeGreaterThan(said.P);
    }

    [Fact]
    public void A_model_that_is_wrong_of_somebody_gives_way_to_the_rate_there_always_was()
    {
        Trust trust = Trust.Of([.. Weeks(40, i => (i % 2 == 0 ? 0.9 : 0.1, i % 2 != 0))]);

        (trust.InOwnRate + trust.InSetRight).ShouldBeGreaterThan(0.99);
        trust.Of(new(7, 0.9, 0.8, 0.95), new OwnRate(20, 40, 0.5)).P.ShouldBeLessThan(0.6);
    }

    [Fact]
    public void A_model_that_is_right_of_somebody_is_trusted() => Trust.Of([.. Weeks(40, i => (i % 2 == 0 ? 0.9 : 0.1, i % 2 == 0))]).InOwnRate.ShouldBeLessThan(0.01);

    [Fact]
    public void What_is_always_said_too_surely_is_set_right()
    {
        Trust trust = Trust.Of([.. Weeks(100, i => (i % 2 == 0 ? 0.98 : 0.02, i % 4 is 0 or 1 ? i % 2 == 0 : i % 10 < 7 == (i % 2 == 0)))]);

        trust.InSetRight.ShouldBeGreaterThan(trust.InModel);
        trust.Of(new(7, 0.98, 0.97, 0.99), new OwnRate(50, 100, 0.5)).P.ShouldBeInRange(0.6, 0.93);
    }

    [Fact]
    public void Who_foretold_calm_badly_is_trusted_less_with_a_return()
    {
        ScoredForecast[] calm = [.. Weeks(6, i => (i % 2 == 0 ? 0.9 : 0.1, i % 2 != 0))];

        Trust.Of([], calm).InModel.ShouldBeLessThan(0.5 * Trust.Of([]).InModel);
    }

    [Fact]
    public void A_model_that_foresaw_the_evenings_is_trusted_before_any_forecast_is_over_and_one_that_did_not_is_not()
    {
        Trust.Of([], [], 8).InModel.ShouldBeGreaterThan(0.6);
        Trust.Of([], [], -40).InOwnRate.ShouldBeGreaterThan(0.9);
        Trust.Of([], [], 0).InModel.ShouldBe(Trust.Of([]).InModel);
    }

    [Fact]
    public void Forecasts_that_overlap_count_less()
    {
        ScoredForecast[] weekly = [.. Weeks(6, i => (0.9, false))], daily = [.. weekly.Select((one, i) => one with { AsOf = Diaries.Monday.AddDays(i) })];

        Trust.Of(daily).InModel.ShouldBeGreaterThan(Trust.Of(weekly).InModel);
    }

    [Fact]
    public void The_own_rate_counts_people_in_general_as_two() => new OwnRate(3, 8, 0.25).P.ShouldBe(3.5 / 10);

    [Fact]
    public void What_became_of_a_forecast_is_what_was_written_when_its_days_were_over()
    {
        KnotDiary knot = Diaries.Of([.. Diaries.Same(20, 1, 1), Diaries.On(22, 5, 5), Diaries.On(23, 5, 5), Diaries.On(24, 5, 5, 4, late: 9)]);
        bool? Became(int asOf, Foretold what, int days) => WhatBecame.Of(knot, Standing.Of(knot, Diaries.Monday.AddDays(asOf), 0.85), what, days);

        Became(18, Foretold.Return, 3).ShouldBe(false);
        Became(18, Foretold.Return, 7).ShouldBe(true);
        Became(18, Foretold.Relapse, 7).ShouldBe(true);
        Became(10, Foretold.Relapse, 7).ShouldBeNull();
        Became(18, Foretold.Quiet, 7).ShouldBeNull();
        Became(23, Foretold.Quiet, 3).ShouldBeNull();
        Became(23, Foretold.Quiet, 28).ShouldBe(false);
    }

    [Fact]
    public void A_score_tells_skill_over_the_own_rate_and_how_far_what_was_said_differed()
    {
        ForecastScore score = ForecastScore.Of([(0.8, 0.5, true), (0.2, 0.5, false), (0.8, 0.5, true), (0.2, 0.5, false)]);

        (score.Count, score.Events).ShouldBe((4, 2));
        score.Brier.ShouldBe(0.04, 1e-12);
        score.Skill.ShouldBe(1 - (0.04 / 0.25), 1e-12);
        score.Sharpness.ShouldBe(0.09, 1e-12);
    }

    [Fact]
    public void A_logistic_regression_finds_what_made_the_cases_and_stays_where_it_is_held_without_any()
    {
        Chance chance = new(4, 4);
        double[][] rows = [.. Enumerable.Range(0, 20000).Select(_ => (double[])[1, chance.Normal(), chance.Normal()])];
        bool[] happened = [.. rows.Select(row => chance.Happens(RidgeLogistic.At([-0.5, 1.2, -0.7], row)))];

        double[] found = RidgeLogistic.Fit(rows, happened, [.. rows.Select(_ => 1.0)], [0, 0, 0], [1, 1, 1]);

        found.Zip([-0.5, 1.2, -0.7], (got, made) => Math.Abs(got - made)).Max().ShouldBeLessThan(0.06);
        RidgeLogistic.Fit([], [], [], [0, 1], [8, 8]).ShouldBe([0.0, 1.0]);
    }

    [Fact]
    public void A_logistic_regression_comes_to_rest_where_whole_steps_would_jump_to_and_fro()
    {
        double[][] rows = [.. Enumerable.Range(0, 100).Select(i => (double[])[1, i % 2 == 0 ? 3.9 : -3.9])];
        bool[] happened = [.. Enumerable.Range(0, 100).Select(i => i % 4 < 2 ? i % 2 == 0 : i % 10 < 7 == (i % 2 == 0))];

        double[] found = RidgeLogistic.Fit(rows, happened, [.. rows.Select(_ => 1.0)], [0, 1], [4, 4]);

        // As often right on either side: no more of one than of the other, and less sure than before.
        found[0].ShouldBe(0, 0.5);
        found[1].ShouldBeInRange(0.3, 0.6);
    }

    private static IEnumerable<ScoredForecast> Weeks(int count, Func<int, (double Model, bool Happened)> week)
    {
        (int events, int before) = (0, 0);
        for (int i = 0; i < count; i++)
        {
            (double model, bool happened) = week(i);
            yield return new(Diaries.Monday.AddDays(7 * i), 7, model, new OwnRate(events, before, 0.5).P, happened);
            (events, before) = (events + (happened ? 1 : 0), before + 1);
        }
    }
}
