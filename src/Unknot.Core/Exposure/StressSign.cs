using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>What a sign of tension or low mood comes from.</summary>
public enum StressSignOf
{
    /// <summary>A list of the ladder's words, one of which was said.</summary>
    Words,

    /// <summary>An exposure question.</summary>
    Question,

    /// <summary>A field of the diary.</summary>
    Diary,

    /// <summary>A questionnaire's score.</summary>
    Instrument,
}

/// <summary>A sign of tension or low mood.</summary>
/// <param name="Of">What it comes from.</param>
/// <param name="Name">The list, question, field or instrument.</param>
/// <param name="Value">The answer or score; 1 for words.</param>
/// <param name="At">When it was given.</param>
public sealed record StressSign(StressSignOf Of, string Name, double Value, DateTimeOffset At);

/// <summary>A step of the ladder that is reached.</summary>
/// <param name="Step">The step.</param>
/// <param name="At">When it was last reached.</param>
public sealed record StepReached(StressStep Step, DateTimeOffset At);
