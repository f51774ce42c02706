using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>How likely an entry is for somebody who may be the one who wrote it.</summary>
/// <remarks>
/// One entry in fifty is taken to say nothing about the knot: a slip, another pain, a bad day. So nothing that is written can rule everybody out; it costs likelihood alone. The
/// share is assumed.
/// </remarks>
internal static class EntryLikelihood
{
    private const double Slips = 0.02;
    private const double AnyScore = 1.0 / 11;
    private const double SoreFrom = KnotHistory.QuietUpTo + 0.5;

    /// <summary>Of tenderness; 1 where none was written.</summary>
    public static double OfTenderness(Person person, in LoadState state, Entry entry) =>
        entry.Tenderness is { } tenderness ? Of(tenderness, Observation.Tenderness(state), person.Own[LoadParameter.TendernessNoise]) : 1;

    /// <summary>Of stress, and of "back" and "gone" where no tenderness was written.</summary>
    public static double OfTheRest(Person person, in LoadState state, Entry entry)
    {
        double likely = 1;
        if (entry.Tenderness is null && entry.Back is (Back.Yes or Back.Gone))
        {
            double sore = Sore(person, state);
            likely *= ((1 - Slips) * (entry.Back == Back.Yes ? sore : 1 - sore)) + (Slips / 2);
        }

        return entry.Stress is { } stress ? likely * Of(stress, Observation.Stress(person, state), person.Own[LoadParameter.StressNoise]) : likely;
    }

    /// <summary>Of pain, and what is then left of the day's noise.</summary>
    /// <param name="score">NPRS, 0–10.</param>
    /// <param name="felt">Pain before noise [points].</param>
    /// <param name="noise">What is expected of the noise [points]; afterwards a draw of what it was.</param>
    /// <param name="deviation">The standard deviation around that [points].</param>
    /// <param name="chance">Where chance comes from; two shares each time.</param>
    public static double OfPain(int score, double felt, ref double noise, double deviation, Chance chance)
    {
        double expected = felt + noise;
        double likely = (1 - Slips) * Observation.Likelihood(score, 1, expected, deviation);
        double all = likely + (Slips * AnyScore);
        bool slip = chance.Share() * all >= likely;
        double from = slip || score <= 0 ? 0 : Gaussian.Below((score - 0.5 - expected) / deviation);
        double to = slip || score >= 10 ? 1 : Gaussian.Below((score + 0.5 - expected) / deviation);
        noise += deviation * Gaussian.Quantile(Math.Clamp(from + (chance.Share() * (to - from)), 1e-12, 1 - 1e-12));
        return all;
    }

    /// <summary>How likely pressing the spot is felt as sore on an evening [0–1].</summary>
    public static double Sore(Person person, in LoadState state) =>
        Gaussian.Below((Observation.Tenderness(state) - SoreFrom) / person.Own[LoadParameter.TendernessNoise]);

    private static double Of(int score, double expected, double deviation) => ((1 - Slips) * Observation.Likelihood(score, 1, expected, deviation)) + (Slips * AnyScore);
}
