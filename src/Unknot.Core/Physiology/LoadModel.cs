namespace Unknot.Core.Physiology;

/// <summary>The load model: a day of a person, from one evening to the next. No chance of its own and no allocation; what is random comes in as a number.</summary>
public static class LoadModel
{
    internal const double MostLoad = 0.95;
    internal const double MostRest = 0.95;

    /// <summary>Goes a day on: the session first, then work and the night.</summary>
    /// <param name="person">Whose day.</param>
    /// <param name="state">The state of the evening before; afterwards that of this evening.</param>
    /// <param name="day">What happens.</param>
    /// <param name="shock">A number of the normal distribution that turns load and stress up or down for about a week [standard deviations].</param>
    public static void Step(Person person, ref LoadState state, in Day day, double shock)
    {
        ArgumentNullException.ThrowIfNull(person);
        state.Swing = (state.Swing * person.SwingLeft) + (shock * person.SwingShock);
        Session(person, ref state, day);
        state.Overload = Overload(person, state, day);
        Knot.Day(person, ref state, state.Overload);
        if (day.TrainedMinutes > 0 || day.Retrained || HasTrained(state))
        {
            Training.Day(person, ref state, day.TrainedMinutes, day.Work, day.Retrained);
        }
    }

    /// <summary>Goes a day on with many people, or many possibilities of one, on the same day.</summary>
    /// <param name="people">Whose day.</param>
    /// <param name="states">Their states; as many.</param>
    /// <param name="day">What happens to all of them.</param>
    /// <param name="shocks">A number of the normal distribution for each; as many.</param>
    /// <exception cref="ArgumentException">There are more of one than of another.</exception>
    public static void Step(ReadOnlySpan<Person> people, Span<LoadState> states, in Day day, ReadOnlySpan<double> shocks)
    {
        if (people.Length != states.Length || people.Length != shocks.Length)
        {
            throw new ArgumentException("Each person has a state and a shock.", nameof(states));
        }

        for (int i = 0; i < people.Length; i++)
        {
            Step(people[i], ref states[i], day, shocks[i]);
        }
    }

    /// <summary>The overload dose of a day.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="day">What happens.</param>
    /// <returns><c>Ω</c> [–]; 0 on a day off.</returns>
    public static double Overload(Person person, in LoadState state, in Day day) =>
        Dose(person, state, day, person is null ? throw new ArgumentNullException(nameof(person)) : person.Threshold * (1 + (person.Protection * state.Tolerance)));

    /// <summary>How tired the looked-at part is at work, on average.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before the day.</param>
    /// <param name="day">What happens.</param>
    /// <returns>The mean of MF over the hours at work [0–1]; 0 on a day off.</returns>
    public static double Fatigue(Person person, in LoadState state, in Day day) => day.Hours > 0 ? Dose(person, state, day, 0) * 8 / day.Hours : 0;

    /// <summary>The load while working on a day.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before the day.</param>
    /// <param name="day">What happens.</param>
    /// <returns><c>a = (a₀ · times + plus) · 1.3^q · share of the load · (1 + φN)</c> [share of the greatest force, 0–0.95].</returns>
    public static double Load(Person person, in LoadState state, in Day day)
    {
        ArgumentNullException.ThrowIfNull(person);
        double usual = ((person.Load * day.LoadTimes) + day.LoadPlus) * Math.Exp(person.SwingLoadLog * person.SwingSpread * state.Swing);
        double shared = HasTrained(state) ? SharedLoad.UpperActivity(person.Levers, state.Strength, person.WeakWeight, state.Practice) : 1;
        return Math.Clamp(usual * shared * (1 + (person.PainFeedback * state.Irritability)), 0, MostLoad);
    }

    /// <summary>The share of working time at muscular rest on a day.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before the day.</param>
    /// <param name="day">What happens.</param>
    /// <returns><c>ρ · times · 0.6^q</c> [0–0.95].</returns>
    public static double Rest(Person person, in LoadState state, in Day day)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Math.Min(MostRest, person.RestFraction * day.RestTimes * Math.Exp(person.SwingRestLog * person.SwingSpread * state.Swing));
    }

    private static double Dose(Person person, in LoadState state, in Day day, double threshold) => day.Desk is { } desk && day.Hours > 0
        ? desk.Dose(Load(person, state, day), Rest(person, state, day), person.RestMultiplier, threshold, day.Hours)
        : 0;

    private static void Session(Person person, ref LoadState state, in Day day)
    {
        if (day.ReleaseSeconds > 0)
        {
            Knot.Release(person, ref state, day.ReleaseSeconds);
        }

        if (day.Eased)
        {
            Knot.Ease(person, ref state);
        }

        if (day.TrainedMinutes > 0)
        {
            Training.Session(ref state, day.Work);
        }
    }

    private static bool HasTrained(in LoadState state) => state.WeeklyMinutes > 0 || state.Retrained > 0;
}
