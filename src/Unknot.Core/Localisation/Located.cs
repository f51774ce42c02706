using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>One thing that spoke for or against.</summary>
/// <param name="Finding">What was found: <c>region:SH_TOP_R</c>, <c>press:SH_TOP_R</c>, <c>worse:stress</c>, <c>tag:arms_unsupported</c>.</param>
/// <param name="Factor">Its likelihood ratio [–]: above 1 speaks for, below 1 against.</param>
/// <param name="Text">The sentence a person reads.</param>
public sealed record Reason(string Finding, double Factor, string Text);

/// <summary>A muscle it may be.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Side">The side; null = both alike.</param>
/// <param name="Probability">0 to the content's ceiling [–].</param>
/// <param name="Points">Its trigger points that fit best.</param>
/// <param name="Reasons">What spoke for and against, strongest first.</param>
public sealed record Candidate(string Muscle, Side? Side, double Probability, IReadOnlyList<string> Points, IReadOnlyList<Reason> Reasons);

/// <summary>A condition it may be instead of a muscle.</summary>
/// <param name="Condition">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Probability">[–].</param>
/// <param name="Tell">What gives it away.</param>
/// <param name="Reasons">What spoke for and against, strongest first.</param>
public sealed record Suspect(string Condition, string Name, double Probability, string Tell, IReadOnlyList<Reason> Reasons);

/// <summary>That it is no muscle the app knows.</summary>
/// <param name="Probability">[–].</param>
/// <param name="Suspects">What it may be instead: what a standing flag belongs to first, then the likeliest.</param>
/// <param name="Text">The sentence a person reads.</param>
public sealed record Elsewhere(double Probability, IReadOnlyList<Suspect> Suspects, string Text)
{
    /// <summary>The names of the suspects.</summary>
    public IReadOnlyList<string> What => [.. Suspects.Select(suspect => suspect.Name)];
}

/// <summary>An answer nobody has given yet that would put another muscle first.</summary>
/// <param name="Finding">What would have to be found: <c>press:NK_ANGLE_R</c>, <c>worse:stress</c>, <c>Q19</c>.</param>
/// <param name="Answer">yes, partly or no; of a question about the day, yes is as bad as can be.</param>
/// <param name="Muscle">The muscle it would put first; null where it would rather be no muscle known here.</param>
/// <param name="Side">Its side; null = both alike, or no muscle.</param>
/// <param name="Text">The sentence a person reads.</param>
public sealed record WouldChange(string Finding, string Answer, string? Muscle, Side? Side, string Text);

/// <summary>What a question asks for.</summary>
public enum AskKind
{
    /// <summary>Press there: is it the familiar pain, and where does it go?</summary>
    Press,

    /// <summary>Touch lightly: is it sore?</summary>
    Touch,

    /// <summary>Does it feel so?</summary>
    Quality,

    /// <summary>Does this make it worse?</summary>
    Worse,

    /// <summary>Does this make it better?</summary>
    Better,

    /// <summary>Does this hurt, or can it not be done?</summary>
    Limited,

    /// <summary>A question about the day.</summary>
    Exposure,
}

/// <summary>The question that is expected to tell most.</summary>
/// <param name="Id"><c>press:NK_ANGLE_R</c>, <c>worse:stress</c>, <c>Q19</c>.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="About">The place, id or question it is about.</param>
/// <param name="Ask">The words.</param>
/// <param name="GainBits">Expected information [bits].</param>
public sealed record NextQuestion(string Id, AskKind Kind, string About, string Ask, double GainBits);

/// <summary>Where a complaint may come from.</summary>
public sealed record Located
{
    /// <summary>Muscles in falling order; with <see cref="Elsewhere"/> they add up to one.</summary>
    public required IReadOnlyList<Candidate> Muscles { get; init; }

    /// <summary>Not a muscle the app knows.</summary>
    public required Elsewhere Elsewhere { get; init; }

    /// <summary>Marked places no muscle refers to: never guessed at.</summary>
    public required IReadOnlyList<Place> Uncovered { get; init; }

    /// <summary>The best next question; null when none would change anything.</summary>
    public required NextQuestion? Next { get; init; }

    /// <summary>What would change the mind: for each muscle that one answer could put first, the likeliest such answer; empty when none could.</summary>
    public required IReadOnlyList<WouldChange> WouldChange { get; init; }
}
