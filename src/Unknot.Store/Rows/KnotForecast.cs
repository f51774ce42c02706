namespace Unknot.Store.Rows;

/// <summary>What a chance is of.</summary>
public enum ChanceOf
{
    /// <summary>That a quiet knot is back.</summary>
    Return,

    /// <summary>That pain comes back after two quiet weeks.</summary>
    Relapse,

    /// <summary>That a sore knot is quiet.</summary>
    Quiet,
}

/// <summary>A chance within some days.</summary>
/// <param name="Of">Of what.</param>
/// <param name="Days">Within how many days [d].</param>
/// <param name="Likely">The chance, 0–1.</param>
/// <param name="Low">The lower end of what is held possible, 80 % between the two.</param>
/// <param name="High">The upper end.</param>
public sealed record ForecastChance(ChanceOf Of, int Days, double Likely, double Low, double High);

/// <summary>What was forecast of a knot on a day. Never changed: it is scored when its day comes.</summary>
public sealed class KnotForecast : PersonRow
{
    /// <summary>Of which knot.</summary>
    public required Guid KnotId { get; init; }

    /// <summary>The person's day it was made on; it reads what was written by then.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The version of the content it was made with.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>The version of the calibration it was made with.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>How many entries it has read.</summary>
    public required int EntriesSeen { get; init; }

    /// <summary>The chances.</summary>
    public required IReadOnlyList<ForecastChance> Chances { get; init; }

    /// <summary>All the rest that pages show of it, as JSON.</summary>
    public required string Answer { get; init; }
}
