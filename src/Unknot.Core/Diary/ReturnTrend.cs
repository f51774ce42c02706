using Unknot.Core.Knowledge;

namespace Unknot.Core.Diary;

/// <summary>Whether the quiet times of a knot get longer or shorter, said only where chance is an unlikely reason.</summary>
public static class ReturnTrend
{
    /// <summary>Reads the quiet times in their order.</summary>
    /// <param name="stretches">All of them, in their order; a running one is the last.</param>
    /// <param name="rule">From how many on, over how many of the latest, and how much chance is allowed.</param>
    /// <returns>1 longer, -1 shorter, 0 no clear change; null where there are fewer than the rule asks for.</returns>
    /// <remarks>
    /// Each pair of quiet times in which the later one is longer counts 1, in which it is shorter -1: <c>S = Σ sign(d_j − d_i)</c>. A running one is at least as long as it is by now,
    /// so a pair with it counts only where it is the longer one already. Said where <c>|S|</c> that large or larger has at most the rule's chance when any order is as likely as any other.
    /// Two equal ones count nothing, which errs on the side of silence.
    /// <source key="MANN1945" />
    /// </remarks>
    public static int? Of(IReadOnlyList<QuietStretch> stretches, ReturnsRule rule)
    {
        QuietStretch[] latest = [.. stretches.TakeLast(rule.Most)];
        if (latest.Length < rule.Least)
        {
            return null;
        }

        int score = 0;
        for (int later = 1; later < latest.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                int sign = Math.Sign(latest[later].Days - latest[earlier].Days);
                score += latest[later].Running && sign < 0 ? 0 : sign;
            }
        }

        return Chance(latest.Length, Math.Abs(score)) <= rule.Chance ? Math.Sign(score) : 0;
    }

    /// <summary>How likely so clear an order, or a clearer one, is in one direction when any order is as likely as any other.</summary>
    /// <param name="count">How many there are, at least 1.</param>
    /// <param name="score">Pairs in that order less pairs in the other.</param>
    /// <returns>The share of all orders, 0–1 [–].</returns>
    /// <remarks>Of <c>n</c> things the share of orders with <c>k</c> pairs the wrong way round is <c>p_n(k) = Σ_j p_{n−1}(k − j) / n</c>, <c>j</c> from 0 to <c>n − 1</c>; a score <c>S</c> has <c>k = (n(n−1)/2 − S)/2</c>.</remarks>
    public static double Chance(int count, int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[] shares = [1];
        for (int n = 2; n <= count; n++)
        {
            double[] next = new double[(n * (n - 1) / 2) + 1];
            for (int k = 0; k < next.Length; k++)
            {
                for (int j = Math.Max(0, k - shares.Length + 1); j < n && j <= k; j++)
                {
                    next[k] += shares[k - j] / n;
                }
            }

            shares = next;
        }

        int wrongWay = (int)Math.Floor(((count * (count - 1) / 2.0) - score) / 2);
        return shares.Take(wrongWay + 1).Sum();
    }
}
