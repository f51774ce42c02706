namespace Unknot.Core.Numerics;

/// <summary>Two things that were told together.</summary>
/// <param name="Block">What belongs together when chance is weighed, such as the week.</param>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
public readonly record struct Told(int Block, double One, double Other);

/// <summary>How often two things go the same way.</summary>
/// <param name="Share">Of the pairs that differ in both, the share in which the larger one goes with the larger other, 0–1 [–]; one half where they have nothing to do with each other.</param>
/// <param name="Pairs">How many pairs differ in both.</param>
/// <param name="Low">From where the share may be, 0–1 [–].</param>
/// <param name="High">Up to where, 0–1 [–].</param>
public sealed record Agreement(double Share, long Pairs, double Low, double High)
{
    /// <summary>1 they go the same way, -1 contrary ways, 0 that cannot be told from chance.</summary>
    public int Direction => Low > 0.5 ? 1 : High < 0.5 ? -1 : 0;
}

/// <summary>Whether two things rise and fall together, with no more asked of their scales than which is larger.</summary>
public static class Concordance
{
    private const int Seed = 1954;

    /// <summary>Compares every pair of cases, and draws whole blocks anew to see how far the share could have been another.</summary>
    /// <param name="cases">The cases, in any order.</param>
    /// <param name="draws">How often the blocks are drawn anew, 1 or more.</param>
    /// <returns>The agreement, the same for the same cases; null where no two cases differ in both.</returns>
    /// <remarks>
    /// <c>C / (C + D)</c> with <c>C</c> pairs that go the same way and <c>D</c> that go contrary ways; a pair that is equal in one of them is left aside: this is <c>(1 + γ)/2</c>. Days that
    /// follow each other are alike, so days are not drawn singly but in their blocks. The interval holds 95 %: the spread <c>s</c> of the draws around the share, as far as Student's
    /// distribution with one degree of freedom less than blocks asks for, <c>± t·s·√(B/(B − 1))</c>, within 0 and 1. With one block alone it is everything.
    /// <source key="GOODMAN1954" /> <source key="KUNSCH1989" />
    /// </remarks>
    public static Agreement? Of(IReadOnlyCollection<Told> cases, int draws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        Told[][] blocks = [.. cases.GroupBy(one => one.Block).OrderBy(block => block.Key).Select(block => block.ToArray())];
        (long Same, long Contrary)[,] counts = Count(blocks);
        (long same, long contrary) = Sum(counts, [.. Enumerable.Range(0, blocks.Length)]);
        if (same + contrary == 0)
        {
            return null;
        }

        double share = (double)same / (same + contrary), reach = Reach(Draw(counts, blocks.Length, draws), share, blocks.Length);
        return new(share, same + contrary, Math.Max(0, share - reach), Math.Min(1, share + reach));
    }

    private static double Reach(double[] drawn, double share, int blocks)
    {
        if (blocks < 2)
        {
            return 1;
        }

        double spread = Math.Sqrt(drawn.Sum(one => (one - share) * (one - share)) / drawn.Length);
        return Student95(blocks - 1) * spread * Math.Sqrt((double)blocks / (blocks - 1));
    }

    /// <summary>How many standard deviations around the middle hold 95 % of Student's distribution, by the expansion of Cornish and Fisher to its third term.</summary>
    private static double Student95(int freedom)
    {
        const double z = Gaussian.Middle95, cube = z * z * z, fifth = cube * z * z;
        return z + ((cube + z) / (4 * freedom)) + (((5 * fifth) + (16 * cube) + (3 * z)) / (96.0 * freedom * freedom));
    }

    /// <summary>Pairs between any two blocks; on the diagonal those within one.</summary>
    private static (long Same, long Contrary)[,] Count(Told[][] blocks)
    {
        (long, long)[,] counts = new (long, long)[blocks.Length, blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            for (int j = i; j < blocks.Length; j++)
            {
                counts[i, j] = counts[j, i] = Pairs(blocks[i], blocks[j], i == j);
            }
        }

        return counts;
    }

    private static (long Same, long Contrary) Pairs(Told[] block, Told[] other, bool itself)
    {
        (long same, long contrary) = (0, 0);
        for (int i = 0; i < block.Length; i++)
        {
            for (int j = itself ? i + 1 : 0; j < other.Length; j++)
            {
                double way = Math.Sign(block[i].One - other[j].One) * Math.Sign(block[i].Other - other[j].Other);
                same += way > 0 ? 1 : 0;
                contrary += way < 0 ? 1 : 0;
            }
        }

        return (same, contrary);
    }

    /// <summary>All pairs among blocks, one of which may stand there more than once: between two copies of a block each of its pairs occurs twice.</summary>
    private static (long Same, long Contrary) Sum((long Same, long Contrary)[,] counts, int[] blocks)
    {
        (long same, long contrary) = (0, 0);
        for (int i = 0; i < blocks.Length; i++)
        {
            for (int j = i; j < blocks.Length; j++)
            {
                int times = i != j && blocks[i] == blocks[j] ? 2 : 1;
                same += times * counts[blocks[i], blocks[j]].Same;
                contrary += times * counts[blocks[i], blocks[j]].Contrary;
            }
        }

        return (same, contrary);
    }

    private static double[] Draw((long Same, long Contrary)[,] counts, int blocks, int draws)
    {
        double[] shares = new double[draws];
        int[] drawn = new int[blocks];
        for (int draw = 0; draw < draws; draw++)
        {
            Chance chance = new(Seed, draw);
            for (int i = 0; i < blocks; i++)
            {
                drawn[i] = chance.Below(blocks);
            }

            (long same, long contrary) = Sum(counts, drawn);
            shares[draw] = same + contrary == 0 ? 0.5 : (double)same / (same + contrary);
        }

        return shares;
    }
}
