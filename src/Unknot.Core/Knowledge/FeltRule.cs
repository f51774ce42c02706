namespace Unknot.Core.Knowledge;

/// <summary>What is felt, and which flag it opens whatever was answered before: all that the rule names has to be so. What nobody said is not so.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Opens">The flag.</param>
/// <param name="Say">What it means, in words.</param>
/// <param name="Sources">Keys of the bibliography or statements.</param>
/// <source key="ARTICLE_A"/>
public sealed record FeltRule(string Id, string Opens, string Say, IReadOnlyList<string> Sources)
{
    /// <summary>Ids of <see cref="Words.Qualities"/>, one of which says how it feels; empty where that is left open.</summary>
    public IReadOnlyList<string> Qualities { get; init; } = [];

    /// <summary>Regions one of which is felt; empty where that is left open.</summary>
    public IReadOnlyList<string> At { get; init; } = [];

    /// <summary>Regions it runs from: one of them is felt on the same side as one of <see cref="Past"/>.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>Regions it runs into.</summary>
    public IReadOnlyList<string> Past { get; init; } = [];

    /// <summary>So many places were pressed, at least one, and none brought the familiar pain or something like it; null where that is left open.</summary>
    public int? NotReproduced { get; init; }

    /// <summary>True while a clinician has still to confirm it; it acts as written.</summary>
    public bool Verify { get; init; }
}
