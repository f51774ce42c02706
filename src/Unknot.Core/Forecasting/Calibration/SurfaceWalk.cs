using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>A random walk (Metropolis, a coordinate at a time) over what is held possible, drawn to where a surface says that every figure is near to what was published.</summary>
/// <param name="places">What is held possible.</param>
/// <param name="surface">What each figure is likely to be at a place.</param>
/// <param name="figures">The published figures.</param>
/// <param name="variances">How wide nearness is to each, in the square of its unit.</param>
internal sealed class SurfaceWalk(Places places, QuadraticSurface surface, IReadOnlyList<PublishedFigure> figures, IReadOnlyList<double> variances)
{
    private const double ShortStep = 0.1;
    private const double LongStep = 1.5;

    /// <summary>The logarithm of nearness that the surface tells [–].</summary>
    public double LogNearness(ReadOnlySpan<double> place)
    {
        double sum = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            double off = surface.At(i, place) - figures[i].Value;
            sum -= off * off / (2 * variances[i]);
        }

        return sum;
    }

    /// <summary>Walks on from a place.</summary>
    /// <param name="from">The place.</param>
    /// <param name="rounds">How often every coordinate is tried.</param>
    /// <param name="chance">Where chance comes from.</param>
    /// <returns>Where the walk ends.</returns>
    public double[] From(double[] from, int rounds, Chance chance)
    {
        double[] place = [.. from];
        double[] off = [.. Enumerable.Range(0, figures.Count).Select(figure => surface.At(figure, place) - figures[figure].Value)];
        double[] changes = new double[off.Length];
        for (int tried = 0; tried < rounds * places.Size; tried++)
        {
            int coordinate = chance.Below(places.Size);
            double by = ShortStep * Math.Pow(LongStep / ShortStep, chance.Share()) * chance.Normal();
            double likelier = places.Likelier(coordinate, place[coordinate] + by, place[coordinate]);
            for (int i = 0; i < off.Length && likelier > double.NegativeInfinity; i++)
            {
                changes[i] = surface.Change(i, place, coordinate, by);
                likelier -= changes[i] * ((2 * off[i]) + changes[i]) / (2 * variances[i]);
            }

            if (Math.Log(1 - chance.Share()) <= likelier)
            {
                place[coordinate] += by;
                Add(off, changes);
            }
        }

        return place;
    }

    private static void Add(double[] sums, double[] changes)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] += changes[i];
        }
    }
}
