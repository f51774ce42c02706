namespace Unknot.Store.Rows;

/// <summary>"Seen by a professional on this day, told I may go on": what a flag that stands gives way to.</summary>
public sealed class Clearance : KeptRow
{
    /// <summary>The knot it is about; null when it is about the person.</summary>
    public Guid? KnotId { get; init; }

    /// <summary>The flags and gate questions it answers.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>The day they were seen, in their own days.</summary>
    public required DateOnly SeenOn { get; init; }

    /// <summary>Whether they were told that they may go on.</summary>
    public required bool MayGoOn { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
