using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Unknot.Core.Physiology;

/// <summary>Four stretches of desk work at once: what <see cref="DeskStretch"/> works out for each, bit for bit.</summary>
/// <remarks>
/// A turn waits for the one before it, so that one stretch leaves most of a processor idle; four fill it. A turn on which nothing crosses the threshold or the cap goes for all four in the same steps; the others go
/// through <see cref="DeskStretch"/>, one by one.
/// </remarks>
public readonly struct FourDesks
{
    private readonly Lanes _each;
    private readonly FourPhases _work;
    private readonly FourPhases _rest;
    private readonly Vector256<double> _cap;

    /// <summary>Puts four together.</summary>
    /// <param name="one">The first; its rhythm is that of all.</param>
    /// <param name="two">The second.</param>
    /// <param name="three">The third.</param>
    /// <param name="four">The fourth.</param>
    /// <exception cref="ArgumentException">They do not work and pause in one rhythm.</exception>
    public FourDesks(in DeskStretch one, in DeskStretch two, in DeskStretch three, in DeskStretch four)
    {
        if (one.Rhythm != two.Rhythm || one.Rhythm != three.Rhythm || one.Rhythm != four.Rhythm)
        {
            throw new ArgumentException("Four desks go in one rhythm.", nameof(one));
        }

        (_each[0], _each[1], _each[2], _each[3]) = (one, two, three, four);
        (_work, _rest) = (FourPhases.Of(one.WorkPhase, two.WorkPhase, three.WorkPhase, four.WorkPhase), FourPhases.Of(one.RestPhase, two.RestPhase, three.RestPhase, four.RestPhase));
        _cap = Vector256.Create(one.Cap, two.Cap, three.Cap, four.Cap);
    }

    /// <summary>By how much, and how long, each tired share is above its threshold, beginning with none tired.</summary>
    /// <param name="seconds">How long the stretch is [s], 0 or more.</param>
    /// <param name="thresholds">The thresholds [–]; below 0 it counts from there all the while.</param>
    /// <returns><c>∫ max(0, MF − threshold) dt</c> of each [s].</returns>
    public Vector256<double> Overload(double seconds, Vector256<double> thresholds)
    {
        WorkRhythm rhythm = _each[0].Rhythm;
        (Vector256<double> tired, Vector256<double> overload) = (default, default);
        for (double left = seconds; left > 0;)
        {
            double work = Math.Min(left, rhythm.WorkSeconds), turns = Math.Floor(work / rhythm.CycleSeconds);
            Vector256<double> whole = Turns(ref tired, turns, thresholds);
            overload += whole + Begun(ref tired, work - (turns * rhythm.CycleSeconds), thresholds);
            left -= work;
            double pause = Math.Min(left, rhythm.BreakSeconds);
            overload += Pause(ref tired, pause, thresholds);
            left -= pause;
        }

        return overload;
    }

    /// <summary>Whole turns; of those that repeat themselves one tells of all that are left.</summary>
    private Vector256<double> Turns(ref Vector256<double> tired, double turns, Vector256<double> thresholds)
    {
        (FourPhases work, FourPhases rest, Vector256<double> cap, Vector256<double> now, Vector256<double> overload) = (_work, _rest, _cap, tired, default);
        Vector256<double> going = Vector256<double>.AllBitsSet, ofWork = work.Whole(thresholds), ofRest = rest.Whole(thresholds);
        for (double left = turns; left > 0 && going != default; left--)
        {
            Vector256<double> before = now, peak = work.After(before), after = rest.After(peak);
            Vector256<double> above = Vector256.GreaterThan(peak, thresholds);
            Vector256<double> turn = (work.Area(ofWork, before, peak) + rest.Area(ofRest, peak, after)) & above;
            Vector256<double> odd = ((above ^ Vector256.GreaterThan(before, thresholds)) | (above ^ Vector256.GreaterThan(after, thresholds)) | Vector256.GreaterThan(peak, cap)) & going;
            if (odd != default)
            {
                (turn, after) = OneByOne(odd.ExtractMostSignificantBits(), before, peak, thresholds, turn, after);
            }

            now = Vector256.ConditionalSelect(going, after, before);
            Vector256<double> repeats = Vector256.LessThan(Vector256.Abs(now - before), Vector256.Create(1e-14)) & going;
            overload += turn & going;
            overload += (turn * (left - 1)) & repeats;
            going = Vector256.AndNot(going, repeats);
        }

        tired = now;
        return overload;
    }

    // By value: what is handed over by its place would be kept in memory all through the turns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (Vector256<double> Turn, Vector256<double> After) OneByOne(
        uint odd, Vector256<double> before, Vector256<double> peak, Vector256<double> thresholds, Vector256<double> turn, Vector256<double> after)
    {
        for (uint left = odd; left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left);
            double tired = before[i];
            turn = turn.WithElement(i, _each[i].Turn(ref tired, peak[i], thresholds[i]));
            after = after.WithElement(i, tired);
        }

        return (turn, after);
    }

    private Vector256<double> Begun(ref Vector256<double> tired, double seconds, Vector256<double> thresholds)
    {
        Vector256<double> overload = default;
        for (int i = 0; i < Vector256<double>.Count && seconds > 0; i++)
        {
            double now = tired[i];
            overload = overload.WithElement(i, _each[i].Begun(ref now, seconds, thresholds[i]));
            tired = tired.WithElement(i, now);
        }

        return overload;
    }

    private Vector256<double> Pause(ref Vector256<double> tired, double seconds, Vector256<double> thresholds)
    {
        Vector256<double> overload = default;
        for (int i = 0; i < Vector256<double>.Count && seconds > 0; i++)
        {
            double now = tired[i];
            overload = overload.WithElement(i, _each[i].Pause(ref now, seconds, thresholds[i]));
            tired = tired.WithElement(i, now);
        }

        return overload;
    }

    [InlineArray(4)]
    private struct Lanes
    {
        private DeskStretch _first;
    }
}

/// <summary>Four stretches of constant load at once; <see cref="LoadPhase"/> has the equations.</summary>
/// <param name="Level">Where each goes [–].</param>
/// <param name="Rate">How fast [1/s].</param>
/// <param name="Seconds">How long each is [s].</param>
/// <param name="Left">The share of the distance that is left at its end.</param>
internal readonly record struct FourPhases(Vector256<double> Level, Vector256<double> Rate, Vector256<double> Seconds, Vector256<double> Left)
{
    public static FourPhases Of(in LoadPhase one, in LoadPhase two, in LoadPhase three, in LoadPhase four) => new(
        Vector256.Create(one.Level, two.Level, three.Level, four.Level), Vector256.Create(one.Rate, two.Rate, three.Rate, four.Rate),
        Vector256.Create(one.Seconds, two.Seconds, three.Seconds, four.Seconds), Vector256.Create(one.Left, two.Left, three.Left, four.Left));

    /// <summary>Where the tired shares are at its end, without a cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> After(Vector256<double> from) => Level + ((from - Level) * Left);

    /// <summary>The part of <see cref="Area"/> that is the same in every turn [s].</summary>
    public Vector256<double> Whole(Vector256<double> thresholds) => (Level - thresholds) * Seconds;

    /// <summary>The integral of what is above the thresholds, where all of it is [s].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<double> Area(Vector256<double> whole, Vector256<double> from, Vector256<double> to) => whole + ((from - to) / Rate);
}
