namespace Unknot.Core.Complaint;

/// <summary>Where something is said.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct Mention(int First, int Last)
{
    /// <summary>Both, and what lies between them.</summary>
    public Mention With(Mention other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
