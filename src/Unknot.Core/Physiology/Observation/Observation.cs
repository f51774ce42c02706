using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Physiology;

/// <summary>What can be seen or asked of a state, before the noise of a day.</summary>
/// <remarks>
/// <c>NPRS = 10 [N(1 − H) + δY] + s·q</c>; <c>PPT = PPT₀ (1 − drop·N) + p_H H + p_C C</c>; strength <c>S (1 − inhibition·N)</c>. Tenderness is what pressing the spot brings:
/// the knot without soreness and swing. Stress is the swing itself, around what is usual for the person.
/// </remarks>
public static class Observation
{
    private const double Scale = 10;

    /// <summary>Pain over the last day.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state of the evening.</param>
    /// <returns>NPRS before noise and the ends of the scale [points]; may lie below 0 or above 10.</returns>
    public static double Pain(Person person, in LoadState state)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Tenderness(state) + (Scale * person.Own[LoadParameter.Soreness] * state.Soreness) + (person.Own[LoadParameter.SwingPain] * person.SwingSpread * state.Swing);
    }

    /// <summary>What pressing the spot brings.</summary>
    /// <param name="state">The state of the evening.</param>
    /// <returns>0–10 before noise [points].</returns>
    public static double Tenderness(in LoadState state) => Scale * state.Irritability * (1 - state.Relief);

    /// <summary>Stress as somebody reports it.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state of the evening.</param>
    /// <returns>Points of 10 before noise and the ends of the scale.</returns>
    public static double Stress(Person person, in LoadState state)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Own[LoadParameter.StressLevel] + (person.Own[LoadParameter.StressSwing] * person.SwingSpread * state.Swing);
    }

    /// <summary>The pressure at which the muscle begins to hurt.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state of the evening.</param>
    /// <returns>PPT [kPa].</returns>
    public static double PressureThreshold(Person person, in LoadState state)
    {
        ArgumentNullException.ThrowIfNull(person);
        Parameters own = person.Own;
        return (own[LoadParameter.PressureThreshold] * (1 - (own[LoadParameter.PressureDrop] * state.Irritability)))
            + (own[LoadParameter.PressurePulse] * state.Relief) + (own[LoadParameter.PressureTolerance] * state.Tolerance);
    }

    /// <summary>How strong a part shows itself: pain keeps strength from being used.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state of the evening.</param>
    /// <param name="strength">How strong the part is, <c>S</c> [–].</param>
    /// <returns>Against the same person without a knot and untrained [–].</returns>
    public static double ShownStrength(Person person, in LoadState state, double strength)
    {
        ArgumentNullException.ThrowIfNull(person);
        return strength * (1 - (person.Own[LoadParameter.Inhibition] * state.Irritability));
    }

    /// <summary>The noise of the next entry, some days on: AR(1).</summary>
    /// <param name="person">Whose.</param>
    /// <param name="before">The noise of the entry before [points].</param>
    /// <param name="days">Days between the two, 1 or more.</param>
    /// <param name="shock">A number of the normal distribution [standard deviations].</param>
    /// <returns>The noise [points].</returns>
    public static double NextNoise(Person person, double before, int days, double shock)
    {
        (double kept, double deviation) = NoiseAfter(person, days);
        return (kept * before) + (deviation * shock);
    }

    /// <summary>What is known of the noise of an entry from the one before.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="days">Days between the two, 1 or more.</param>
    /// <returns>The share of the earlier noise that is expected to be left [–], and the standard deviation around that [points].</returns>
    public static (double Kept, double Deviation) NoiseAfter(Person person, int days)
    {
        ArgumentNullException.ThrowIfNull(person);
        double kept = days == 1 ? person.NoiseCorrelation : Math.Pow(person.NoiseCorrelation, days);
        return (kept, person.Noise * Math.Sqrt(1 - (kept * kept)));
    }

    /// <summary>What somebody writes down: a whole number of the scale.</summary>
    /// <param name="points">What is felt, noise and all [points].</param>
    /// <returns>0–10.</returns>
    public static int Written(double points) => (int)Math.Clamp(Math.Round(points, MidpointRounding.AwayFromZero), 0, Scale);

    /// <summary>How likely a written score is.</summary>
    /// <param name="score">The score, 0–10, in steps of <paramref name="step"/>.</param>
    /// <param name="step">How finely it was written [points]: 1 for whole numbers, above 0.</param>
    /// <param name="expected">What is felt on average [points].</param>
    /// <param name="deviation">The standard deviation around that [points], above 0.</param>
    /// <returns>The probability of the interval that is rounded to the score [0–1]; the ends of the scale take in all that lies beyond.</returns>
    public static double Likelihood(double score, double step, double expected, double deviation)
    {
        double half = step / 2;
        double from = score - half <= 0 ? 0 : Gaussian.Below((score - half - expected) / deviation);
        double to = score + half >= Scale ? 1 : Gaussian.Below((score + half - expected) / deviation);
        return Math.Max(0, to - from);
    }
}
