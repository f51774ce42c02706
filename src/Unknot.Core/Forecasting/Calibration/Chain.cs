using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>One of several walkers through what is possible. Each number is held as the normal deviate of its place in what is held possible, so that before anything is seen all are alike.</summary>
internal sealed class Chain
{
    private const double LongJumps = 0.1;
    private const double MovedShare = 0.5;
    private const double RedrawnShare = 0.08;
    private const double Jitter = 0.03;

    // The first look is at few people: what it says is believed a fifth.
    private const double BeliefInFirst = 0.2;

    private readonly ModelNumber[] _free;
    private readonly ModelNumber[] _rest;
    private readonly LoadModelContent _model;
    private readonly CalibrationTargets _first;
    private readonly CalibrationTargets _targets;
    private readonly Chance _chance;
    private double _atFirst = double.NegativeInfinity;

    public Chain(LoadModelContent model, CalibrationTargets first, CalibrationTargets targets, Chance chance)
    {
        (_model, _first, _targets, _chance) = (model, first, targets, chance);
        _free = [.. model.Numbers.Where(number => number.Free)];
        _rest = [.. model.Numbers.Where(number => !number.Free && number.Spread != Spread.Fixed)];
        At = new double[_free.Length];
        Others = new double[_rest.Length];
        LogNearness = double.NegativeInfinity;
    }

    /// <summary>Where it is: a deviate for each free number.</summary>
    public double[] At { get; private set; }

    /// <summary>The other numbers, as drawn: a share of what is held possible below each.</summary>
    public double[] Others { get; private set; }

    public double LogNearness { get; private set; }

    /// <summary>How many proposals were taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Begins at the best of so many draws.</summary>
    public void Begin(int draws)
    {
        for (int draw = 0; draw < draws; draw++)
        {
            (double[] at, double[] others) = ([.. _free.Select(_ => _chance.Normal())], [.. _rest.Select(_ => Inside(_chance.Share()))]);
            double first = Look(_first, at, others) * BeliefInFirst;
            (At, Others, _atFirst) = first > _atFirst || draw == 0 ? (at, others, first) : (At, Others, _atFirst);
        }

        LogNearness = Look(_targets, At, Others);
    }

    /// <summary>
    /// Tries a step along the line between two places where walkers have been of late (differential evolution). Most steps lead nowhere, and a first look at few people tells; what it says
    /// is taken back where a step is looked at with all of them (delayed acceptance).
    /// </summary>
    public void Step(IReadOnlyList<double[]> past)
    {
        int late = past.Count / 2;
        double[] one = past[late + _chance.Below(past.Count - late)];
        double[] other = past[late + _chance.Below(past.Count - late)];
        bool[] moved = [.. At.Select(_ => _chance.Happens(MovedShare))];
        int count = Math.Max(1, moved.Count(moves => moves));
        double length = _chance.Happens(LongJumps) ? 1 : 2.38 / Math.Sqrt(2 * count);
        double[] at = [.. At.Select((from, i) => moved[i] ? from + (length * (one[i] - other[i])) + (Jitter * _chance.Normal()) : from)];
        bool redraws = _chance.Happens(0.5);
        double[] others = [.. Others.Select(share => redraws && _chance.Happens(RedrawnShare) ? Inside(_chance.Share()) : share)];
        double prior = (At.Sum(from => from * from) - at.Sum(to => to * to)) / 2;
        double first = Look(_first, at, others) * BeliefInFirst;
        if (!Takes(first - _atFirst + prior))
        {
            return;
        }

        double nearness = Look(_targets, at, others);
        if (Takes(nearness - LogNearness - (first - _atFirst)))
        {
            (At, Others, LogNearness, _atFirst, Taken) = (at, others, nearness, first, Taken + 1);
        }
    }

    /// <summary>The numbers of a place.</summary>
    public Parameters Numbers(double[] at, double[] rest)
    {
        double[] values = [.. _model.Numbers.Select(number => number.Value)];
        for (int i = 0; i < _free.Length; i++)
        {
            values[(int)_free[i].Parameter] = Possible.At(_free[i], Inside(Gaussian.Below(at[i])));
        }

        for (int i = 0; i < _rest.Length; i++)
        {
            values[(int)_rest[i].Parameter] = Possible.At(_rest[i], rest[i]);
        }

        return Parameters.Of(values);
    }

    private static double Inside(double share) => Math.Clamp(share, 1e-9, 1 - 1e-9);

    private double Look(CalibrationTargets targets, double[] at, double[] others) => targets.LogNearness(targets.Of(Numbers(at, others)));

    /// <summary>Whether a step is taken that leads to somewhere so much likelier; from nowhere every step is.</summary>
    private bool Takes(double likelier) => double.IsNaN(likelier) ? !double.IsFinite(LogNearness) : Math.Log(1 - _chance.Share()) <= likelier;
}
