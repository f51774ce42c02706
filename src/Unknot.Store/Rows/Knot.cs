using Unknot.Core.Knowledge;

namespace Unknot.Store.Rows;

/// <summary>Where a knot stands, in the words of the product: quiet and back are defined in the glossary.</summary>
public enum KnotStanding
{
    /// <summary>A complaint of a visit that has no result yet.</summary>
    Draft,

    /// <summary>There, and not yet quiet.</summary>
    Open,

    /// <summary>Quiet.</summary>
    Quiet,

    /// <summary>It was quiet and came back.</summary>
    Back,

    /// <summary>Put away by the person.</summary>
    Closed,

    /// <summary>Put aside for a while: nothing is asked or planned for it.</summary>
    Paused,
}

/// <summary>A complaint and, once it has a result, the knot it is followed as.</summary>
public sealed class Knot : ChangingRow
{
    /// <summary>The visit it came from.</summary>
    public Guid? VisitId { get; init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; set; }

    /// <summary>Its side; null on the midline.</summary>
    public Side? Side { get; set; }

    /// <summary>Where it is felt, as content writes places (<c>SH_TOP_R</c>).</summary>
    public required IReadOnlyList<string> Places { get; set; }

    /// <summary>The spot on the map; null when it came from the list or from words.</summary>
    public MapPoint? Point { get; set; }

    /// <summary>The muscle it is treated as; null before the result.</summary>
    public string? Muscle { get; set; }

    /// <summary>How sore it was when it was marked, 0–10.</summary>
    [Score]
    public int? SoreNow { get; set; }

    /// <summary>How sore at worst in that week, 0–10.</summary>
    [Score]
    public int? WorstThisWeek { get; set; }

    /// <summary>For how long it was there then [days].</summary>
    public int? OnsetDays { get; set; }

    /// <summary>Whether it was there before.</summary>
    public bool? BeenBefore { get; set; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The same in the person's days.</summary>
    public required DateOnly OpenedDay { get; init; }

    /// <summary>Where it stands.</summary>
    public KnotStanding State { get; set; }

    /// <summary>Since when it stands there.</summary>
    public required DateTimeOffset StateSince { get; set; }

    /// <summary>The map over time.</summary>
    public ICollection<KnotMap> Maps { get; } = [];

    /// <summary>What was believed over time.</summary>
    public ICollection<KnotBelief> Beliefs { get; } = [];
}
