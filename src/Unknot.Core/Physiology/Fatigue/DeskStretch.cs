namespace Unknot.Core.Physiology;

/// <summary>Work at a desk without a long pause, in turns of load and muscular rest: the reduced form of 3CC-r (MA = load), solved exactly turn by turn.</summary>
/// <remarks>
/// <c>dMF/dt = F·a − R·MF</c> under load and <c>−r·R·MF</c> at rest, MF cut at <c>1 − a</c>; fatigue and recovery are so much slower than units are called in
/// that MA is the load all the while. <source key="FREYLAW2012" /><source key="LOOFT2018" />
/// </remarks>
public readonly struct DeskStretch
{
    private readonly LoadPhase _work;
    private readonly LoadPhase _rest;
    private readonly WorkRhythm _rhythm;
    private readonly double _cap;

    /// <summary>Prepares a stretch.</summary>
    /// <param name="load">The load while working, <c>a</c> [share of the greatest force, 0–1].</param>
    /// <param name="restFraction">The share of each turn at muscular rest, <c>ρ</c> [0–1].</param>
    /// <param name="constants">How fast units tire and recover.</param>
    /// <param name="rhythm">Turns and breaks.</param>
    public DeskStretch(double load, double restFraction, FatigueConstants constants, WorkRhythm rhythm)
        : this(load, restFraction, constants, rhythm, 1 - load)
    {
    }

    private DeskStretch(double load, double restFraction, FatigueConstants constants, WorkRhythm rhythm, double cap)
    {
        double recovery = constants.RecoveryAt(load);
        _work = LoadPhase.Of(constants.FatiguePerSecond * load / recovery, recovery, (1 - restFraction) * rhythm.CycleSeconds);
        _rest = LoadPhase.Of(0, constants.RestMultiplier * constants.RecoveryPerSecond, restFraction * rhythm.CycleSeconds);
        _rhythm = rhythm;
        _cap = cap;
    }

    /// <summary>The load of a turn.</summary>
    internal LoadPhase WorkPhase => _work;

    /// <summary>The rest of a turn.</summary>
    internal LoadPhase RestPhase => _rest;

    /// <summary>Turns and breaks.</summary>
    internal WorkRhythm Rhythm => _rhythm;

    /// <summary>The most that can be tired.</summary>
    internal double Cap => _cap;

    /// <summary>By how much, and how long, the tired share is above a threshold, beginning with none tired.</summary>
    /// <param name="seconds">How long the stretch is [s], 0 or more.</param>
    /// <param name="threshold">The threshold [–]; below 0 it counts from there all the while.</param>
    /// <returns><c>∫ max(0, MF − threshold) dt</c> [s].</returns>
    public double Overload(double seconds, double threshold)
    {
        double tired = 0;
        double overload = 0;
        for (double left = seconds; left > 0;)
        {
            double work = Math.Min(left, _rhythm.WorkSeconds);
            overload += Work(ref tired, work, threshold);
            left -= work;
            double rest = Math.Min(left, _rhythm.BreakSeconds);
            overload += Pause(ref tired, rest, threshold);
            left -= rest;
        }

        return overload;
    }

    /// <summary>A load of one and no cap: as MF is linear in the load, it tells of every load that never reaches its cap.</summary>
    internal static DeskStretch OfUnitLoad(double restFraction, FatigueConstants constants, WorkRhythm rhythm) =>
        new(1, restFraction, constants, rhythm, double.PositiveInfinity);

    private double Work(ref double tired, double seconds, double threshold)
    {
        double turns = Math.Floor(seconds / _rhythm.CycleSeconds);
        double overload = Turns(ref tired, turns, threshold);
        return overload + Begun(ref tired, seconds - (turns * _rhythm.CycleSeconds), threshold);
    }

    /// <summary>Whole turns; once they repeat themselves one tells of all.</summary>
    private double Turns(ref double tired, double turns, double threshold)
    {
        (LoadPhase work, LoadPhase rest, double cap, double now, double overload) = (_work, _rest, _cap, tired, 0);
        for (double left = turns; left > 0; left--)
        {
            double before = now, peak = work.After(before);
            now = rest.After(peak <= cap ? peak : cap);
            double turn = peak <= cap ? work.Above(before, peak, threshold) + rest.Above(peak, now, threshold) : Capped(before, threshold);
            overload += turn;
            if (Math.Abs(now - before) < 1e-14)
            {
                overload += turn * (left - 1);
                break;
            }
        }

        tired = now;
        return overload;
    }

    private double Capped(double tired, double threshold) => _work.Through(ref tired, threshold, _cap) + _rest.Through(ref tired, threshold, _cap);

    /// <summary>One whole turn.</summary>
    internal double Turn(ref double tired, double peak, double threshold)
    {
        double before = tired;
        tired = _rest.After(peak <= _cap ? peak : _cap);
        return peak <= _cap ? _work.Above(before, peak, threshold) + _rest.Above(peak, tired, threshold) : Capped(before, threshold);
    }

    /// <summary>A break.</summary>
    internal double Pause(ref double tired, double seconds, double threshold) => seconds > 0 ? LoadPhase.Of(0, _rest.Rate, seconds).Through(ref tired, threshold, _cap) : 0;

    /// <summary>What is left after the last whole turn.</summary>
    internal double Begun(ref double tired, double seconds, double threshold)
    {
        double working = Math.Min(seconds, _work.Seconds);
        double overload = working > 0 ? LoadPhase.Of(_work.Level, _work.Rate, working).Through(ref tired, threshold, _cap) : 0;
        return seconds > working ? overload + LoadPhase.Of(0, _rest.Rate, seconds - working).Through(ref tired, threshold, _cap) : overload;
    }
}
