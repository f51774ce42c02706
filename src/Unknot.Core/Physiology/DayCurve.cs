namespace Unknot.Core.Physiology;

/// <summary>How tired the three parts are at a time of the working day.</summary>
/// <param name="Minute">Minutes since work began [min], pauses in.</param>
/// <param name="Paused">Whether it is a break or the long pause.</param>
/// <param name="Tired">The tired share of each part, <c>MF</c> [0–1].</param>
public readonly record struct TiredAt(double Minute, bool Paused, Parts Tired);

/// <summary>The working day hour by hour: what <see cref="OverloadTable"/> adds up, seen as it comes and goes.</summary>
/// <remarks>
/// Each part by the reduced form of 3CC-r, <c>dMF/dt = F·a − R·MF</c> under load and <c>−r·R·MF</c> at rest, within a turn of load and rest taken as one stretch of its mean rates; a
/// part's load is by how the three share it. For looking at, and not for reckoning: within 0.02 of the turn by turn solution. <source key="FREYLAW2012" /><source key="LOOFT2018" />
/// </remarks>
public static class DayCurve
{
    private const double SecondsOfAMinute = 60;
    private const double MinutesOfAnHour = 60;

    /// <summary>The day of a person.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before the day.</param>
    /// <param name="day">What happens; nothing is drawn of a day off.</param>
    /// <param name="pauseMinutes">The long pause between the two halves [min], 0 or more.</param>
    /// <param name="stepMinutes">How far the points are apart [min], above 0.</param>
    /// <returns>The points from the beginning of work to its end; none on a day off.</returns>
    public static IReadOnlyList<TiredAt> Of(Person person, in LoadState state, in Day day, double pauseMinutes, double stepMinutes)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepMinutes);
        if (day.Desk is not { } desk || day.Hours <= 0)
        {
            return [];
        }

        Parts load = Loads(person, state, day);
        double rest = LoadModel.Rest(person, state, day);
        (double half, double end) = (day.Hours / 2 * MinutesOfAnHour, (day.Hours * MinutesOfAnHour) + pauseMinutes);
        List<TiredAt> points = [];
        Parts tired = default;
        for (double minute = 0; minute < end + (stepMinutes / 2); minute += stepMinutes)
        {
            bool paused = IsPaused(minute, half, pauseMinutes, desk.Rhythm);
            points.Add(new(minute, paused, tired));
            tired = new(
                On(tired.Upper, load.Upper, rest, paused, desk.Constants, person, stepMinutes), On(tired.Middle, load.Middle, rest, paused, desk.Constants, person, stepMinutes),
                On(tired.Lower, load.Lower, rest, paused, desk.Constants, person, stepMinutes));
        }

        return points;
    }

    /// <summary>The load of each part while working.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="state">The state before the day.</param>
    /// <param name="day">What happens.</param>
    /// <returns>Loads [share of each part's greatest force]; the knot raises that of the upper part alone.</returns>
    public static Parts Loads(Person person, in LoadState state, in Day day)
    {
        ArgumentNullException.ThrowIfNull(person);
        Parts activity = SharedLoad.Activity(person.Levers, state.Strength, person.WeakWeight, state.Practice);
        double upper = LoadModel.Load(person, state, day);
        double shared = upper / (activity.Upper * (1 + (person.PainFeedback * state.Irritability)));
        return new(upper, shared * activity.Middle, shared * activity.Lower);
    }

    private static bool IsPaused(double minute, double half, double pauseMinutes, WorkRhythm rhythm)
    {
        double worked = minute < half ? minute : minute - half - pauseMinutes;
        double turn = (rhythm.WorkSeconds + rhythm.BreakSeconds) / SecondsOfAMinute;
        return worked < 0 || (minute >= half && minute < half + pauseMinutes) || (double.IsFinite(turn) && worked % turn >= rhythm.WorkSeconds / SecondsOfAMinute);
    }

    private static double On(double tired, double load, double rest, bool paused, FatigueConstants constants, Person person, double minutes)
    {
        double share = paused ? 1 : rest;
        double recovery = constants.RecoveryPerSecond * (1 - share + (share * person.Own[Knowledge.LoadParameter.RestMultiplier]));
        double level = paused ? 0 : constants.FatiguePerSecond * load * (1 - share) / recovery;
        return Math.Min(1 - load, level + ((tired - level) * Math.Exp(-recovery * minutes * SecondsOfAMinute)));
    }
}
