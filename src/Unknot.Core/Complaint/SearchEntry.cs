namespace Unknot.Core.Complaint;

/// <summary>What kind of page an entry leads to.</summary>
public enum SearchKind
{
    /// <summary>A muscle.</summary>
    Muscle,

    /// <summary>A movement.</summary>
    Movement,

    /// <summary>A region of the body map.</summary>
    Place,

    /// <summary>A word of the glossary.</summary>
    Term,

    /// <summary>A guide.</summary>
    Guide,

    /// <summary>A screen of the explanations.</summary>
    Explanation,
}

/// <summary>Something that can be looked up.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Names">What else it is called: a word of these counts as much as one of the title.</param>
/// <param name="Texts">What is said of it.</param>
public sealed record SearchEntry(SearchKind Kind, string Id, string Title, IReadOnlyList<string> Names, IReadOnlyList<string> Texts)
{
    /// <summary>Regions it lies in.</summary>
    public IReadOnlyList<string> Lies { get; init; } = [];

    /// <summary>Regions it is felt in.</summary>
    public IReadOnlyList<string> Felt { get; init; } = [];
}

/// <summary>An entry that was found.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">How well it fits [–], above 0; only good for comparing within one search.</param>
public sealed record FoundEntry(SearchEntry Entry, double Score);
