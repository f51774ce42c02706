using Unknot.Core.Numerics;

namespace Unknot.Content.Cases;

/// <summary>A measured share.</summary>
/// <param name="Value">The share [0–1], or the mean of a score.</param>
/// <param name="Of">How many cases it says something of.</param>
/// <param name="Low">The low end of its interval.</param>
/// <param name="High">The high end.</param>
public sealed record Rate(double Value, int Of, double Low, double High);

/// <summary>What was measured in one mode on one part of the cases.</summary>
public sealed record PartScore
{
    /// <summary>The cases.</summary>
    public required int Count { get; init; }

    /// <summary>By the id of the measure; absent where it says nothing of these cases.</summary>
    public required IReadOnlyDictionary<string, Rate> Rates { get; init; }

    /// <summary>The median of the questions asked; null where nobody was asked.</summary>
    public required double? QuestionsMedian { get; init; }

    /// <summary>The most questions asked; null where nobody was asked.</summary>
    public required int? QuestionsMax { get; init; }

    /// <summary>How beliefs in the first muscle were borne out.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>A measure, or the questions, by the name a bar gives it.</summary>
    /// <param name="measure">One of <see cref="ScoreRules.Measures"/>.</param>
    /// <returns>Null where it says nothing of these cases.</returns>
    public double? ValueOf(string measure) => measure switch
    {
        "questionsMedian" => QuestionsMedian,
        "questionsMax" => QuestionsMax,
        _ => Rates.TryGetValue(measure, out Rate? rate) ? rate.Value : null,
    };
}

/// <summary>What was measured in one mode.</summary>
/// <param name="Cases">On the cases.</param>
/// <param name="SetAside">On the third set aside.</param>
public sealed record ModeScore(PartScore Cases, PartScore SetAside)
{
    /// <summary>One of the two.</summary>
    /// <param name="setAside">Which.</param>
    /// <returns>The part.</returns>
    public PartScore Part(bool setAside) => setAside ? SetAside : Cases;
}

/// <summary>Whether a bar was reached.</summary>
/// <param name="Mode">In which mode.</param>
/// <param name="SetAside">In which part.</param>
/// <param name="Measure">By which measure.</param>
/// <param name="AtLeast">Whether the value must be at least the bar; else at most.</param>
/// <param name="Wanted">The bar.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Holds">Whether it holds.</param>
public sealed record BarResult(ScoreMode Mode, bool SetAside, string Measure, bool AtLeast, double Wanted, double Value, bool Holds);
