using Unknot.Content.Trials;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Numbers that were fitted to other numbers say nothing.</summary>
public sealed class CalibrationIsOfThisContent : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Was the load model calibrated with the numbers and targets that stand here?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) => input.Posterior.Version == input.ModelVersion ? [] :
        [new($"{PosteriorFile.Name}:1", $"it was made with '{input.Posterior.Version}', and the model's files are '{input.ModelVersion}'; calibrate anew with 'unknot calibrate'")];
}
