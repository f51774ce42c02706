namespace Unknot.Web.Shell.Parts;

/// <summary>A safety question as it is drawn: nothing is chosen in advance. <c>&lt;partial name="_Asked" model="…" /&gt;</c></summary>
/// <param name="Id">Its id, which is its field.</param>
/// <param name="Ask">Its words.</param>
/// <param name="PlainerWords">The same in plainer words; null where there are none.</param>
/// <param name="Signs">Short lines beneath, one of which is enough for a yes.</param>
/// <param name="Plainer">Whether it is put in its plainer words.</param>
/// <param name="Chosen">What was answered before.</param>
/// <param name="Wrong">What is missing.</param>
public sealed record AskedQuestion(string Id, string Ask, string? PlainerWords, IReadOnlyList<string> Signs, bool Plainer, string? Chosen, string? Wrong)
{
    // A question longer than this reads like a paragraph, and is set like one.
    private const int LongAsk = 120;

    /// <summary>Whether the question is too long for the letters of a headline.</summary>
    public bool IsLong => Ask.Length > LongAsk || (Plainer && Signs.Count == 0);

    /// <summary>What stands as the question, each sentence of a long one on a line of its own. Where short lines beneath carry it, it stays when it is put in plainer words.</summary>
    public IReadOnlyList<string> AskLines => Plainer && Signs.Count == 0 && PlainerWords is not null ? PlainerLines : IsLong ? Sentences(Ask) : [Ask];

    /// <summary>The plainer words, each sentence on a line of its own; empty where there are none.</summary>
    public IReadOnlyList<string> PlainerLines => PlainerWords is null ? [] : Sentences(PlainerWords);

    /// <summary>What is said with the plainer words: whether one of them is enough, and what becomes of "not sure".</summary>
    public string PlainerNote => Signs.Count > 0 ? "safety.plainer.any" : "safety.plainer";

    /// <summary>The person's own words that opened it; empty where something else did.</summary>
    public IReadOnlyList<string> Wrote { get; init; } = [];

    /// <summary>What it asks beyond a question that was asked before; null where none was.</summary>
    public string? Beyond { get; init; }

    /// <summary>The id of the line that shows it; null where there is none.</summary>
    public string? BeyondId => Beyond is null ? null : Id + "-beyond";

    /// <summary>The lines that describe it, by their ids; null where there is none.</summary>
    public string? DescribedBy => string.Join(' ', new[] { BeyondId, WroteId }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>The id of the line that shows them; null where there is none.</summary>
    public string? WroteId => Wrote.Count > 0 ? Id + "-wrote" : null;

    private static string[] Sentences(string text) => text.Replace("? ", "?\n", StringComparison.Ordinal).Split('\n');
}
