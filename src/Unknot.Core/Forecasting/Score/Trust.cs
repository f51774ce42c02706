using Unknot.Core.Numerics;

namespace Unknot.Core.Forecasting;

/// <summary>A forecast that was made of somebody, and what became of it.</summary>
/// <param name="AsOf">The evening it was made.</param>
/// <param name="Days">Within how many days.</param>
/// <param name="Model">What the model said [0–1].</param>
/// <param name="Own">What the person's own rate said then [0–1].</param>
/// <param name="Happened">Whether it happened.</param>
public readonly record struct ScoredForecast(DateOnly AsOf, int Days, double Model, double Own, bool Happened);

/// <summary>
/// Whom to trust with a person: the model, the model half-way to the rate there always was, the model set right by its own record with this person, or that rate. What is said is a mixture by how
/// well each has foretold so far.
/// </summary>
/// <remarks>
/// Weights go by <c>π · exp(ηE − Σ s · loss)</c> with the logarithmic loss of what each said at the time, that is by Bayes' rule; s is 1 for forecasts that do not overlap and less in proportion where
/// they do. E is by how much the model has foreseen every evening's scores better than somebody who knows nothing of knots (<see cref="Ensemble.Understood"/>): it tells within weeks of whom the model
/// knows something. η is a quarter for the model, half of that half-way and set right, and 0 for the own rate. Setting right is <c>logit p' = α + β logit p</c>, held near α = 0 and β = 1 and fitted to earlier forecasts alone. The first weights are assumed.
/// </remarks>
public sealed class Trust
{
    private const double FirstInModel = 0.4;
    private const double FirstHalfWay = 0.25;
    private const double FirstInSetRight = 0.2;
    private const double FirstInOwnRate = 0.15;
    private const double OfUnderstanding = 0.25;
    private const double HalfWay = 0.5;
    private const int Enough = 8;
    private const double Held = 8;
    private const double Surest = 0.005;

    private readonly double[] _right;

    private Trust(double[] weights, double[] right) => (InModel, InHalfWay, InSetRight, InOwnRate, _right) = (weights[0], weights[1], weights[2], weights[3], right);

    /// <summary>The weight of the model [0–1].</summary>
    public double InModel { get; }

    /// <summary>The weight of what lies half-way between the model and the person's own rate [0–1].</summary>
    public double InHalfWay { get; }

    /// <summary>The weight of the model set right [0–1].</summary>
    public double InSetRight { get; }

    /// <summary>The weight of the person's own rate [0–1].</summary>
    public double InOwnRate { get; }

    /// <summary>Learns whom to trust.</summary>
    /// <param name="scored">Forecasts of one kind and one number of days, in the order they were made; all over.</param>
    /// <param name="alike">Those of another kind that tell of the same: who foretells a return well foretells calm well.</param>
    /// <param name="understood">By how much the model has foreseen the scores better than somebody who knows nothing of knots [natural logarithm]; 0 where that is not known.</param>
    /// <returns>Whom to trust by now.</returns>
    public static Trust Of(IReadOnlyList<ScoredForecast> scored, IReadOnlyList<ScoredForecast>? alike = null, double understood = 0)
    {
        ArgumentNullException.ThrowIfNull(scored);
        double more = OfUnderstanding * understood;
        double[] logs = [Math.Log(FirstInModel) + more, Math.Log(FirstHalfWay) + (more / 2), Math.Log(FirstInSetRight) + (more / 2), Math.Log(FirstInOwnRate)];
        Weigh(scored, logs);
        Weigh(alike ?? [], logs);
        Beliefs.Normalise(logs);
        return new(logs, SetRight(scored));
    }

    /// <summary>What is said.</summary>
    /// <param name="model">What the model says.</param>
    /// <param name="own">The person's own rate by now.</param>
    /// <returns>The mixture, with the mixture of the intervals.</returns>
    public Odds Of(Odds model, OwnRate own)
    {
        Odds always = own.Within(model.Days);
        double Mixed(double said, double asAlways) => (InModel * said) + (InHalfWay * Between(said, asAlways)) + (InSetRight * Righted(_right, said)) + (InOwnRate * asAlways);
        return new(model.Days, Mixed(model.P, always.P), Mixed(model.Low, always.Low), Mixed(model.High, always.High));
    }

    private static void Weigh(IReadOnlyList<ScoredForecast> scored, double[] logs)
    {
        for (int i = 0; i < scored.Count; i++)
        {
            ScoredForecast one = scored[i];
            double share = ShareOf(scored, i);
            double[] right = SetRight([.. scored.Take(i).Where(before => before.AsOf.AddDays(before.Days) <= one.AsOf)]);
            logs[0] += share * LogLikelihood(one.Model, one.Happened);
            logs[1] += share * LogLikelihood(Between(one.Model, one.Own), one.Happened);
            logs[2] += share * LogLikelihood(Righted(right, one.Model), one.Happened);
            logs[3] += share * LogLikelihood(one.Own, one.Happened);
        }
    }

    private static double ShareOf(IReadOnlyList<ScoredForecast> scored, int i) =>
        i == 0 ? 1 : Math.Min(1, (double)(scored[i].AsOf.DayNumber - scored[i - 1].AsOf.DayNumber) / scored[i].Days);

    private static double[] SetRight(IReadOnlyList<ScoredForecast> scored) => scored.Count < Enough ? [0, 1] : RidgeLogistic.Fit(
        [.. scored.Select(one => (double[])[1, Logit(one.Model)])], [.. scored.Select(one => one.Happened)], [.. scored.Select((_, i) => ShareOf(scored, i))], [0, 1], [Held, Held]);

    private static double Between(double model, double own) => (HalfWay * model) + ((1 - HalfWay) * own);

    private static double Righted(double[] right, double said) => RidgeLogistic.At(right, [1, Logit(said)]);

    private static double Logit(double said)
    {
        double within = Math.Clamp(said, Surest, 1 - Surest);
        return Math.Log(within / (1 - within));
    }

    private static double LogLikelihood(double said, bool happened) => Math.Log(Math.Clamp(happened ? said : 1 - said, Surest, 1));
}
