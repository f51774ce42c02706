using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class ObservationTests
{
    [Theory]
    [InlineData(2.3, 1.1)]
    [InlineData(-1, 0.8)]
    [InlineData(11, 2)]
    public void The_likelihoods_of_all_scores_add_up_to_one(double expected, double deviation) =>
        Enumerable.Range(0, 11).Sum(score => Observation.Likelihood(score, 1, expected, deviation)).ShouldBe(1, 1e-12);

    [Fact]
    public void A_score_is_as_likely_as_often_it_is_written()
    {
        Chance chance = new(8, 0);
        int[] written = new int[11];
        for (int i = 0; i < 20_000; i++)
        {
            written[Observation.Written(1.2 + (1.1 * chance.Normal()))]++;
        }

        for (int score = 0; score <= 10; score++)
        {
            (written[score] / 20_000.0).ShouldBe(Observation.Likelihood(score, 1, 1.2, 1.1), 0.012);
        }
    }

    [Fact]
    public void Noise_keeps_its_spread_and_its_memory_whatever_days_are_missing()
    {
        Chance chance = new(9, 0);
        Person person = ModelPeople.Usual;
        double noise = 0;
        List<double> every = [];
        for (int i = 0; i < 20_000; i++)
        {
            noise = Observation.NextNoise(person, noise, 1 + (i % 3), chance.Normal());
            every.Add(noise);
        }

        Math.Sqrt(every.Average(one => one * one)).ShouldBe(person.Own[LoadParameter.Noise], 0.05);
        Observation.NoiseAfter(person, 3).Kept.ShouldBe(Math.Pow(0.4, 3), 1e-12);
    }

    [Fact]
    public void A_knot_lowers_the_pressure_threshold_and_the_strength_that_shows()
    {
        LoadState well = LoadState.Healthy(ModelPeople.Usual);
        LoadState sore = well with { Irritability = 0.5 };

        Observation.PressureThreshold(ModelPeople.Usual, sore).ShouldBeLessThan(Observation.PressureThreshold(ModelPeople.Usual, well));
        Observation.ShownStrength(ModelPeople.Usual, sore, 1).ShouldBe(0.85, 1e-12);
        Observation.Tenderness(sore).ShouldBe(5, 1e-12);
    }

    [Fact]
    public void Relief_dulls_pain_and_raises_the_pressure_threshold()
    {
        LoadState sore = LoadState.Healthy(ModelPeople.Usual) with { Irritability = 0.5 };
        LoadState eased = sore;
        Knot.Ease(ModelPeople.Usual, ref eased);

        Observation.Pain(ModelPeople.Usual, eased).ShouldBeLessThan(Observation.Pain(ModelPeople.Usual, sore));
        Observation.PressureThreshold(ModelPeople.Usual, eased).ShouldBeGreaterThan(Observation.PressureThreshold(ModelPeople.Usual, sore));
    }
}
