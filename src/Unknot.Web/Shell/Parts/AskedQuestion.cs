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
    /// <summary>The person's own words that opened it; empty where something else did.</summary>
    public IReadOnlyList<string> Wrote { get; init; } = [];

    /// <summary>The id of the line that shows them; null where there is none.</summary>
    public string? WroteId => Wrote.Count > 0 ? Id + "-wrote" : null;
}
