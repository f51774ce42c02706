using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Outcomes;
using Unknot.Core.Physiology;
using Unknot.Tests.Content;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting;

[Trait("Takes", "long")]
public sealed class CalibrationTests
{
    private static readonly Protocol[] s_aimed = [.. Shipped.Trials.Where(protocol => protocol.Role == TrialRole.Calibration && protocol.Weeks <= 10)];

    private static readonly Lazy<CalibrationFound> s_few = new(Few);

    [Fact]
    public void Walking_comes_nearer_to_the_targets_than_guessing()
    {
        CalibrationTargets targets = new(s_aimed, ModelPeople.Levers, ModelPeople.Desks, 60, 9);

        double[] guessed = [.. Enumerable.Range(0, 12).Select(i => targets.LogNearness(targets.Of(Parameters.Prior(ModelPeople.Model, new Chance(4, i))))).Order()];
        double[] walked = [.. s_few.Value.Draws.Select(draw => targets.LogNearness(targets.Of(draw))).Order()];

        walked[walked.Length / 2].ShouldBeGreaterThan(guessed[guessed.Length / 2]);
    }

    [Fact]
    public void Every_run_of_the_model_is_counted_as_a_draw() => s_few.Value.Settings.Draws.ShouldBe((3 * 320) + (4 * 20));

    [Fact]
    public void A_walk_that_nothing_draws_anywhere_comes_to_what_was_held_possible()
    {
        Places places = new(ModelPeople.Model);
        double[][] seen = [.. Enumerable.Range(0, 200).Select(number => places.Anywhere(new Chance(2, number)))];
        SurfaceWalk walk = new(places, QuadraticSurface.Fit(seen, [.. seen.Select(_ => new double[1])]), [], []);
        Chance chance = new(3, 0);
        double[] at = places.Anywhere(chance);
        List<double[]> walked = [];
        for (int i = 0; i < 2000; i++)
        {
            at = walk.From(at, 10, chance);
            walked.Add(at);
        }

        foreach (int coordinate in Enumerable.Range(0, places.Size))
        {
            double mean = walked.Average(place => place[coordinate]);
            mean.ShouldBe(0, 0.2);
            walked.Average(place => Math.Pow(place[coordinate] - mean, 2)).ShouldBe(1, 0.25);
        }
    }

    [Fact]
    public void A_place_drawn_anywhere_is_a_draw_that_is_held_possible()
    {
        Places places = new(ModelPeople.Model);

        Parameters draw = places.Numbers(places.Anywhere(new Chance(1, 1)));

        draw[LoadParameter.Threshold].ShouldBeInRange(0.10, 0.18);
        draw[LoadParameter.OverloadGain].ShouldBeInRange(0.2, 20);
        places.Free.Count.ShouldBeInRange(1, 12);
    }

    [Fact]
    public void A_target_with_weeks_of_watching_before_is_refused() =>
        Should.Throw<ArgumentException>(() => new CalibrationTargets([s_aimed[0] with { Enrol = s_aimed[0].Enrol with { RunInWeeks = 2 } }], ModelPeople.Levers, ModelPeople.Desks, 20, 1))
            .Message.ShouldContain("leave run_in_weeks");

    [Fact]
    public void The_same_seed_gives_the_same_draws() => Few().Draws.SelectMany(draw => draw.Values.ToArray()).ShouldBe(s_few.Value.Draws.SelectMany(draw => draw.Values.ToArray()));

    [Fact]
    public void What_is_written_is_read_again()
    {
        using CopiedContent copy = new();
        Posterior written = Posterior.Of(s_few.Value, s_aimed, "0123456789abcdef");
        File.WriteAllText(copy.InFolder(PosteriorFile.Name), PosteriorFile.Write(written, ModelPeople.Model));

        Posterior read = PosteriorFile.Read(Path.GetDirectoryName(copy.InFolder("sources.yaml"))!, ModelPeople.Model).Value;

        (read.Version, read.Draws.Count, read.Targets.Count).ShouldBe((written.Version, written.Draws.Count, written.Targets.Count));
        foreach (LoadParameter one in Enum.GetValues<LoadParameter>())
        {
            read.Draws[0][one].ShouldBe(written.Draws[0][one], Math.Abs(written.Draws[0][one]) * 1e-4);
        }
    }

    [Theory]
    [InlineData("draws:\n  - [", "draws:\n  - [1, 2], [", "posterior.yaml")]
    [InlineData("order: [rest_multiplier, ", "order: [", "those with a spread")]
    [InlineData("seed: 1", "sed: 1", "unknown key 'sed'")]
    public void A_damaged_posterior_is_told_with_its_place(string old, string with, string told)
    {
        using CopiedContent copy = new();
        copy.Replace(PosteriorFile.Name, old, with);

        Result<Posterior> read = PosteriorFile.Read(Path.GetDirectoryName(copy.InFolder("sources.yaml"))!, ModelPeople.Model);

        read.Problems.ShouldContain(problem => problem.ToString().Contains(told));
    }

    [Fact]
    public void Some_of_the_draws_are_spread_over_all() => Posterior.Of(s_few.Value, s_aimed, "x").Some(4).Distinct().Count().ShouldBe(4);

    private static CalibrationFound Few() => LoadCalibration.Run(ModelPeople.Model, s_aimed, ModelPeople.Desks, new(3, 320, 60, 4, 20, 100, 16, 100, 1));
}
