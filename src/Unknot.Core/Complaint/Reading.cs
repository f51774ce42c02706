using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Something read out of words.</summary>
/// <param name="Id">What it was read as.</param>
/// <param name="Words">The person's words that say so.</param>
public sealed record ReadWord(string Id, string Words);

/// <summary>A place read out of words.</summary>
/// <param name="Region">The region.</param>
/// <param name="Side">The side the words give; null when they give none.</param>
/// <param name="BothSides">Whether they give both.</param>
/// <param name="Words">The person's words that say so.</param>
/// <param name="GoneTo">Whether they say that it goes there from elsewhere.</param>
public sealed record ReadPlace(string Region, Side? Side, bool BothSides, string Words, bool GoneTo = false)
{
    /// <summary>What it is read as.</summary>
    /// <param name="besideSore">Whether another place is where it sits: with none, the pain is where it goes to.</param>
    /// <returns>Sore or spread.</returns>
    public MarkKind KindOf(bool besideSore) => GoneTo && besideSore ? MarkKind.Spread : MarkKind.Sore;
}

/// <summary>What was read out of a person's own words. Always shown to confirm; words never say no.</summary>
public sealed record Reading
{
    /// <summary>Places, in the order they were said.</summary>
    public required IReadOnlyList<ReadPlace> Places { get; init; }

    /// <summary>Ids of qualities.</summary>
    public required IReadOnlyList<ReadWord> Qualities { get; init; }

    /// <summary>Ids of aggravators.</summary>
    public required IReadOnlyList<ReadWord> Worse { get; init; }

    /// <summary>Ids of easers.</summary>
    public required IReadOnlyList<ReadWord> Better { get; init; }

    /// <summary>Ids of limits.</summary>
    public required IReadOnlyList<ReadWord> Limited { get; init; }

    /// <summary>Ids of the flags that the words open, in the order of the content. To be asked; where nobody can be asked they count as not sure.</summary>
    public required IReadOnlyList<ReadWord> Flags { get; init; }

    /// <summary>Parts of the text, comma to comma, that nothing was read from.</summary>
    public required IReadOnlyList<string> Unread { get; init; }
}
