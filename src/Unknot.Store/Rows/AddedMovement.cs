using Unknot.Core.Knowledge;

namespace Unknot.Store.Rows;

/// <summary>A movement that the person brought along. The sessions it is planned in keep it as it was then.</summary>
public sealed class AddedMovement : ChangingRow
{
    /// <summary>What the person calls it.</summary>
    public required string Name { get; set; }

    /// <summary>What it is for: a phase of the session.</summary>
    public required Phase Phase { get; set; }

    /// <summary>The knot whose sessions it belongs to; null when to all.</summary>
    public Guid? KnotId { get; set; }

    /// <summary>The region a release presses, by its code without side; null when it is none.</summary>
    public string? Presses { get; set; }

    /// <summary>How sides are done.</summary>
    public required DoseSide Side { get; set; }

    /// <summary>Sets, rounds, or points of a release.</summary>
    public required int Sets { get; set; }

    /// <summary>Repetitions of a set; null when it is held.</summary>
    public int? Reps { get; set; }

    /// <summary>One hold, or one repetition with its way back [s].</summary>
    public required int Seconds { get; set; }

    /// <summary>How it is done, in own words.</summary>
    public string? Note { get; set; }

    /// <summary>Whether somebody who treats the person gave it to them.</summary>
    public bool FromTherapist { get; set; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedAt { get; init; }
}
