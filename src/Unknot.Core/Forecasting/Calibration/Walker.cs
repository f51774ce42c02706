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
    private readonly SurfaceWalk _walk;
    private readonly CalibrationTargets _targets;
    private readonly Chance _chance;
    private double _logNearness;

    public Walker(Places places, SurfaceWalk walk, CalibrationTargets targets, double[] at, Chance chance)
    {
        (_places, _walk, _targets, _chance, At) = (places, walk, targets, chance, at);
        _logNearness = Look(at);
    }

    /// <summary>Where it is.</summary>
    public double[] At { get; private set; }

    /// <summary>How many steps were taken.</summary>
    public int Taken { get; private set; }

    public void Step()
    {
        // Now and then a short way: there the same people speak of both places much alike, and a walker that was lucky once comes on.
        double[] at = _walk.From(At, _chance.Happens(LongWays) ? LongWay : ShortWay, _chance);
        double nearness = Look(at);
        double likelier = nearness - _logNearness - (_walk.LogNearness(at) - _walk.LogNearness(At));
        if (double.IsNaN(likelier) ? !double.IsFinite(_logNearness) : Math.Log(1 - _chance.Share()) <= likelier)
        {
            (At, _logNearness, Taken) = (at, nearness, Taken + 1);
        }
    }

    private double Look(double[] at) => _targets.LogNearness(_targets.Of(_places.Numbers(at)));
}
