using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What is promised to be said of a session is said, and at one place only one thing.</summary>
public sealed class EveryPlaceOfASessionHasItsLine : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is one sentence said at each place of a session?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from at in Enum.GetValues<SaidAt>()
        let said = input.Knowledge.Session.Lines.Count(line => line.At == at)
        where said != 1
        select input.At("session/lines", $"{said} lines are said at '{at}'; write one");
}
