using Unknot.Core.Numerics;

namespace Unknot.Core.Diary;

/// <summary>How many quiet times of a knot last how long.</summary>
public static class ReturnCurve
{
    /// <summary>The curve of its quiet times.</summary>
    /// <param name="stretches">The quiet times; one that runs counts as at least so long.</param>
    /// <returns>A step for each length after which it came back [d], the shortest first; none before the first return.</returns>
    /// <remarks>That of Kaplan and Meier. <source key="KAPLAN1958" /></remarks>
    public static IReadOnlyList<LastingStep> Of(IReadOnlyCollection<QuietStretch> stretches) =>
        KaplanMeier.Of([.. stretches.Select(stretch => new Wait(stretch.Days, !stretch.Running))]);
}
