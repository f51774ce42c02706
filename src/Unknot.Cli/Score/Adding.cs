using Unknot.Content.Cases;
using Unknot.Core.Numerics;

namespace Unknot.Cli.Score;

/// <summary>One case with what the app answered to it in one mode: once, or once for each noisy variant.</summary>
internal sealed record Scoring(WrittenCase Written, IReadOnlyList<Outcome> Outcomes);

/// <summary>Adds up what was answered in one mode on one part of the cases.</summary>
internal static class Adding
{
    private const double Level = 0.95;
    private const int MostBins = 10;
    private const int LeastInBin = 10;

    internal static PartScore Up(IReadOnlyList<Scoring> scorings, int resamples, int seed)
    {
        int[] questions = [.. scorings.SelectMany(one => one.Outcomes).Select(got => got.Questions).OfType<int>().Order()];
        List<(double, bool)> beliefs =
        [
            .. scorings.SelectMany(one => one.Outcomes
                .Where(got => Measures.IsBelieved(one.Written.Scored.Kind, got))
                .Select(got => (got.Muscles[0].Probability, Measures.IsAmong(one.Written.Scored.Expect, got, 1)))),
        ];
        return new()
        {
            Count = scorings.Count,
            Rates = Measures.All
                .Select(measure => (measure.Id, Rate: RateOf(measure, scorings, resamples, seed)))
                .Where(measured => measured.Rate is not null).ToDictionary(measured => measured.Id, measured => measured.Rate!, StringComparer.Ordinal),
            QuestionsMedian = questions.Length == 0 ? null : (questions[(questions.Length - 1) / 2] + questions[questions.Length / 2]) / 2.0,
            QuestionsMax = questions.Length == 0 ? null : questions[^1],
            Reliability = Reliability.Bins(beliefs, Math.Clamp(beliefs.Count / LeastInBin, 1, MostBins)),
        };
    }

    private static Rate? RateOf(Measure measure, IReadOnlyList<Scoring> scorings, int resamples, int seed)
    {
        double[] of = new double[scorings.Count];
        double[] got = new double[scorings.Count];
        for (int i = 0; i < scorings.Count; i++)
        {
            Scored scored = scorings[i].Written.Scored;
            foreach (Outcome outcome in scorings[i].Outcomes)
            {
                Count count = measure.Counts(scored.Expect, scored.Kind, outcome);
                (of[i], got[i]) = (of[i] + count.Of, got[i] + count.Got);
            }
        }

        double all = of.Sum();
        if (all <= 0)
        {
            return null;
        }

        (double low, double high) = Resampling.Ratio(got, of, resamples, Level, new(seed));
        return new(got.Sum() / all, of.Count(one => one > 0), low, high);
    }
}
