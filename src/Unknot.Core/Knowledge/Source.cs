namespace Unknot.Core.Knowledge;

/// <summary>An entry of the bibliography.</summary>
/// <param name="Key">What other content cites it by.</param>
/// <param name="Cite">The citation as it is printed.</param>
/// <param name="Url">Where it was read; null when there is no address.</param>
/// <param name="Recalled">True when it is from memory and was not opened: a figure that rests on it alone is not printed.</param>
/// <param name="Note">What a reader of it should know; null when nothing.</param>
/// <param name="PartRecalled">Which part of an opened source was not read in it; null when none.</param>
public sealed record Source(string Key, string Cite, string? Url, bool Recalled, string? Note, string? PartRecalled);

/// <summary>A statement of one of the two source articles (S1–S116), or where the two disagree and how that is settled (C1–C18).</summary>
/// <param name="Id">S1 or C1.</param>
/// <param name="Says">What it says, in own words; of a contradiction the settlement.</param>
/// <param name="Tick">How to check the product against it; null for a contradiction.</param>
/// <param name="Evidence">How the wider literature sits with it; null where nothing was found or none is needed.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Statement(string Id, string Says, string? Tick, string? Evidence, IReadOnlyList<string> Sources)
{
    /// <summary>A or B; null for a contradiction, which both have a part in.</summary>
    public string? Article { get; init; }

    /// <summary>claim, mechanism, cause, area, prevention, homecare, order, redflag, practitioner, guide, outcome or differential; null for a contradiction.</summary>
    public string? Kind { get; init; }

    /// <summary>The dose the article gives, as written; null when it gives none.</summary>
    public string? Dose { get; init; }

    /// <summary>How soon somebody should look, where the statement says so.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>What the two articles disagree about; null for a statement of one of them.</summary>
    public Dispute? Dispute { get; init; }
}

/// <summary>What the two source articles say differently.</summary>
/// <param name="Topic">What about.</param>
/// <param name="InA">What the first says.</param>
/// <param name="InB">What the second says.</param>
public sealed record Dispute(string Topic, string InA, string InB);
