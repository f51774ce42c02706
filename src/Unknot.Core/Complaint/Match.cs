namespace Unknot.Core.Complaint;

/// <summary>A phrase of the content found in a text.</summary>
/// <param name="List">The list it belongs to.</param>
/// <param name="Id">What it was read as.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct Match(WordList List, string Id, int First, int Last)
{
    /// <summary>How many words it spans.</summary>
    public int Length => Last - First + 1;

    /// <summary>Whether it lies wholly within a longer one.</summary>
    public bool LiesWithin(Match other) => other.Length > Length && other.First <= First && other.Last >= Last;
}
