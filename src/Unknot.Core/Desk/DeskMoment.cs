namespace Unknot.Core.Desk;

/// <summary>Something that happened at the desk.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">A kind of break by its id, or <see cref="Started"/> or <see cref="Ended"/>.</param>
/// <param name="Answer">What was made of the break; null when it is none.</param>
/// <param name="Movement">The small move that was offered; null when none was.</param>
public sealed record DeskMoment(DateTimeOffset At, string Kind, BreakAnswer? Answer = null, string? Movement = null)
{
    /// <summary>The kind of a start of the clock.</summary>
    public const string Started = "started";

    /// <summary>The kind of its end: the working day is over.</summary>
    public const string Ended = "ended";
}
