using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A ready session outside the dose of a movement would have somebody do more, or less, than its source says.</summary>
public sealed class DefaultSessionsKeepTheirDoses : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every step of every ready session inside the dose of its movement?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from session in input.Knowledge.Session.Defaults
        from step in session.Steps
        where input.Knowledge.Movements.Has(step.Movement)
        from part in Parts(step, input.Knowledge.Movements[step.Movement].Dose)
        where part.Value is { } value && (part.Allowed is not { } allowed || !allowed.Holds(value))
        select input.At(
            $"session/default_sessions/{session.Muscle}/steps/{step.Movement}",
            $"{part.Value} {part.Name} of '{step.Movement}' lie outside its dose ({Range(part.Allowed)}); change the step, or argue for another dose in the movement");

    private static IEnumerable<(string Name, int? Value, Span? Allowed)> Parts(DefaultStep step, Dose dose) =>
    [
        ("sets", step.Sets, dose.Sets),
        ("repetitions", step.Reps, dose.RepsPerSide ?? dose.Reps),
        ("points", step.Points, dose.Points),
        ("seconds of hold", step.HoldSeconds, dose.HoldSeconds),
        ("seconds", step.DurationSeconds, dose.DurationSeconds),
    ];

    private static string Range(Span? allowed) => allowed is { } span ? $"{span.Least} to {span.Most}" : "it has none";
}
