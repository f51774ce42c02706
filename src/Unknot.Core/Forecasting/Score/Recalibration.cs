using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>How chances of one kind and one number of days are set right.</summary>
/// <param name="What">What is foretold.</param>
/// <param name="Days">Within how many days.</param>
/// <param name="Forecasts">How many forecasts it was fitted to.</param>
/// <param name="Intercept">What is added to the log-odds [–].</param>
/// <param name="Slope">What they are multiplied by [–]: above 1 what was said was too cautious.</param>
public readonly record struct Correction(Foretold What, int Days, int Forecasts, double Intercept, double Slope);

/// <summary>
/// Sets what is said right, by how it turned out with people who do not exist: the load model's own, none of whom a forecast is judged on. Immutable.
/// </summary>
/// <remarks>
/// <c>logit p' = f(E) (α + β logit p)</c> with α and β of the kind and the days. E is how well the model has understood the person (<see cref="Ensemble.Understood"/>), and
/// <c>f = ½ + ½ / (1 + e^(−(E + 3)/3))</c>: of somebody whose scores it foresees worse than who knows nothing of knots, it is half as sure. The half, and where it begins, are assumed.
/// </remarks>
public sealed class Recalibration
{
    private const double LeastSure = 0.5;
    private const double SureFrom = -3;
    private const double SureWithin = 3;
    private const double Held = 1;
    private const double Surest = 1e-4;

    private readonly Correction[] _corrections;

    /// <summary>By corrections that were fitted before.</summary>
    /// <param name="corrections">One of each kind and number of days; of none of a kind, that is said as it is.</param>
    public Recalibration(IEnumerable<Correction> corrections) => _corrections = [.. corrections];

    /// <summary>Everything is said as it is.</summary>
    public static Recalibration None { get; } = new([]);

    /// <summary>The corrections.</summary>
    public IReadOnlyList<Correction> Corrections => _corrections;

    /// <summary>Fits it to forecasts that were said as they are.</summary>
    /// <param name="kept">The forecasts, each with what became of it.</param>
    /// <returns>A correction of each kind and number of days, held near saying it as it is.</returns>
    public static Recalibration Fit(IEnumerable<KeptForecast> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return new(kept.Where(one => one.Happened is not null).GroupBy(one => (one.What, one.Days)).OrderBy(kind => kind.Key.What).ThenBy(kind => kind.Key.Days).Select(kind => Fit(kind.Key.What, kind.Key.Days, [.. kind])));
    }

    /// <summary>A chance set right.</summary>
    /// <param name="what">What is foretold.</param>
    /// <param name="said">The chance; where nothing was fitted for its days, the nearest number of days counts.</param>
    /// <param name="understood">How well the model has understood the person [natural logarithm].</param>
    /// <returns>The chance with its interval.</returns>
    public Odds Of(Foretold what, Odds said, double understood)
    {
        Correction[] alike = [.. _corrections.Where(one => one.What == what)];
        if (alike.Length == 0)
        {
            return said;
        }

        Correction near = alike.MinBy(one => Math.Abs(Math.Log((double)one.Days / said.Days)));
        double sure = Sure(understood);
        double Right(double p) => RidgeLogistic.At([near.Intercept, near.Slope], [sure, sure * Logit(p)]);
        return new(said.Days, Right(said.P), Right(said.Low), Right(said.High));
    }

    private static Correction Fit(Foretold what, int days, KeptForecast[] kept)
    {
        double[] right = RidgeLogistic.Fit([.. kept.Select(Row)], [.. kept.Select(one => one.Happened == true)], [.. kept.Select(_ => 1.0)], [0, 1], [Held, Held]);
        return new(what, days, kept.Length, right[0], right[1]);
    }

    private static double[] Row(KeptForecast kept)
    {
        double sure = Sure(kept.Understood);
        return [sure, sure * Logit(kept.Said)];
    }

    private static double Sure(double understood) => LeastSure + ((1 - LeastSure) / (1 + Math.Exp((SureFrom - understood) / SureWithin)));

    private static double Logit(double said)
    {
        double within = Math.Clamp(said, Surest, 1 - Surest);
        return Math.Log(within / (1 - within));
    }
}
