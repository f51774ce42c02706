using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag that no answer opens is never asked, whatever the person has.</summary>
public sealed class IntakeFlagsAreReachable : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every intake flag opened by a gate question, a tick of the health list or a marked place?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        return
            from flag in triage.Flags
            where flag.AskWhen == AskWhen.Intake && !Reach.Of(triage).Contains(flag.Id)
            select input.At($"redflags/flags/{flag.Id}", $"nothing opens intake flag '{flag.Id}'; name it under 'opens' of a gate question or a fact, or under 'direct' of a scope");
    }
}
