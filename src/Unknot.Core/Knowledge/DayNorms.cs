namespace Unknot.Core.Knowledge;

/// <summary>What something about a day is taken for where nobody said it.</summary>
/// <param name="Value">The usual value, in its own unit.</param>
/// <param name="Low">Few people lie below.</param>
/// <param name="High">Few people lie above.</param>
/// <param name="Known">How well that is known.</param>
/// <param name="Sources">Keys of the bibliography; may be empty for what is assumed.</param>
public sealed record DayNorm(double Value, double Low, double High, Known Known, IReadOnlyList<string> Sources);

/// <summary>How breaks follow each other.</summary>
/// <param name="Answer">The answer that says so; null where it is none that can be given.</param>
/// <param name="EveryMinutes">How long one works until a break [min], above 0.</param>
/// <param name="Seconds">How long it lasts [s], above 0.</param>
/// <param name="Known">How well it is known that this is what the answer means.</param>
/// <param name="Sources">Keys of the bibliography; may be empty for what is assumed.</param>
public sealed record BreakNorm(string? Answer, double EveryMinutes, double Seconds, Known Known, IReadOnlyList<string> Sources);

/// <summary>What a one-tap extra of the diary makes of a day.</summary>
/// <param name="Extra">Its id.</param>
/// <param name="Off">There was no work.</param>
/// <param name="Unbroken">There were no breaks.</param>
/// <param name="Eased">Pain was dulled for a while.</param>
/// <param name="Massage">There was a massage.</param>
public sealed record ExtraNorm(string Extra, bool Off, bool Unbroken, bool Eased, bool Massage);

/// <summary>What days are taken for, and what answers and a diary make of them (<c>content/model/days.yaml</c>).</summary>
public sealed record DayNorms
{
    /// <summary>Hours at the desk on a day of work [h].</summary>
    public required DayNorm Hours { get; init; }

    /// <summary>The question whose answer counts where the diary says nothing of hours.</summary>
    public required string HoursQuestion { get; init; }

    /// <summary>From so many entries with hours on, the person's own middle is the usual.</summary>
    public required int OwnFrom { get; init; }

    /// <summary>A release that was done and not timed [s].</summary>
    public required DayNorm ReleaseSeconds { get; init; }

    /// <summary>A massage [s].</summary>
    public required DayNorm MassageSeconds { get; init; }

    /// <summary>What minutes of training work where it is not known which movements they were; its name is empty.</summary>
    public required MovementLoad Training { get; init; }

    /// <summary>The question about breaks.</summary>
    public required string BreakQuestion { get; init; }

    /// <summary>The rhythms that can be told apart.</summary>
    public required IReadOnlyList<BreakNorm> Breaks { get; init; }

    /// <summary>The rhythm that is tried out.</summary>
    public required BreakNorm IfBreaks { get; init; }

    /// <summary>What extras of the diary make of a day.</summary>
    public required Catalogue<ExtraNorm> Extras { get; init; }

    /// <summary>The tag that the diary sees for itself.</summary>
    public required string SeenTag { get; init; }

    /// <summary>For how long it counts as seen [d].</summary>
    public required int SeenDays { get; init; }

    /// <summary>A load is never said to be known better than this, each way [share of the greatest force].</summary>
    public required DayNorm LeastBand { get; init; }

    /// <summary>Days ahead are like those of so many weeks [weeks].</summary>
    public required int RepeatWeeks { get; init; }

    /// <summary>The strengthening of a program that is tried out [min].</summary>
    public required double ProgramMinutes { get; init; }

    /// <summary>Its release [s].</summary>
    public required double ProgramReleaseSeconds { get; init; }
}
