namespace Unknot.Core.Physiology;

/// <summary>What strengthening does in weeks and months: capacity, tolerance of load, practice, and sore muscles on the way.</summary>
/// <remarks>
/// <c>x = W/(W + D₅₀)</c> with W the minutes a week; <c>dSᵢ/dt = (1 + G eᵢ x − Sᵢ)/τ_S</c> and <c>dC/dt = (x − C)/τ_C</c>, each with its own pace up and down;
/// soreness <c>dY₁/dt = −Y₁/τ + (min/20) e (1 − C)</c> at a session, <c>dY/dt = (Y₁ − Y)/τ</c>. Every equation is solved exactly over a day.
/// Most of the benefit goes by tolerance, which is an assumption: strength alone explains about a tenth of what trials found.
/// <source key="ANDERSEN_LL2011" />
/// </remarks>
public static class Training
{
    /// <summary>The minutes of hard work for the looked-at part that leave a soreness of 1 in somebody who is used to nothing [min].</summary>
    private const double SoreMinutes = 20;

    /// <summary>A session: what it leaves to become sore.</summary>
    /// <param name="state">The state; afterwards that after it.</param>
    /// <param name="work">Minutes, each counted by how hard it works a part [min].</param>
    public static void Session(ref LoadState state, Parts work) => state.Ache += work.Upper / SoreMinutes * (1 - state.Tolerance);

    /// <summary>A day, with what was trained on it.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state; afterwards that of the evening.</param>
    /// <param name="minutes">Minutes of strengthening [min], 0 or more.</param>
    /// <param name="work">The same, each counted by how hard it works a part [min].</param>
    /// <param name="retrained">Whether anything was retrained.</param>
    public static void Day(Person person, ref LoadState state, double minutes, Parts work, bool retrained)
    {
        ArgumentNullException.ThrowIfNull(person);
        double kept = person.WeekLeft;
        double added = Person.DaysOfAWeek * (1 - kept);
        state.WeeklyMinutes = (state.WeeklyMinutes * kept) + (minutes * added);
        state.WeeklyWork = new(
            (state.WeeklyWork.Upper * kept) + (work.Upper * added), (state.WeeklyWork.Middle * kept) + (work.Middle * added), (state.WeeklyWork.Lower * kept) + (work.Lower * added));
        double gain = person.StrengthGain / (state.WeeklyMinutes + person.HalfDose);
        state.Strength = new(
            Towards(person, state.Strength.Upper, 1 + (gain * state.WeeklyWork.Upper)), Towards(person, state.Strength.Middle, 1 + (gain * state.WeeklyWork.Middle)),
            Towards(person, state.Strength.Lower, 1 + (gain * state.WeeklyWork.Lower)));
        double dose = state.WeeklyMinutes / (state.WeeklyMinutes + person.HalfDose);
        state.Tolerance += (dose - state.Tolerance) * (dose > state.Tolerance ? person.ToleranceUp : person.ToleranceDown);
        state.Retrained = (state.Retrained * kept) + (retrained ? 1 - kept : 0);
        state.Practice += (person.WeakWeight + ((1 - person.WeakWeight) * state.Retrained) - state.Practice) * person.Retraining;
        state.Soreness = (state.Soreness + (state.Ache * person.SorenessPerDay)) * person.SorenessLeft;
        state.Ache *= person.SorenessLeft;
    }

    private static double Towards(Person person, double now, double target) => now + ((target - now) * (target > now ? person.StrengthUp : person.StrengthDown));
}
