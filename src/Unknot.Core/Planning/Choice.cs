using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A movement that may take a place of the session.</summary>
/// <param name="Movement">The movement, dosed for today.</param>
/// <param name="Phase">The place.</param>
/// <param name="Role">What it stands in for there.</param>
/// <param name="Ready">Its dose in the muscle's ready session; null when it is not in it.</param>
/// <param name="Permission">How it may be done.</param>
/// <param name="Rank">Where it stood among all that were looked at, those taken out included.</param>
internal sealed record Choice(Movement Movement, Phase Phase, StepRole Role, DefaultStep? Ready, Permission.Granted Permission, int Rank)
{
    /// <summary>Its level; 0 where it has none.</summary>
    public int Level { get; init; }

    /// <summary>Its easier or harder version, in words; null for the plain one.</summary>
    public string? Version { get; init; }

    /// <summary>Why it stands before the muscle's own, in words; null when it does not.</summary>
    public string? Because { get; init; }

    /// <summary>Whose it is: 0 the first knot's or both's, 1 the other's.</summary>
    public int Knot { get; init; }

    /// <summary>Whether a step is this one.</summary>
    public bool Is(Draft draft) => Movement.Id == draft.Movement.Id && Phase == draft.Phase && Knot == draft.Knot && Permission.OfficeVersion == draft.OfficeVersion;
}

/// <summary>A movement that would have stood before others and may not be done.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Because">What took it out.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Rank">Where it stood.</param>
internal sealed record Barred(Movement Movement, string Because, string Text, int Rank);
