using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Release before strengthening, and no phase left out: the order of the two source articles.</summary>
public sealed class DefaultSessionsHoldEveryPhase : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every muscle a ready session with each phase once, in order, and nothing in it that does not belong there?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) => [.. Without(input), .. OutOfOrder(input), .. Misplaced(input)];

    private static IEnumerable<Problem> Without(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        where !input.Knowledge.Session.Defaults.Has(muscle.Id)
        select input.At("session/default_sessions", $"muscle '{muscle.Id}' has no ready session; add one of ten minutes");

    private static IEnumerable<Problem> OutOfOrder(LintInput input) =>
        from session in input.Knowledge.Session.Defaults
        let phases = session.Steps.Where(step => step.Role != StepRole.WarmUp).Select(step => PlaceOf(step, input.Knowledge)).ToList()
        let wanted = input.Knowledge.Session.Phases().Select(phase => (Phase?)phase).ToList()
        where !phases.SequenceEqual(wanted) || session.Steps.Skip(1).Any(step => step.Role == StepRole.WarmUp)
        select input.At(
            $"session/default_sessions/{session.Muscle}/steps",
            $"the ready session of '{session.Muscle}' does not hold {string.Join(", ", wanted.Select(phase => phase!.Value.Word()))} once each in this order; put its steps so, a warm-up first");

    private static IEnumerable<Problem> Misplaced(LintInput input) =>
        from session in input.Knowledge.Session.Defaults
        from step in session.Steps
        where input.Knowledge.Movements.Has(step.Movement) && input.Knowledge.Muscles.Has(session.Muscle) && !Belongs(step, input.Knowledge.Muscles[session.Muscle], input.Knowledge)
        select input.At(
            $"session/default_sessions/{session.Muscle}/steps/{step.Movement}",
            $"'{step.Movement}' does not belong there in the session of '{session.Muscle}'; take a movement the muscle lists for the phase, or a substitute of session.yaml");

    private static Phase? PlaceOf(DefaultStep step, KnowledgeBase knowledge) => step.Role switch
    {
        StepRole.ReleaseSubstitute => Phase.Release,
        StepRole.StrengthenSubstitute => Phase.Strengthen,
        StepRole.StretchSubstitute => Phase.Stretch,
        StepRole.Retrain => Phase.Retrain,
        _ => knowledge.Movements.TryGet(step.Movement, out Movement? movement) ? movement.Phase : null,
    };

    private static bool Belongs(DefaultStep step, Muscle muscle, KnowledgeBase knowledge)
    {
        Phase? place = PlaceOf(step, knowledge);
        return step.Role switch
        {
            StepRole.WarmUp => place == Phase.Breathing,
            StepRole.Own => place is { } phase && muscle.MovementsOf(phase).Contains(step.Movement),
            StepRole.Retrain => muscle.MovementsOf(Phase.Retrain).Contains(step.Movement),
            _ => knowledge.Session.Substitutes.Any(substitute => substitute.Phase == place && substitute.Use.Contains(step.Movement)),
        };
    }
}
