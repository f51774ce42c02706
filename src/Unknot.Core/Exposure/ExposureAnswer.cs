using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>An answer about the day, in the form its question takes.</summary>
public abstract record ExposureAnswer
{
    private ExposureAnswer()
    {
    }

    /// <summary>The side that belongs to it (which armrest, which mouse hand); null when none was said.</summary>
    public Side? Side { get; init; }

    /// <summary>A number in the question's unit, or of a 0–10 scale.</summary>
    /// <param name="Value">Within the question's range.</param>
    public sealed record Number(double Value) : ExposureAnswer;

    /// <summary>Left and right in the question's unit.</summary>
    /// <param name="Left">The left.</param>
    /// <param name="Right">The right.</param>
    public sealed record Pair(double Left, double Right) : ExposureAnswer;

    /// <summary>An option's id, or a word of the frequency scale.</summary>
    /// <param name="Id">The id.</param>
    public sealed record Word(string Id) : ExposureAnswer;

    /// <summary>Yes or no.</summary>
    /// <param name="Yes">Yes.</param>
    public sealed record YesNo(bool Yes) : ExposureAnswer;
}

/// <summary>How strongly a tag applies.</summary>
/// <param name="Value">0 to 3.</param>
/// <param name="Side">Only this side; null = both alike.</param>
/// <param name="Questions">The answers that gave it: ids of questions, and of parts of the desk where those were looked at.</param>
public sealed record TagStrength(int Value, Side? Side, IReadOnlyList<string> Questions);
