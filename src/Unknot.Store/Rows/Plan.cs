using Unknot.Core.Knowledge;

namespace Unknot.Store.Rows;

/// <summary>A plan as it was made: with which content, for what, and what was taken out.</summary>
public sealed class Plan : PersonRow
{
    /// <summary>For which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The first of the person's days it is for.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The version of the content it was made with.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>The muscle it is for.</summary>
    public required string Muscle { get; init; }

    /// <summary>The side; null on the midline.</summary>
    public Side? Side { get; init; }

    /// <summary>All that the planner answered, as JSON in the shape of the command line.</summary>
    [JsonText]
    public required string Answer { get; init; }

    /// <summary>Its sessions.</summary>
    public ICollection<PlannedSession> Sessions { get; } = [];
}
