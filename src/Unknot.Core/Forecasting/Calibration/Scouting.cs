using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>
/// Looks at many draws with few people each, and fits a surface to what is seen: what each figure is likely to be anywhere. A round looks where the surface of the rounds before
/// tells that figures are near, as widely as that surface is wrong; so the search narrows by itself.
/// </summary>
internal sealed class Scouting
{
    /// <summary>So many scouts go side by side.</summary>
    public const int Streams = 16;

    private const int Remembered = 3;
    private const int WalkedAtFirst = 300;
    private const int WalkedBetween = 15;

    private readonly Places _places;
    private readonly CalibrationSettings _settings;
    private readonly CalibrationTargets[] _looks;
    private readonly PublishedFigure[] _figures;
    private readonly List<(double[] Place, double[] Seen)[]> _rounds = [];

    public Scouting(Places places, CalibrationSettings settings, Func<int, int, CalibrationTargets> targets)
    {
        (_places, _settings) = (places, settings);
        // Each look is at other people, so that the surface is about people and not about a few.
        _looks = [.. Enumerable.Range(0, Streams).Select(stream => targets(settings.First, settings.Seed - 1 - stream))];
        _figures = [.. _looks[0].Figures.Select(target => target.Figure)];
    }

    /// <summary>How many draws of a round one of them looks at.</summary>
    public static int Each(int scouts) => (scouts + Streams - 1) / Streams;

    /// <summary>Scouts.</summary>
    /// <returns>The surface of the second half of all rounds, and where walks may begin.</returns>
    public (QuadraticSurface Surface, double[][] Places) Run()
    {
        int each = Each(_settings.Scouts);
        Look(stream => [.. Enumerable.Range(0, each).Select(at => _places.Anywhere(new(_settings.Seed, Number(stream, at))))]);
        while (_rounds.Count < _settings.Rounds)
        {
            QuadraticSurface surface = Fitted(Remembered);
            SurfaceWalk walk = new(_places, surface, _figures, [.. _figures.Select((figure, i) => CalibrationTargets.Variance(figure) + surface.Left[i])]);
            Look(stream => Walked(walk, each, new(_settings.Seed, Number(stream, _rounds.Count * each))));
        }

        return (Fitted((_settings.Rounds + 1) / 2), [.. _rounds[^1].Select(scout => scout.Place)]);
    }

    /// <summary>The surface of the second half of all rounds, and of what walkers have seen with many more people: that counts so many times as often.</summary>
    /// <param name="walked">Where walkers looked, and what they saw.</param>
    public QuadraticSurface With(IReadOnlyList<(double[] Place, double[] Seen)> walked)
    {
        (double[] Place, double[] Seen)[] scouts = Scouts((_settings.Rounds + 1) / 2);
        (double[] Place, double[] Seen)[] all = [.. scouts, .. walked.Where(look => look.Seen.All(double.IsFinite))];
        double many = Math.Max(1, (double)_settings.Candidates / _settings.First);
        return QuadraticSurface.Fit([.. all.Select(look => look.Place)], [.. all.Select(look => look.Seen)], [.. all.Select((_, i) => i < scouts.Length ? 1 : many)]);
    }

    private (double[] Place, double[] Seen)[] Scouts(int rounds) => [.. _rounds.TakeLast(rounds).SelectMany(round => round)];

    private static int Number(int stream, int at) => -1 - stream - (at * Streams);

    private double[][] Walked(SurfaceWalk walk, int count, Chance chance)
    {
        double[] place = walk.From(_places.Anywhere(chance), WalkedAtFirst, chance);
        double[][] places = new double[count][];
        for (int i = 0; i < count; i++)
        {
            places[i] = place = walk.From(place, WalkedBetween, chance);
        }

        return places;
    }

    private void Look(Func<int, double[][]> places)
    {
        (double[] Place, double[] Seen)[][] seen = new (double[], double[])[Streams][];
        Parallel.For(0, Streams, stream => seen[stream] = [.. places(stream).Select(place => (place, _looks[stream].Of(_places.Numbers(place))))]);
        _rounds.Add([.. seen.SelectMany(one => one).Where(scout => scout.Seen.All(double.IsFinite))]);
    }

    private QuadraticSurface Fitted(int rounds)
    {
        (double[] Place, double[] Seen)[] scouts = Scouts(rounds);
        return QuadraticSurface.Fit([.. scouts.Select(scout => scout.Place)], [.. scouts.Select(scout => scout.Seen)]);
    }
}
