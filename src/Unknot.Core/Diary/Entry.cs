namespace Unknot.Core.Diary;

/// <summary>Whether the knot is back in its spot.</summary>
public enum Back
{
    /// <summary>Still quiet, or still as it was.</summary>
    No,

    /// <summary>It is back.</summary>
    Yes,

    /// <summary>It is gone.</summary>
    Gone,
}

/// <summary>One observation of a knot on a day. Any score may be absent; a day without an entry is no entry.</summary>
public sealed record Entry
{
    /// <summary>The day it speaks of, in the person's zone; days begin at 04:00.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day it was written; a forecast made on day D reads only what was written by then.</summary>
    public required DateOnly Recorded { get; init; }

    /// <summary>Pain over the last 24 h, NPRS 0–10.</summary>
    public int? Nprs { get; init; }

    /// <summary>Tenderness when pressed, 0–10.</summary>
    public int? Tenderness { get; init; }

    /// <summary>Whether it is back.</summary>
    public Back? Back { get; init; }

    /// <summary>Tension, 0–10.</summary>
    public int? Stress { get; init; }

    /// <summary>Hours at the desk [h], 0–24.</summary>
    public double? DeskHours { get; init; }

    /// <summary>Minutes of session done [min].</summary>
    public int TrainedMinutes { get; init; }

    /// <summary>Whether a release was done.</summary>
    public bool Released { get; init; }

    /// <summary>Ids of one-tap extras.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];
}

/// <summary>A stretch of quiet.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The day of the return; null while it runs.</param>
/// <param name="Days">How long [d]; of a running one "at least".</param>
public sealed record QuietStretch(DateOnly From, DateOnly? Until, int Days)
{
    /// <summary>Whether it still runs.</summary>
    public bool Running => Until is null;
}

/// <summary>How a knot stands.</summary>
public enum KnotState
{
    /// <summary>Sore since it was opened.</summary>
    Open,

    /// <summary>Quiet: tenderness at most 2, or "it is gone".</summary>
    Quiet,

    /// <summary>Returned after at least 24 h of quiet.</summary>
    Back,
}

/// <summary>A knot over time.</summary>
/// <param name="State">How it stands now.</param>
/// <param name="Since">Since which day.</param>
/// <param name="Stretches">All stretches of quiet, the running one last.</param>
/// <param name="MedianDays">The Kaplan–Meier median of the return interval [d]; null when it was not reached.</param>
public sealed record KnotCourse(KnotState State, DateOnly Since, IReadOnlyList<QuietStretch> Stretches, int? MedianDays);

/// <summary>Pain now against before, by the instruments' rule.</summary>
/// <param name="NowMean">The 7-day mean [NPRS points]; null when there is none.</param>
/// <param name="BeforeMean">That of the 7 days before; null when there is none.</param>
/// <param name="Changed">-1 quieter, 1 louder, 0 no clear change; null when there is nothing to compare.</param>
public sealed record PainChange(double? NowMean, double? BeforeMean, int? Changed)
{
    /// <summary>On how many days the mean of now rests; a mean of one day is that day's score and no mean.</summary>
    public int NowDays { get; init; }
}
