namespace Unknot.Web.Shell.Parts;

/// <summary>Shares as whole percentages that add up: each is cut, and what is missing goes to those that lost most (largest remainder).</summary>
public static class WholePercents
{
    /// <summary>A whole [%].</summary>
    public const int Whole = 100;

    /// <summary>The percentages of shares.</summary>
    /// <param name="shares">Each 0 to 1 [–]; together at most 1, but for rounding.</param>
    /// <returns>As many, adding up to the nearest percentage of their sum.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<double> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        int[] percents = [.. shares.Select(share => (int)Math.Floor(share * Whole))];
        int missing = (int)Math.Round(shares.Sum() * Whole) - percents.Sum();
        foreach (int i in Enumerable.Range(0, shares.Count).OrderByDescending(i => (shares[i] * Whole) - percents[i]).Take(missing))
        {
            percents[i]++;
        }

        return percents;
    }
}
