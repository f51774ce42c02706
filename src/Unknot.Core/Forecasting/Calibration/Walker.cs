using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>
/// One of several walkers through what is possible. A step goes a long way on the surface that scouting fitted, and is then looked at with all people; what the surface said is
/// taken back (surrogate transition, Liu 2001), so that where it is wrong it costs steps, but shifts nothing.
/// </summary>
internal sealed class Walker
{
    private const double LongWays = 0.6;
    private const int LongWay = 60;
    private const int ShortWay = 2;

    private readonly Places _places;
    private readonly CalibrationTargets _targets;
    private readonly Chance _chance;
    private readonly List<(double[] Place, double[] Seen)> _looks = [];
    private double _logNearness;

    public Walker(Places places, double[] at, CalibrationTargets targets, Chance chance)
    {
        (_places, _targets, _chance, At) = (places, targets, chance, at);
        _logNearness = Look(at);
    }

    /// <summary>Where it is.</summary>
    public double[] At { get; private set; }

    /// <summary>How many steps were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Where it looked since this was asked last, and what it saw.</summary>
    public (double[] Place, double[] Seen)[] TakeLooks()
    {
        (double[], double[])[] looks = [.. _looks];
        _looks.Clear();
        return looks;
    }

    /// <summary>Goes a step.</summary>
    /// <param name="walk">The surface it goes by.</param>
    public void Step(SurfaceWalk walk)
    {
        // Now and then a short way: there the same people speak of both places much alike, and a walker that was lucky once comes on.
        double[] at = walk.From(At, _chance.Happens(LongWays) ? LongWay : ShortWay, _chance);
        double nearness = Look(at);
        double likelier = nearness - _logNearness - (walk.LogNearness(at) - walk.LogNearness(At));
        if (double.IsNaN(likelier) ? !double.IsFinite(_logNearness) : Math.Log(1 - _chance.Share()) <= likelier)
        {
            (At, _logNearness, Taken) = (at, nearness, Taken + 1);
        }
    }

    private double Look(double[] at)
    {
        double[] seen = _targets.Of(_places.Numbers(at));
        _looks.Add((at, seen));
        return _targets.LogNearness(seen);
    }
}
