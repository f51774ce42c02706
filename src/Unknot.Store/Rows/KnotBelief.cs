using Unknot.Core.Knowledge;

namespace Unknot.Store.Rows;

/// <summary>How likely a muscle was held to be.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Side">Its side; null on the midline.</param>
/// <param name="Probability">0–1.</param>
public sealed record MuscleShare(string Muscle, Side? Side, double Probability);

/// <summary>What was believed about a knot at one time, and by which content.</summary>
public sealed class KnotBelief : PersonRow
{
    /// <summary>About which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version of the content it was computed with.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>The muscles, likeliest first.</summary>
    public required IReadOnlyList<MuscleShare> Muscles { get; init; }

    /// <summary>How likely it was no muscle that is known here, 0–1.</summary>
    public required double Elsewhere { get; init; }
}
