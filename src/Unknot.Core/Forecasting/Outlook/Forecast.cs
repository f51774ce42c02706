using Unknot.Core.Diary;

namespace Unknot.Core.Forecasting;

/// <summary>How likely something is within some days.</summary>
/// <param name="Days">Within how many [days], 1 or more.</param>
/// <param name="P">How likely it is [0–1].</param>
/// <param name="Low">The lower end of 80 % of what is held possible of that chance, by what is not known of the person and the knot [0–1].</param>
/// <param name="High">The upper end [0–1].</param>
public readonly record struct Odds(int Days, double P, double Low, double High);

/// <summary>By how much something else that is done changes a chance, by the same draws.</summary>
/// <param name="Days">Within how many days.</param>
/// <param name="Change">The change of the chance [−1–1]; below 0 it is less likely.</param>
/// <param name="Low">The lower end of 80 % of what is held possible of the change.</param>
/// <param name="High">The upper end.</param>
public readonly record struct OddsChange(int Days, double Change, double Low, double High);

/// <summary>The pain of a day ahead.</summary>
/// <param name="DaysAhead">How many days on, from 1.</param>
/// <param name="Quantiles">What 5, 10, 25, 50, 75, 90 and 95 % of what is possible lie below [NPRS points].</param>
/// <param name="Written">How likely each score from 0 to 10 is written [0–1].</param>
public sealed record PainAhead(int DaysAhead, IReadOnlyList<double> Quantiles, IReadOnlyList<double> Written);

/// <summary>What is held possible of a number.</summary>
/// <param name="Middle">The median.</param>
/// <param name="Low">The lower end of the middle 80 %.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Estimate(double Middle, double Low, double High);

/// <summary>How the knot and the person stand, as far as the model can tell. Nobody has measured any of it.</summary>
/// <param name="Load">The load of the looked-at part while working on the next day of work [share of the greatest force]; null where no work is ahead.</param>
/// <param name="Irritability">How irritable the knot is [0–1].</param>
/// <param name="Strength">How strong the looked-at part is against the beginning [–].</param>
/// <param name="Tolerance">How used it is to load [0–1].</param>
/// <param name="Sensitisation">How sensitised weeks of it have made the person [0–1].</param>
public sealed record StateNow(Estimate? Load, Estimate Irritability, Estimate Strength, Estimate Tolerance, Estimate Sensitisation);

/// <summary>What makes it likely that a knot is sore.</summary>
public enum WhyCause
{
    /// <summary>Work at the desk from now on.</summary>
    Desk,

    /// <summary>How much more load and stress there is than usual, now and in the days ahead.</summary>
    Stress,

    /// <summary>What weeks of it have left.</summary>
    Sensitised,

    /// <summary>How irritable it still is today.</summary>
    Unhealed,
}

/// <summary>What a cause has to do with it.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Share">Its share [0–1]; all add up to 1, or there are none.</param>
public readonly record struct WhyShare(WhyCause Cause, double Share);

/// <summary>A forecast as of an evening. What is undefined on it is null.</summary>
public sealed record Forecast
{
    /// <summary>The evening.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many entries of the knot had been written by then.</summary>
    public required int EntriesSeen { get; init; }

    /// <summary>How the knot stood.</summary>
    public required KnotState State { get; init; }

    /// <summary>The chance that it returns within some days; null while it is not quiet.</summary>
    public required IReadOnlyList<Odds>? Return { get; init; }

    /// <summary>The chance of a relapse; null until there were 14 quiet days.</summary>
    public required IReadOnlyList<Odds>? Relapse { get; init; }

    /// <summary>The chance that it is quiet within some days; null while it is.</summary>
    public required IReadOnlyList<Odds>? Quiet { get; init; }

    /// <summary>Pain, day by day ahead.</summary>
    public required IReadOnlyList<PainAhead> Pain { get; init; }

    /// <summary>How the knot and the person stand.</summary>
    public required StateNow Now { get; init; }
}
