namespace Unknot.Core.Knowledge;

/// <summary>What can be asked of one step while a session runs.</summary>
public enum ChangeKind
{
    /// <summary>Another movement in its place.</summary>
    Other,

    /// <summary>The same, easier.</summary>
    Easier,

    /// <summary>The same, harder.</summary>
    Harder,
}

/// <summary>Why somebody asks for a change.</summary>
/// <param name="Id">Its id.</param>
/// <param name="For">What it can be a reason for.</param>
/// <param name="Say">In the person's words.</param>
/// <param name="TooMuch">Whether the movement counts as too much from then on, as with an ache above its limit.</param>
/// <param name="Position">Whether it is the position that does not suit: another movement is then in another one, and none on the floor.</param>
/// <param name="Lacks">Whether what the step is done with is not there: the same movement is then done without it where it can be, and nothing else asks for it.</param>
public sealed record ChangeReason(string Id, IReadOnlyList<ChangeKind> For, string Say, bool TooMuch, bool Position = false, bool Lacks = false);

/// <summary>Where something is said of what a session does and does not do.</summary>
public enum SaidAt
{
    /// <summary>Before a release.</summary>
    Release,

    /// <summary>After a release, before what it readies for.</summary>
    AfterRelease,

    /// <summary>At the end of a session that worked on the cause.</summary>
    End,

    /// <summary>On the result of a knot that keeps coming back.</summary>
    Returning,
}

/// <summary>A sentence about what a session does, said where it is true.</summary>
/// <param name="At">Where it is said.</param>
/// <param name="Say">The sentence.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record SaidLine(SaidAt At, string Say, IReadOnlyList<string> Sources);
