using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Whether a plan that was really done has changed nothing.</summary>
public enum Plateau
{
    /// <summary>It changes something, it is too early to say, or too little was done or told.</summary>
    None,

    /// <summary>No clear change for weeks: another choice is made.</summary>
    OtherChoice,

    /// <summary>No clear change for longer: a professional is suggested as well.</summary>
    Professional,
}

/// <summary>Pain or tenderness that went up and stayed up for longer than a day.</summary>
/// <param name="From">The first day it was up.</param>
/// <param name="Found">The day it was known to be a flare.</param>
/// <param name="Until">The first day on which the rule no longer holds.</param>
public sealed record Flare(DateOnly From, DateOnly Found, DateOnly Until);

/// <summary>What the days so far have made of the plan of one knot. <see cref="PlanStates.Of"/> makes it from what was done and said.</summary>
public sealed record PlanState
{
    /// <summary>The first day: everything at its easy level.</summary>
    public static PlanState Fresh { get; } = new();

    /// <summary>The number of the day on the plan, from 1. Days without a session are not counted, so the sequence goes on where it was.</summary>
    public int Day { get; init; } = 1;

    /// <summary>The level of each movement of strengthening and retraining that is not at 0: -1 the easier version, above 0 what was raised.</summary>
    public ImmutableSortedDictionary<string, int> Levels { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The step of the ladder of tools that was comfortable often enough, by release.</summary>
    public ImmutableSortedDictionary<string, int> Tools { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The flare that holds today; null when none does.</summary>
    public Flare? Flare { get; init; }

    /// <summary>Whether it flares and the short safety questions were not answered since.</summary>
    public bool AskFirst { get; init; }

    /// <summary>Whether a flare has passed and no session was done since.</summary>
    public bool AfterFlare { get; init; }

    /// <summary>The rule for the days just missed; null when there are none.</summary>
    public MissedRule? Missed { get; init; }

    /// <summary>Whether nothing changes.</summary>
    public Plateau Plateau { get; init; }

    /// <summary>Whether today leans to a gentle day: the knot is likely back soon (<see cref="GentleDays.Of"/>), and the person did not choose the usual one. While it flares the flare goes before.</summary>
    public bool Leans { get; init; }

    /// <summary>Whether nothing presses today, easy movement takes the place of a stretch, and the strengthening is a part of the usual.</summary>
    public bool IsGentle => Flare is not null || Leans;

    /// <summary>Whether today is a tense day.</summary>
    public bool Tense { get; init; }
}
