using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>
/// Several walkers side by side. They go three short ways first, which are forgotten: what they see there with all people makes the surface better, above all of these very people. The
/// rest of the way goes by one surface.
/// </summary>
internal sealed class Walking(Places places, CalibrationTargets targets, Scouting scouting, CalibrationSettings settings)
{
    private const int ShortWays = 3;
    private const int ShortWay = 8;
    private const double Forgotten = 0.1;

    /// <summary>Walks.</summary>
    /// <param name="surface">The surface of the scouts.</param>
    /// <param name="begins">Where walks may begin.</param>
    /// <returns>Where each walker was after each step that is not forgotten, and the share of steps that were taken [0–1].</returns>
    public (double[][][] Walks, double Taken) Run(QuadraticSurface surface, double[][] begins)
    {
        Walker[] walkers = [.. Enumerable.Range(0, settings.Walkers).Select(i => new Walker(places, begins[i * begins.Length / settings.Walkers], targets, new(settings.Seed, int.MinValue + i)))];
        List<(double[] Place, double[] Seen)> looks = [];
        int shortWay = settings.Steps / ShortWay;
        for (int way = 0; way < ShortWays; way++)
        {
            _ = Walk(walkers, On(surface), shortWay);
            looks.AddRange(walkers.SelectMany(walker => walker.TakeLooks()));
            surface = scouting.With(looks);
        }

        double[][][] walks = Walk(walkers, On(surface), settings.Steps - (ShortWays * shortWay));
        return (walks, walkers.Average(walker => (double)walker.Taken) / settings.Steps);
    }

    private static double[][][] Walk(Walker[] walkers, SurfaceWalk walk, int steps)
    {
        double[][][] walks = new double[walkers.Length][][];
        Parallel.For(0, walkers.Length, i => walks[i] = Walk(walkers[i], walk, steps));
        return walks;
    }

    private static double[][] Walk(Walker walker, SurfaceWalk walk, int steps)
    {
        List<double[]> kept = new(steps);
        for (int step = 0; step < steps; step++)
        {
            walker.Step(walk);
            if (step >= Forgotten * steps)
            {
                kept.Add(walker.At);
            }
        }

        return [.. kept];
    }

    /// <summary>Nearness on the surface is as wide as the published interval, and by what the surface leaves open where so many more people are looked at.</summary>
    private SurfaceWalk On(QuadraticSurface surface)
    {
        PublishedFigure[] figures = [.. targets.Figures.Select(target => target.Figure)];
        double fewer = Math.Min(1, (double)settings.First / settings.Candidates);
        return new(places, surface, figures, [.. figures.Select((figure, i) => CalibrationTargets.Variance(figure) + (surface.Left[i] * fewer))]);
    }
}
