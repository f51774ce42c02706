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

    [Fact]
    public void Walking_comes_nearer_to_the_targets_than_guessing()
    {
        CalibrationTargets targets = new(s_aimed, ModelPeople.Levers, ModelPeople.Desks, 60, 9);

        double[] guessed = [.. Enumerable.Range(0, 12).Select(i => targets.LogNearness(targets.Of(Parameters.Prior(ModelPeople.Model, new Chance(4, i))))).Order()];
        double[] walked = [.. Few().Draws.Select(draw => targets.LogNearness(targets.Of(draw))).Order()];

        walked[walked.Length / 2].ShouldBeGreaterThan(guessed[guessed.Length / 2]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_draws() => Few().Draws.SelectMany(draw => draw.Values.ToArray()).ShouldBe(Few().Draws.SelectMany(draw => draw.Values.ToArray()));

    [Fact]
    public void What_is_written_is_read_again()
    {
        using CopiedContent copy = new();
        Posterior written = Posterior.Of(Few(), s_aimed, "0123456789abcdef");
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
    public void Some_of_the_draws_are_spread_over_all() => Posterior.Of(Few(), s_aimed, "x").Some(4).Distinct().Count().ShouldBe(4);

    private static CalibrationFound Few() => LoadCalibration.Run(ModelPeople.Model, s_aimed, ModelPeople.Desks, new(4, 40, 5, 16, 30, 50, 40, 1));
}
