using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A movement in its place of the session with a dose, before it is written out as a <see cref="SessionStep"/>.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Phase">The place it takes.</param>
/// <param name="Role">What it stands in for.</param>
/// <param name="OfficeVersion">Whether the open-office version is meant.</param>
/// <param name="Sets">Sets or rounds.</param>
/// <param name="Reps">Repetitions of a set, for each side where sides are done in turn; 1 for a plain hold.</param>
/// <param name="Points">Release points, both sides together; null when it is no release.</param>
/// <param name="HoldSeconds">The hold [s]; null when there is none.</param>
/// <param name="DurationSeconds">The whole [s] of what is timed and not counted; null when it is counted.</param>
internal sealed record Draft(
    Movement Movement, Phase Phase, StepRole Role, bool OfficeVersion, int Sets, int Reps, int? Points, int? HoldSeconds, int? DurationSeconds)
{
    /// <summary>Whose it is: 0 the first knot's or both's, 1 the other's.</summary>
    public int Knot { get; init; }

    /// <summary>Whether it is held rather than repeated: a stretch of rounds.</summary>
    public bool IsHeld => Points is null && DurationSeconds is null && Movement.Dose.RepSeconds is null;

    /// <summary>Whether one lies down for it.</summary>
    public bool OnFloor { get; init; }

    /// <summary>The repetitions its dose allows.</summary>
    public Span RepsAllowed => Movement.Dose.RepsPerSide ?? Movement.Dose.Reps ?? Span.At(1);

    /// <summary>Reads a planned step back.</summary>
    /// <param name="step">The step.</param>
    /// <param name="movement">Its movement.</param>
    /// <returns>The draft it was written from.</returns>
    public static Draft Of(SessionStep step, Movement movement) => new(
        movement, step.Phase, step.Role, step.OfficeVersion, step.Sets, step.Reps, step.Points, step.HoldSeconds,
        movement.Dose.DurationSeconds is null ? null : step.Seconds)
    {
        Knot = step.Knot,
        OnFloor = step.OnFloor ?? (movement.Floor && !step.OfficeVersion),
    };
}
