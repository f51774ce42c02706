using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A session has four phases; a muscle that leaves one empty has no session.</summary>
public sealed class EveryPhaseHasAMovement : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every muscle in every phase a movement, or a substitute that applies to it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        from phase in input.Knowledge.Session.Phases()
        where muscle.MovementsOf(phase).Count == 0 && !input.Knowledge.Session.Substitutes.Any(substitute => Applies(substitute, muscle, phase))
        select input.At($"muscles/{muscle.Id}/movements/{phase.Word()}", $"muscle '{muscle.Id}' has nothing to {phase.Word()} with; list a movement, or name the muscle or its self-release value in 'substitutes' of session.yaml");

    // An entry that names neither self-release nor muscles stands in for what was taken out, not for what was never there.
    private static bool Applies(PhaseSubstitute substitute, Muscle muscle, Phase phase) =>
        substitute.Phase == phase && substitute.Use.Count > 0 && (substitute.SelfRelease.Contains(muscle.SelfRelease) || substitute.Muscles.Contains(muscle.Id));
}
