using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;
using Unknot.Tests.Content;

namespace Unknot.Tests.Forecasting.Score;

public sealed class RecalibrationTests
{
    private const double KnownWell = 60;
    private const double NotKnown = -60;

    private static readonly Recalibration s_surer = new([new(Foretold.Return, 7, 100, 0.5, 2), new(Foretold.Return, 28, 100, 0, 1)]);

    [Fact]
    public void What_was_always_said_too_cautiously_is_said_more_surely()
    {
        // 0.7 comes true nine times of ten.
        Recalibration fitted = Recalibration.Fit(Enumerable.Range(0, 400).Select(i => Kept(i % 2 == 0 ? 0.7 : 0.3, KnownWell, i % 2 == 0 ? i % 20 != 0 : i % 20 == 1)));

        fitted.Corrections.ShouldHaveSingleItem().Slope.ShouldBeGreaterThan(2);
        fitted.Of(Foretold.Return, new(7, 0.7, 0.6, 0.8), KnownWell).P.ShouldBe(0.9, 0.02);
    }

    [Fact]
    public void Log_odds_are_multiplied_by_the_slope_and_the_intercept_is_added()
    {
        Odds right = s_surer.Of(Foretold.Return, new(7, 0.6, 0.5, 0.7), KnownWell);

        right.P.ShouldBe(1 / (1 + Math.Exp(-(0.5 + (2 * Math.Log(1.5))))), 1e-6);
        (right.Low < right.P && right.P < right.High).ShouldBeTrue();
    }

    [Fact]
    public void Of_somebody_whom_the_model_does_not_understand_it_is_half_as_sure() =>
        s_surer.Of(Foretold.Return, new(28, 0.9, 0.9, 0.9), NotKnown).P.ShouldBe(1 / (1 + Math.Exp(-0.5 * Math.Log(9))), 1e-6);

    [Fact]
    public void Days_that_nothing_was_fitted_for_are_set_right_as_the_nearest()
    {
        s_surer.Of(Foretold.Return, new(21, 0.9, 0.9, 0.9), KnownWell).P.ShouldBe(0.9, 1e-6);
        s_surer.Of(Foretold.Return, new(3, 0.5, 0.5, 0.5), KnownWell).P.ShouldBeGreaterThan(0.6);
    }

    [Fact]
    public void Where_nothing_was_fitted_it_is_said_as_it_is() => Recalibration.None.Of(Foretold.Quiet, new(7, 0.2, 0.1, 0.3), NotKnown).ShouldBe(new(7, 0.2, 0.1, 0.3));

    [Fact]
    public void What_is_written_is_read_again() => RecalibrationFile.Write(RecalibrationFile.Read(Shipped.Folder).Value).ShouldBe(File.ReadAllText(Path.Combine(Shipped.Folder, RecalibrationFile.Name)));

    [Theory]
    [InlineData("{what: relapse,", "{what: quiet,", "one correction of each kind")]
    [InlineData("slope: ", "slope: -", "'slope' above 0")]
    [InlineData("people: ", "poeple: ", "unknown key 'poeple'")]
    public void A_damaged_file_is_told_with_its_place_and_the_command_that_writes_it(string old, string with, string told)
    {
        using CopiedContent copy = new();
        copy.Replace(RecalibrationFile.Name, old, with);

        Result<RecalibrationRecord> read = RecalibrationFile.Read(copy.InFolder(""));

        read.Problems.ShouldContain(problem => problem.ToString().Contains(told) && problem.ToString().StartsWith("model/recalibration.yaml:"));
    }

    private static KeptForecast Kept(double said, double understood, bool happened) => new(new(2026, 1, 5), Foretold.Return, 7, said, 0.5, said, understood, happened);
}
