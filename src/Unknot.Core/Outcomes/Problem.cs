namespace Unknot.Core.Outcomes;

/// <summary>Something a person can put right: where it stands, what is wrong and what to do about it.</summary>
/// <param name="Where">A place a person can find: <c>muscles/rhomboids.yaml:12</c>, or the name of a field.</param>
/// <param name="What">One sentence: what is wrong, and the remedy.</param>
public sealed record Problem(string Where, string What)
{
    /// <summary>The place and the sentence on one line.</summary>
    public override string ToString() => $"{Where}: {What}";
}
