using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What is sore is not the one to be loaded, unless it is itself the weak one or somebody argued for it.</summary>
public sealed class StrengtheningSparesTheSoreMuscle : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does strengthening leave the sore muscle alone, unless it is its own weak partner or a reason is given?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        where !muscle.WeakPartners.Contains(muscle.Id)
        from id in muscle.MovementsOf(Phase.Strengthen)
        where input.Knowledge.Movements.TryGet(id, out Movement? movement) && Loads(movement, muscle) && !HasReason(muscle, id)
        select input.At($"muscles/{muscle.Id}/movements/strengthen/{id}", $"'{id}' loads the sore '{muscle.Id}' itself; give the reason under 'loads_itself_because', or strengthen with another movement");

    private static bool Loads(Movement movement, Muscle muscle) => movement.Targets.Contains(muscle.Id) || movement.Also.Contains(muscle.Id);

    private static bool HasReason(Muscle muscle, string movement) => muscle.LoadsItselfBecause.TryGetValue(movement, out string? reason) && !string.IsNullOrWhiteSpace(reason);
}
