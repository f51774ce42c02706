namespace Unknot.Store.Rows;

/// <summary>Where a visit stands.</summary>
public enum VisitState
{
    /// <summary>Begun; can be left and resumed.</summary>
    Open,

    /// <summary>Walked to its result.</summary>
    Finished,

    /// <summary>Ended by triage.</summary>
    Stopped,

    /// <summary>Put away by the person.</summary>
    Discarded,
}

/// <summary>The way from "where does it hurt?" to the result, first time or again.</summary>
public sealed class Visit : ChangingRow
{
    /// <summary>When it was begun.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was finished, stopped or discarded.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Where it stands.</summary>
    public VisitState State { get; set; }

    /// <summary>The step to resume at, in the journey's own names.</summary>
    public required string Step { get; set; }

    /// <summary>The complaint in the person's own words.</summary>
    public string? Words { get; set; }

    /// <summary>What was marked.</summary>
    public IReadOnlyList<MapMark> Marks { get; set; } = [];

    /// <summary>Places the person joined into one complaint.</summary>
    public IReadOnlyList<PlacePair> Joins { get; set; } = [];

    /// <summary>Places the person split into different complaints.</summary>
    public IReadOnlyList<PlacePair> Splits { get; set; } = [];

    /// <summary>How sore now, 0–10.</summary>
    [Score]
    public int? SoreNow { get; set; }

    /// <summary>How sore at worst this week, 0–10.</summary>
    [Score]
    public int? WorstThisWeek { get; set; }

    /// <summary>For how long [days].</summary>
    public int? OnsetDays { get; set; }

    /// <summary>Whether it was there before.</summary>
    public bool? BeenBefore { get; set; }

    /// <summary>Something the journey has to remember between two pages, as JSON of its own (what it asked already, what was skipped).</summary>
    [JsonText]
    public string? Notes { get; set; }
}
