using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A movement under a phase it does not have would break the order of the session.</summary>
public sealed class MovementsStandUnderTheirPhase : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every movement listed under a phase that accepts it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        from phase in muscle.Movements.Keys
        from id in muscle.MovementsOf(phase)
        where input.Knowledge.Movements.TryGet(id, out Movement? movement) && !input.Knowledge.Session.Takes(phase, movement.Phase)
        select input.At($"muscles/{muscle.Id}/movements/{phase.Word()}/{id}", $"muscle '{muscle.Id}' lists '{id}' to {phase.Word()}, and it is for {input.Knowledge.Movements[id].Phase.Word()}; list it where 'accepts' of session.yaml takes it");
}
