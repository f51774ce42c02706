namespace Unknot.Core.Numerics;

/// <summary>Beliefs of about the same size together: how sure they were, and how often they were right.</summary>
/// <param name="Count">How many.</param>
/// <param name="Believed">Their mean [0–1].</param>
/// <param name="Right">The share that was right [0–1].</param>
public readonly record struct ReliabilityBin(int Count, double Believed, double Right);

/// <summary>Whether beliefs keep what they promise: of those held at 70 % about seven in ten should be right.</summary>
public static class Reliability
{
    /// <summary>Sorts beliefs into bins of equal mass.</summary>
    /// <param name="beliefs">Each belief [0–1] and whether it was right.</param>
    /// <param name="bins">How many bins; fewer where that leaves a bin with nothing.</param>
    /// <returns>The bins from the least sure to the surest; none of no beliefs.</returns>
    public static IReadOnlyList<ReliabilityBin> Bins(IReadOnlyCollection<(double Belief, bool Right)> beliefs, int bins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        (double Belief, bool Right)[] sorted = [.. beliefs.OrderBy(one => one.Belief).ThenBy(one => one.Right)];
        int count = Math.Min(bins, sorted.Length);
        ReliabilityBin[] made = new ReliabilityBin[count];
        for (int bin = 0; bin < count; bin++)
        {
            int from = sorted.Length * bin / count;
            int to = sorted.Length * (bin + 1) / count;
            ReadOnlySpan<(double Belief, bool Right)> within = sorted.AsSpan(from, to - from);
            made[bin] = Of(within);
        }

        return made;
    }

    /// <summary>The expected calibration error: how far, on average over all beliefs, a bin's mean lies from the share that was right.</summary>
    /// <param name="bins">The bins.</param>
    /// <returns>0–1; 0 of no bins.</returns>
    public static double Error(IReadOnlyCollection<ReliabilityBin> bins)
    {
        int all = bins.Sum(bin => bin.Count);
        return all == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.Believed - bin.Right)) / all;
    }

    private static ReliabilityBin Of(ReadOnlySpan<(double Belief, bool Right)> within)
    {
        double believed = 0;
        int right = 0;
        foreach ((double belief, bool wasRight) in within)
        {
            believed += belief;
            right += wasRight ? 1 : 0;
        }

        return new(within.Length, believed / within.Length, (double)right / within.Length);
    }
}
