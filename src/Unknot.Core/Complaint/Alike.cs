namespace Unknot.Core.Complaint;

/// <summary>How alike one text is to the examples of each flag, at the piece of it that is most alike.</summary>
/// <param name="flags">How many flags there are.</param>
/// <param name="traits">All the text says.</param>
internal sealed class Alike(int flags, Trait[] traits)
{
    /// <summary>The most, by the number of the flag.</summary>
    public double[] Most { get; } = new double[flags];

    /// <summary>The piece that is, by the number of the flag.</summary>
    public Mention[] Where { get; } = new Mention[flags];

    /// <summary>All the text says.</summary>
    public IReadOnlyList<Trait> Traits => traits;

    /// <summary>Takes in one piece.</summary>
    public void Take(int first, int last, double[] scores)
    {
        for (int flag = 0; flag < scores.Length; flag++)
        {
            if (scores[flag] > Most[flag])
            {
                (Most[flag], Where[flag]) = (scores[flag], new(first, last));
            }
        }
    }

    /// <summary>How many flags the text is more alike to.</summary>
    public int Rank(int flag) => Most.Count(most => most > Most[flag]);
}
