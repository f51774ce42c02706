using Unknot.Core.Diary;

namespace Unknot.Core.Forecasting;

/// <summary>By how much the model has foreseen the scores of one person better, or worse, than somebody who knows nothing of knots.</summary>
/// <remarks><c>Σ ln (Σ w·L) − ln P</c> over what was written of pain and tenderness: L by the people who may be the one who writes, P by <see cref="PlainScores"/>.</remarks>
internal sealed class Understanding
{
    private readonly PlainScores _pain;
    private readonly PlainScores _tenderness;

    /// <summary>Begins.</summary>
    public Understanding()
        : this(new(), new(), 0)
    {
    }

    private Understanding(PlainScores pain, PlainScores tenderness, double sum) => (_pain, _tenderness, Sum) = (pain, tenderness, sum);

    /// <summary>The sum [natural logarithm]: above 0 the model knows more.</summary>
    public double Sum { get; private set; }

    /// <summary>Takes in an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="foreseen">How likely the model held its pain and tenderness [0–1], above 0; 1 where neither was written.</param>
    public void Add(Entry entry, double foreseen) => Sum += Math.Log(foreseen) - Plain(_pain, entry.Nprs) - Plain(_tenderness, entry.Tenderness);

    /// <summary>The same, to go on separately.</summary>
    public Understanding Copy() => new(_pain.Copy(), _tenderness.Copy(), Sum);

    private static double Plain(PlainScores scores, int? written)
    {
        if (written is not { } score)
        {
            return 0;
        }

        double likely = scores.Likely(score);
        scores.Add(score);
        return Math.Log(likely);
    }
}
