using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>How the familiar pain answered to a finger.</summary>
public enum PressAnswer
{
    /// <summary>Pressing brings the familiar pain.</summary>
    Reproduces,

    /// <summary>Something like it.</summary>
    Partly,

    /// <summary>It does not.</summary>
    No,
}

/// <summary>A press test.</summary>
/// <param name="At">Where it was pressed.</param>
/// <param name="Answer">What it did.</param>
/// <param name="SpreadsTo">Where the pain went; empty when nowhere.</param>
public sealed record PressTest(Place At, PressAnswer Answer, IReadOnlyList<Place> SpreadsTo);

/// <summary>A light touch, asked where nothing may be pressed.</summary>
/// <param name="At">Where.</param>
/// <param name="Sore">Whether it is sore.</param>
public sealed record LightTouch(Place At, bool Sore);

/// <summary>All that a person has said of one complaint. What nobody said is absent and says nothing.</summary>
public sealed record Findings
{
    /// <summary>Nothing said.</summary>
    public static Findings None { get; } = new();

    /// <summary>The marks.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>The press tests.</summary>
    public IReadOnlyList<PressTest> Presses { get; init; } = [];

    /// <summary>Light touches.</summary>
    public IReadOnlyList<LightTouch> Touches { get; init; } = [];

    /// <summary>How it feels: ids of the qualities, true = said so, false = asked and denied.</summary>
    public ImmutableSortedDictionary<string, bool> Qualities { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>What makes it worse: ids of the aggravators, true = it does, false = asked and it does not.</summary>
    public ImmutableSortedDictionary<string, bool> Worse { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>What makes it better: ids of the easers.</summary>
    public ImmutableSortedDictionary<string, bool> Better { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>What cannot be done or hurts: ids of the limits.</summary>
    public ImmutableSortedDictionary<string, bool> Limited { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>Since when [days]; null when not said.</summary>
    public int? OnsetDays { get; init; }

    /// <summary>Whether it has been there before, as asked beside the map; null when not said.</summary>
    public bool? BeenBefore { get; init; }

    /// <summary>The age [years], from the least to the most it may be; null when not said.</summary>
    public Span? AgeYears { get; init; }

    /// <summary>All marked places, each once, in the order they were marked.</summary>
    public IReadOnlyList<Place> Places => [.. Marks.Select(m => m.Place).Distinct()];

    /// <summary>The same complaint on the other side.</summary>
    /// <returns>Every place mirrored.</returns>
    public Findings Mirrored() => this with
    {
        Marks = [.. Marks.Select(m => m with { Place = m.Place.Mirrored })],
        Presses = [.. Presses.Select(p => p with { At = p.At.Mirrored, SpreadsTo = [.. p.SpreadsTo.Select(s => s.Mirrored)] })],
        Touches = [.. Touches.Select(t => t with { At = t.At.Mirrored })],
    };
}
