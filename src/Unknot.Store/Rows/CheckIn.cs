using Unknot.Core.Diary;

namespace Unknot.Store.Rows;

/// <summary>What the person said about a knot on a day. Any score may be absent; two of one day are both kept.</summary>
public sealed class CheckIn : KeptRow
{
    /// <summary>About which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>The person's day it is about.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Pain here over the last 24 hours (NPRS), 0–10.</summary>
    [Score]
    public int? Nprs { get; init; }

    /// <summary>Tenderness when pressed, 0–10.</summary>
    [Score]
    public int? Tenderness { get; init; }

    /// <summary>Is it back or gone?</summary>
    public Back? Back { get; init; }

    /// <summary>Stress, 0–10.</summary>
    [Score]
    public int? Stress { get; init; }

    /// <summary>Hours at the desk [h].</summary>
    public double? DeskHours { get; init; }

    /// <summary>One-tap extras, by their ids.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];

    /// <summary>In own words.</summary>
    public string? Note { get; init; }
}
