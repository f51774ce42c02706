namespace Unknot.Content.Essays;

/// <summary>A drawing that the app makes for a screen of the explanations.</summary>
public enum Drawn
{
    /// <summary>How three parts of one muscle share a load, with the share of one to be moved.</summary>
    LoadSharing,

    /// <summary>Two pairs that face each other: tight above and in front, weak in front and below.</summary>
    MapOfFour,
}

/// <summary>One screen of the explanations: one idea, with room for what is known of the person.</summary>
/// <param name="Id">Its id: the name of its file.</param>
/// <param name="Place">Where it comes in their order, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="Statements">The statements it answers.</param>
/// <param name="Text">What it says.</param>
public sealed record Explanation(string Id, int Place, string Title, IReadOnlyList<string> Statements, Essay Text)
{
    /// <summary>The names of its blanks that the app fills in from the record; <see cref="Answers"/> may add more.</summary>
    public static IReadOnlyList<string> Fills { get; } = ["muscle", "weak", "usual_day", "lower_strength", "causes", "returns", "interval", "days"];

    /// <summary>The drawing it has; null when none.</summary>
    public Drawn? Drawing { get; init; }

    /// <summary>What the load is shared by, where the drawing shows that: each muscle's part while all are as strong as they should be [–], adding up to 1. What the first one carries is looked at, the last one's strength is moved.</summary>
    public IReadOnlyDictionary<string, double> Shares { get; init; } = new Dictionary<string, double>();

    /// <summary>How strong the last of these muscles is in the states that are drawn [–], 1 = as it should be, rising; empty without such a drawing.</summary>
    public IReadOnlyList<double> Strengths { get; init; } = [];

    /// <summary>Blanks that hold what was answered to a question about the day, by the question's id.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();
}
