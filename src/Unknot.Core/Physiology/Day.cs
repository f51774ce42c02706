namespace Unknot.Core.Physiology;

/// <summary>What happens on a day. The default is a day off on which nothing is done.</summary>
public readonly record struct Day
{
    /// <summary>The overload of work with the breaks of this day; null on a day off.</summary>
    public OverloadTable? Desk { get; init; }

    /// <summary>Hours at the desk [h], 0–24.</summary>
    public double Hours { get; init; }

    /// <summary>How many times the person's usual load the work is [–], 0 or more.</summary>
    public double LoadTimes { get; init; }

    /// <summary>What is added to the load [share of the greatest force].</summary>
    public double LoadPlus { get; init; }

    /// <summary>How many times the person's usual rest there is [–], 0 or more.</summary>
    public double RestTimes { get; init; }

    /// <summary>Seconds of release, stretch or massage [s], 0 or more.</summary>
    public double ReleaseSeconds { get; init; }

    /// <summary>Whether breaks were moved in, or warmth was used.</summary>
    public bool Eased { get; init; }

    /// <summary>Minutes of strengthening [min], 0 or more.</summary>
    public double TrainedMinutes { get; init; }

    /// <summary>The same, each minute counted by how hard it works a part [min].</summary>
    public Parts Work { get; init; }

    /// <summary>Whether anything was retrained.</summary>
    public bool Retrained { get; init; }

    /// <summary>A day of work like any other.</summary>
    /// <param name="desk">Its breaks.</param>
    /// <param name="hours">Hours at the desk [h].</param>
    /// <returns>The day.</returns>
    public static Day AtDesk(OverloadTable desk, double hours) => new() { Desk = desk, Hours = hours, LoadTimes = 1, RestTimes = 1 };
}
