using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>How long and how wide calibration looks.</summary>
/// <param name="Chains">How many walkers there are.</param>
/// <param name="Steps">How many steps each takes; the first fifth is forgotten.</param>
/// <param name="Starts">The best of how many draws each begins at.</param>
/// <param name="Kept">How many draws are kept in all.</param>
/// <param name="First">How many people live through the time before the trials where a step is first looked at.</param>
/// <param name="Candidates">How many do where it is looked at again, the first among them.</param>
/// <param name="Fresh">How many, who were never looked at before, each kept draw is judged on.</param>
/// <param name="Seed">Decides all chance.</param>
public sealed record CalibrationSettings(int Chains, int Steps, int Starts, int Kept, int First, int Candidates, int Fresh, int Seed)
{
    /// <summary>How many draws were tried in all.</summary>
    public int Draws => Chains * (Steps + Starts);
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
/// Approximate Bayesian calibration: walkers go through what is held possible and stay where the model agrees with the targets. A dozen numbers at most are free; the others
/// are drawn from what is held possible.
/// </summary>
/// <remarks>
/// Differential evolution with sampling from the past (ter Braak and Vrugt 2008), a normal kernel around each target, common random numbers. The same settings give the same draws,
/// however many processors there are.
/// </remarks>
public static class LoadCalibration
{
    private const int RememberEvery = 10;
    private const int PastOfEach = 10;
    private const double Forgotten = 0.2;
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
        CalibrationTargets first = new(protocols, levers, desks, settings.First, settings.Seed);
        CalibrationTargets targets = new(protocols, levers, desks, settings.Candidates, settings.Seed);
        Chain[] chains = [.. Enumerable.Range(0, settings.Chains).Select(number => new Chain(model, first, targets, new Chance(settings.Seed, -1 - number)))];
        Parallel.For(0, chains.Length, i => chains[i].Begin(settings.Starts));
        List<(double[] At, double[] Others)>[] walks = Walk(model, chains, settings);
        Parameters[] draws = [.. Thinned(walks, settings.Kept).Select(place => chains[0].Numbers(place.At, place.Others))];
        CalibrationTargets fresh = new(protocols, levers, desks, settings.Fresh, settings.Seed + 1);
        double[][] judged = new double[draws.Length][];
        Parallel.For(0, draws.Length, i => judged[i] = fresh.Of(draws[i]));
        LoadParameter[] free = [.. model.Numbers.Where(number => number.Free).Select(number => number.Parameter)];
        double[][][] series = [.. free.Select((_, i) => (double[][])[.. walks.Select(walk => (double[])[.. walk.Select(place => place.At[i])])])];
        return new(
            settings, draws, judged, [.. free.Select((one, i) => new NarrowedNumber(one, Walks.Deviation(series[i]), Walks.Effective(series[i]), Walks.Disagreement(series[i])))],
            TradeOffs(free, series), chains.Average(chain => (double)chain.Taken) / (settings.Steps + settings.Starts));
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

    private static List<(double[] At, double[] Others)>[] Walk(LoadModelContent model, Chain[] chains, CalibrationSettings settings)
    {
        int free = model.Numbers.Count(number => number.Free);
        Chance before = new(settings.Seed, int.MaxValue);
        List<double[]> past = [.. Enumerable.Range(0, PastOfEach * free).Select(_ => (double[])[.. Enumerable.Range(0, free).Select(_ => before.Normal())])];
        List<(double[] At, double[] Others)>[] walks = [.. chains.Select(_ => new List<(double[], double[])>())];
        for (int done = 0; done < settings.Steps; done += RememberEvery)
        {
            int steps = Math.Min(RememberEvery, settings.Steps - done);
            bool counts = done >= Forgotten * settings.Steps;
            Parallel.For(0, chains.Length, i =>
            {
                for (int step = 0; step < steps; step++)
                {
                    chains[i].Step(past);
                    if (counts)
                    {
                        walks[i].Add((chains[i].At, chains[i].Others));
                    }
                }
            });
            past.AddRange(chains.Select(chain => chain.At));
        }

        return walks;
    }

    private static IEnumerable<(double[] At, double[] Others)> Thinned(List<(double[] At, double[] Others)>[] walks, int kept)
    {
        int of = Math.Max(1, kept / walks.Length);
        return walks.SelectMany(walk => Enumerable.Range(1, of).Select(i => walk[(int)((long)i * walk.Count / of) - 1]));
    }

    private static TradeOff[] TradeOffs(LoadParameter[] free, double[][][] series) =>
    [
        .. from one in Enumerable.Range(0, free.Length)
           from other in Enumerable.Range(one + 1, free.Length - one - 1)
           let together = Walks.Correlation([.. series[one].SelectMany(walk => walk)], [.. series[other].SelectMany(walk => walk)])
           where Math.Abs(together) >= TradesOffFrom
           orderby Math.Abs(together) descending
           select new TradeOff(free[one], free[other], together),
    ];
}
