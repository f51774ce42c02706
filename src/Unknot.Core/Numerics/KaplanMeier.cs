namespace Unknot.Core.Numerics;

/// <summary>How long something was waited for.</summary>
/// <param name="Length">How long, in whole units of time, at least 0.</param>
/// <param name="Ended">Whether it came; where it did not, the wait is at least so long.</param>
public readonly record struct Wait(int Length, bool Ended);

/// <summary>A step of the curve: a length at which something ended.</summary>
/// <param name="At">The length.</param>
/// <param name="AtRisk">Waits that were at least so long.</param>
/// <param name="Ended">Those of them that ended then.</param>
/// <param name="Share">The share that lasts longer than this, 0–1 [–].</param>
/// <param name="Low">From where the share may be, 0–1 [–].</param>
/// <param name="High">Up to where, 0–1 [–].</param>
public sealed record LastingStep(int At, int AtRisk, int Ended, double Share, double Low, double High);

/// <summary>How many waits last how long, where some of them still run.</summary>
public static class KaplanMeier
{
    /// <summary>The curve.</summary>
    /// <param name="waits">The waits, in any order.</param>
    /// <returns>A step for each length at which one ended, the shortest first; none where none ended.</returns>
    /// <remarks>
    /// <c>S(t) = Π (1 − d/n)</c> over the lengths up to <c>t</c>, with <c>d</c> ended of <c>n</c> at risk. The interval holds 95 % at one length, by Greenwood's variance
    /// <c>V = Σ d / (n(n − d))</c> of <c>log S</c> and the scale <c>log(−log S)</c>, so that it stays within 0 and 1: <c>S^exp(±1.96·√V / |log S|)</c>. Where all have ended it has no such
    /// variance: the share is 0, and its upper end that of the step before.
    /// <source key="KAPLAN1958" />
    /// </remarks>
    public static IReadOnlyList<LastingStep> Of(IReadOnlyCollection<Wait> waits)
    {
        List<LastingStep> steps = [];
        (double share, double variance, double high) = (1, 0, 1);
        foreach (int at in waits.Where(wait => wait.Ended).Select(wait => wait.Length).Distinct().Order())
        {
            int atRisk = waits.Count(wait => wait.Length >= at), ended = waits.Count(wait => wait.Ended && wait.Length == at);
            share *= 1 - ((double)ended / atRisk);
            variance += (double)ended / (atRisk * (double)(atRisk - ended));
            (double low, high) = ended == atRisk ? (0, high) : Interval(share, variance);
            steps.Add(new(at, atRisk, ended, ended == atRisk ? 0 : share, low, high));
        }

        return steps;
    }

    /// <summary>The length by which half have ended.</summary>
    /// <param name="steps">The curve.</param>
    /// <returns>The first length at which the share is one half or less; null where it is not reached.</returns>
    public static int? Median(IEnumerable<LastingStep> steps) => steps.FirstOrDefault(step => step.Share <= 0.5 + 1e-12)?.At;

    private static (double Low, double High) Interval(double share, double variance)
    {
        double spread = Math.Exp(Gaussian.Middle95 * Math.Sqrt(variance) / Math.Abs(Math.Log(share)));
        return (Math.Pow(share, spread), Math.Pow(share, 1 / spread));
    }
}
