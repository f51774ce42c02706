namespace Unknot.Core.Motion.Checks;

/// <summary>Everything a clip is asked before it may be shown.</summary>
public static class ClipChecks
{
    /// <summary>What is wrong with a clip.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="figure">The body, and what it is held to.</param>
    /// <returns>Sentences that say what, when and the remedy; none where all is well.</returns>
    public static IEnumerable<string> Of(Clip clip, FigureContent figure) =>
    [
        .. JointsKeepTheirRange.Check(clip, figure.Bounds),
        .. JointsMoveGently.Check(clip, figure.Bounds),
        .. ContactsAreKept.Check(clip, figure),
        .. NothingSlides.Check(clip, figure),
        .. NothingGoesThrough.Check(clip, figure),
        .. TheNamedJointMoves.Check(clip, figure.Bounds),
    ];

    internal static string When(Clip clip, int frame) => FormattableString.Invariant($"at {(float)frame / clip.Rate:0.0} s");
}
