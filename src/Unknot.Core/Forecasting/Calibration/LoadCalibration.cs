using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>How long and how wide calibration looks.</summary>
/// <param name="Rounds">In how many rounds draws are looked at to learn where the targets are.</param>
/// <param name="Scouts">How many draws a round looks at; rounded up to a multiple of sixteen.</param>
/// <param name="First">How many people live through the time before the trials in each of them.</param>
/// <param name="Walkers">How many walkers there are then.</param>
/// <param name="Steps">How many steps each takes; three eighths, and a tenth of the rest, are forgotten.</param>
/// <param name="Candidates">How many people live through the time before the trials in each step.</param>
/// <param name="Kept">How many draws are kept in all.</param>
/// <param name="Fresh">How many people, who were never looked at before, each kept draw is judged on.</param>
/// <param name="Seed">Decides all chance.</param>
public sealed record CalibrationSettings(int Rounds, int Scouts, int First, int Walkers, int Steps, int Candidates, int Kept, int Fresh, int Seed)
{
    /// <summary>How many draws the model was run for in all.</summary>
    public int Draws => (Rounds * Scouting.Streams * Scouting.Each(Scouts)) + (Walkers * Steps);
}

/// <summary>What calibration found.</summary>
/// <param name="Settings">How it looked.</param>
/// <param name="Draws">Draws of the model's numbers that agree with the targets, each as likely as another.</param>
/// <param name="Judged">What each of them says of each target, on people who were never looked at before: draw by draw, target by target.</param>
/// <param name="Numbers">How far each free number was narrowed.</param>
/// <param name="Pairs">Free numbers that trade off against each other, the closest first.</param>
/// <param name="Taken">The share of proposals that were taken [0–1].</param>
public sealed record CalibrationFound(
    CalibrationSettings Settings, IReadOnlyList<Parameters> Draws, IReadOnlyList<double[]> Judged, IReadOnlyList<NarrowedNumber> Numbers, IReadOnlyList<TradeOff> Pairs, double Taken)
{
    /// <summary>The fewest effective draws of any free number.</summary>
    public double EffectiveDraws => Numbers.Min(number => number.EffectiveDraws);

    /// <summary>The worst agreement of the walkers (R-hat) [–].</summary>
    public double Disagreement => Numbers.Max(number => number.Disagreement);
}

/// <summary>How far a free number was narrowed.</summary>
/// <param name="Parameter">Which.</param>
/// <param name="Width">Its width against what was held possible before [–]: 1 where nothing was learnt.</param>
/// <param name="EffectiveDraws">How many independent draws the walk is worth.</param>
/// <param name="Disagreement">How much the walkers disagree (R-hat) [–]: 1 where they do not.</param>
public sealed record NarrowedNumber(LoadParameter Parameter, double Width, double EffectiveDraws, double Disagreement);

/// <summary>Two free numbers of which only something together is known.</summary>
/// <param name="One">One.</param>
/// <param name="Other">The other.</param>
/// <param name="Correlation">How they go together among the draws [−1–1].</param>
public sealed record TradeOff(LoadParameter One, LoadParameter Other, double Correlation);

/// <summary>
/// Approximate Bayesian calibration: a surface is fitted to what many draws say of the targets; walkers go by it through what is held possible, and stay where the model
/// itself agrees. A dozen numbers at most are free; the others are drawn from what is held possible.
/// </summary>
/// <remarks>A normal kernel around each target, common random numbers. The same settings give the same draws, however many processors there are.</remarks>
public static class LoadCalibration
{
    private const double TradesOffFrom = 0.5;

    /// <summary>Calibrates.</summary>
    /// <param name="model">The model's content.</param>
    /// <param name="protocols">The protocols whose role is calibration.</param>
    /// <param name="desks">The overload tables.</param>
    /// <param name="settings">How long and how wide it looks.</param>
    /// <returns>What was found.</returns>
    public static CalibrationFound Run(LoadModelContent model, IReadOnlyList<Protocol> protocols, DeskTables desks, CalibrationSettings settings)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(settings);
        Parts levers = Parts.Of(model.Parts);
        Places places = new(model);
        Scouting scouting = new(places, settings, (people, seed) => new(protocols, levers, desks, people, seed));
        (QuadraticSurface surface, double[][] begins) = scouting.Run();
        CalibrationTargets targets = new(protocols, levers, desks, settings.Candidates, settings.Seed);
        (double[][][] walks, double taken) = new Walking(places, targets, scouting, settings).Run(surface, begins);
        Parameters[] draws = [.. Thinned(walks, settings.Kept).Select(places.Numbers)];
        CalibrationTargets fresh = new(protocols, levers, desks, settings.Fresh, settings.Seed + 1);
        double[][] judged = new double[draws.Length][];
        Parallel.For(0, draws.Length, i => judged[i] = fresh.Of(draws[i]));
        (LoadParameter Parameter, double[][] Walks)[] free = [.. places.Free.Select(one => (one.Parameter, (double[][])[.. walks.Select(walk => (double[])[.. walk.Select(place => place[one.Coordinate])])]))];
        return new(
            settings, draws, judged, [.. free.Select(one => new NarrowedNumber(one.Parameter, Walks.Deviation(one.Walks), Walks.Effective(one.Walks), Walks.Disagreement(one.Walks)))],
            TradeOffs(free), taken);
    }

    /// <summary>Judges draws on other people.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="protocols">The protocols whose role is calibration.</param>
    /// <param name="levers">What each part carries while all is well [–].</param>
    /// <param name="desks">The overload tables.</param>
    /// <param name="candidates">How many people live through the time before the trials.</param>
    /// <param name="seed">Decides who they are.</param>
    /// <returns>What the draws say of each target, and the share of draws in which every one is hit [0–1].</returns>
    public static (IReadOnlyList<TargetHit> Targets, double AllHit) Judge(
        IReadOnlyList<Parameters> draws, IReadOnlyList<Protocol> protocols, Parts levers, DeskTables desks, int candidates, int seed)
    {
        ArgumentNullException.ThrowIfNull(draws);
        CalibrationTargets targets = new(protocols, levers, desks, candidates, seed);
        double[][] judged = new double[draws.Count][];
        Parallel.For(0, judged.Length, i => judged[i] = targets.Of(draws[i]));
        return ([.. targets.Figures.Select((target, i) => TargetHit.Of(target.Protocol, target.Figure, [.. judged.Select(draw => draw[i])]))], judged.Average(draw => targets.AllHit(draw) ? 1.0 : 0));
    }

    private static IEnumerable<double[]> Thinned(double[][][] walks, int kept)
    {
        int of = Math.Max(1, kept / walks.Length);
        return walks.SelectMany(walk => Enumerable.Range(1, of).Select(i => walk[(int)((long)i * walk.Length / of) - 1]));
    }

    private static TradeOff[] TradeOffs((LoadParameter Parameter, double[][] Walks)[] free) =>
    [
        .. from one in Enumerable.Range(0, free.Length)
           from other in Enumerable.Range(one + 1, free.Length - one - 1)
           let together = Walks.Correlation([.. free[one].Walks.SelectMany(walk => walk)], [.. free[other].Walks.SelectMany(walk => walk)])
           where Math.Abs(together) >= TradesOffFrom
           orderby Math.Abs(together) descending
           select new TradeOff(free[one].Parameter, free[other].Parameter, together),
    ];
}
