using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Front-of-chest pressure waits for the chest screen, all of it answered no.</summary>
public sealed class ChestReleasesAskTheScreenFirst : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every movement that presses behind the chest screen require all of it to be no?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        PressureRules pressure = input.Knowledge.Pressure;
        return
            from movement in input.Knowledge.Movements
            where movement.Presses.Any(pressure.AfterChestScreen.Contains)
            let blank = pressure.ChestScreen.Except(movement.RequiresNo).ToList()
            where blank.Count > 0
            select input.At($"movements/{movement.Id}/requires_no", $"'{movement.Id}' presses the chest without asking {string.Join(", ", blank)}; name the whole chest screen under 'requires_no'");
    }
}
