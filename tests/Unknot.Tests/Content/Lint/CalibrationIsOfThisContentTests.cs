using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class CalibrationIsOfThisContentTests
{
    [Fact]
    public void A_calibration_with_other_numbers_is_told() => new CalibrationIsOfThisContent().ShouldFind(Planted.Nothing with { ModelVersion = "0000000000000000" }, "calibrate anew");

    [Fact]
    public void The_content_that_ships_is_clean() => new CalibrationIsOfThisContent().ShouldFindNothing(Planted.Nothing);
}
