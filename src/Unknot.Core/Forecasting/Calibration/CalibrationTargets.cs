using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>Works out, for one draw of the model's numbers, every figure that calibration aims at: each protocol is run on the same candidates, evenly spread, by the same chance.</summary>
/// <param name="protocols">The protocols whose role is calibration.</param>
/// <param name="levers">What each part carries while all is well [–].</param>
/// <param name="desks">The overload tables.</param>
/// <param name="candidates">How many people live through the time before the trials; those who fit take part.</param>
/// <param name="seed">Decides who they are.</param>
public sealed class CalibrationTargets(IReadOnlyList<Protocol> protocols, Parts levers, DeskTables desks, int candidates, int seed)
{
    private const int FewestPeople = 5;

    private readonly Protocol[] _protocols = [.. protocols.Select(Aimed)];
    private readonly Enrolment[] _enrolments = [.. protocols.Select(protocol => protocol.Enrol).Distinct()];
    private readonly CommonChance _chance = new(seed, candidates, Crowd.Days, Crowd.DaysUnwatched, even: true);

    /// <summary>The published figures, in order.</summary>
    public IReadOnlyList<(Protocol Protocol, PublishedFigure Figure)> Figures { get; } =
        [.. protocols.SelectMany(protocol => protocol.Published, (protocol, figure) => (protocol, figure))];

    /// <summary>What the model says of each.</summary>
    /// <param name="draw">A draw of the model's numbers.</param>
    /// <returns>A figure each, in order; not a number where hardly anybody fits.</returns>
    public double[] Of(Parameters draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        Cohort cohort = new(draw, levers, desks.Narrowed(draw[LoadParameter.RestMultiplier]), seed) { Even = true };
        List<Life>[] entered = new Crowd(cohort, _chance, candidates).Enrol(_enrolments);
        List<double> figures = new(Figures.Count);
        foreach (Protocol protocol in _protocols)
        {
            List<Life> people = entered[Array.IndexOf(_enrolments, protocol.Enrol)];
            TrialTallies? tallies = people.Count < FewestPeople ? null : new TrialRun(protocol, cohort).Of(people);
            figures.AddRange(protocol.Published.Select(figure => tallies is null ? double.NaN : TrialComparison.Of(figure).In(protocol, tallies).Value));
        }

        return [.. figures];
    }

    /// <summary>How near figures are to what was published: a normal kernel as wide as each interval.</summary>
    /// <param name="figures">A figure each, in order.</param>
    /// <returns>The logarithm of the kernel [–], 0 at best; minus infinity where one is missing.</returns>
    public double LogNearness(ReadOnlySpan<double> figures)
    {
        double sum = 0;
        for (int i = 0; i < figures.Length; i++)
        {
            PublishedFigure aimed = Figures[i].Figure;
            double off = figures[i] - aimed.Value;
            sum -= off * off / (2 * Variance(aimed));
        }

        return double.IsFinite(sum) ? sum : double.NegativeInfinity;
    }

    /// <summary>How wide nearness to a figure is: the variance of a normal distribution with its interval, in the square of its unit.</summary>
    internal static double Variance(PublishedFigure figure)
    {
        double deviation = (figure.High - figure.Low) / (2 * Gaussian.Middle95);
        return deviation * deviation;
    }

    /// <summary>Whether every figure lies in its interval.</summary>
    /// <param name="figures">A figure each, in order.</param>
    /// <returns>True when all do.</returns>
    public bool AllHit(ReadOnlySpan<double> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (!(figures[i] >= Figures[i].Figure.Low && figures[i] <= Figures[i].Figure.High))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The arms that something was published of; the others are not lived through.</summary>
    private static Protocol Aimed(Protocol protocol) => protocol.Enrol.RunInWeeks == 0 && protocol.Arms.All(arm => arm.Desk is not { Always: true })
        ? protocol with { Arms = [.. protocol.Arms.Where(arm => protocol.Published.Any(figure => figure.Arm == arm.Name || figure.Against == arm.Name))] }
        : throw new ArgumentException($"{protocol.Id}: calibration follows everybody through the same time before; leave run_in_weeks and a desk since always out.", nameof(protocol));
}
