namespace Unknot.Core.Forecasting;

/// <summary>
/// What somebody says of the next score who knows nothing of knots: half the time as often as each was written before, half near the last one. What the model is held against, evening by evening.
/// </summary>
internal sealed class PlainScores
{
    private const int Scores = 11;
    private const double BeforeAny = 0.3;
    private const double Near = 1.5;
    private const int Nothing = -1;

    private readonly double[] _counts = [.. Enumerable.Repeat(BeforeAny, Scores)];
    private int _last = Nothing;

    /// <summary>How likely a score is [0–1].</summary>
    /// <param name="score">0–10.</param>
    public double Likely(int score) => _last == Nothing ? 1.0 / Scores : ((_counts[score] / _counts.Sum()) + NearLast(score)) / 2;

    /// <summary>Takes in what was written.</summary>
    /// <param name="score">0–10.</param>
    public void Add(int score)
    {
        _counts[score]++;
        _last = score;
    }

    /// <summary>The same, to go on separately.</summary>
    public PlainScores Copy()
    {
        PlainScores copy = new() { _last = _last };
        _counts.CopyTo(copy._counts, 0);
        return copy;
    }

    private double NearLast(int score)
    {
        double all = 0;
        for (int other = 0; other < Scores; other++)
        {
            all += Weight(other);
        }

        return Weight(score) / all;
    }

    private double Weight(int score)
    {
        double off = (score - _last) / Near;
        return Math.Exp(-off * off / 2);
    }
}
