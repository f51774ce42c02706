using Unknot.Core.Desk;

namespace Unknot.Store.Rows;

/// <summary>Something that happened at the desk: the clock for breaks was started, or a break was offered and answered.</summary>
public sealed class DeskEvent : PersonRow
{
    /// <summary>What, by the id of its kind in the content; <see cref="Started"/> when the clock was started.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was answered, or the clock was started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took [s].</summary>
    public required int Seconds { get; init; }

    /// <summary>What was made of the break; null when it is none.</summary>
    public BreakAnswer? Answer { get; init; }

    /// <summary>The movement that was offered; null when none was.</summary>
    public string? Movement { get; init; }

    /// <summary>The kind of a start of the clock.</summary>
    public const string Started = "started";

    /// <summary>The kind of an end of the clock: the working day is over.</summary>
    public const string Ended = "ended";
}
