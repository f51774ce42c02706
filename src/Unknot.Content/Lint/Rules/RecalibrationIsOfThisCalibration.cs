using Unknot.Content.Trials;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What set other forecasts right may set these wrong.</summary>
public sealed class RecalibrationIsOfThisCalibration : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Was what forecasts say set right with the calibration that stands here?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) => input.Recalibrated.Posterior == input.PosteriorStamp ? [] :
        [new($"{RecalibrationFile.Name}:1", $"it was made with the calibration '{input.Recalibrated.Posterior}', and {PosteriorFile.Name} is '{input.PosteriorStamp}'; write it anew with 'unknot recalibrate'")];
}
