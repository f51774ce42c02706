using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class RecalibrationIsOfThisCalibrationTests
{
    [Fact]
    public void What_was_set_right_with_another_calibration_is_told() =>
        new RecalibrationIsOfThisCalibration().ShouldFind(Planted.Nothing with { PosteriorStamp = "0000000000000000" }, "unknot recalibrate");

    [Fact]
    public void The_content_that_ships_is_clean() => new RecalibrationIsOfThisCalibration().ShouldFindNothing(Planted.Nothing);
}
