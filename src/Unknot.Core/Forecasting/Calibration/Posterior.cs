using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What is held possible of the load model's numbers after calibration: draws that agree with the targets, each as likely as another.</summary>
/// <param name="Version">Tells the model's content it was made with.</param>
/// <param name="Seed">What decided all chance.</param>
/// <param name="Tried">How many draws were tried.</param>
/// <param name="EffectiveDraws">The fewest independent draws of any free number.</param>
/// <param name="Disagreement">The worst agreement of the walkers (R-hat) [–].</param>
/// <param name="Draws">The draws that were kept.</param>
/// <param name="Targets">What they say of each target, on people who were never looked at before.</param>
/// <param name="AllHit">The share of draws in which every target is hit [0–1].</param>
/// <param name="NeverLeaves">The share of draws in which a knot never leaves by itself, <c>k_Z τ_N ≥ 1</c> [0–1].</param>
/// <param name="Numbers">How far each free number was narrowed.</param>
/// <param name="Pairs">Free numbers that trade off against each other.</param>
public sealed record Posterior(
    string Version, int Seed, int Tried, double EffectiveDraws, double Disagreement, IReadOnlyList<Parameters> Draws, IReadOnlyList<TargetHit> Targets, double AllHit, double NeverLeaves,
    IReadOnlyList<NarrowedNumber> Numbers, IReadOnlyList<TradeOff> Pairs)
{
    /// <summary>So many of the draws, spread evenly over all.</summary>
    /// <param name="count">How many, 1 or more; more than there are begin anew.</param>
    /// <returns>The draws.</returns>
    public IReadOnlyList<Parameters> Some(int count) => [.. Enumerable.Range(0, count).Select(i => Draws[(int)((long)i * Math.Max(Draws.Count, count) / count % Draws.Count)])];

    /// <summary>Puts together what calibration found.</summary>
    /// <param name="found">What it found.</param>
    /// <param name="protocols">The protocols it aimed at.</param>
    /// <param name="version">Tells the model's content it was made with.</param>
    /// <returns>The posterior.</returns>
    public static Posterior Of(CalibrationFound found, IReadOnlyList<Protocol> protocols, string version)
    {
        ArgumentNullException.ThrowIfNull(found);
        (Protocol Protocol, PublishedFigure Figure)[] figures = [.. protocols.SelectMany(protocol => protocol.Published, (protocol, figure) => (protocol, figure))];
        TargetHit[] targets = [.. figures.Select((target, i) => TargetHit.Of(target.Protocol, target.Figure, [.. found.Judged.Select(draw => draw[i])]))];
        return new(
            version, found.Settings.Seed, found.Settings.Draws, found.EffectiveDraws, found.Disagreement, found.Draws, targets,
            found.Judged.Average(draw => targets.Select((target, i) => target.Holds(draw[i])).All(hit => hit) ? 1.0 : 0),
            found.Draws.Average(draw => draw[LoadParameter.SensitisedGain] >= 1 ? 1.0 : 0), found.Numbers, found.Pairs);
    }
}

/// <summary>What calibrated draws say of a target.</summary>
/// <param name="Trial">The protocol.</param>
/// <param name="Arm">The arm.</param>
/// <param name="Outcome">What is measured.</param>
/// <param name="Week">When [weeks].</param>
/// <param name="Kind">What the figure is.</param>
/// <param name="Published">The figure.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Median">The median over the draws.</param>
/// <param name="Lower">What a twentieth of the draws lies below.</param>
/// <param name="Upper">What a twentieth of the draws lies above.</param>
public sealed record TargetHit(string Trial, string Arm, TrialOutcome Outcome, int Week, FigureKind Kind, double Published, double Low, double High, double Median, double Lower, double Upper)
{
    /// <summary>Whether the median lies in the interval.</summary>
    public bool Inside => Holds(Median);

    /// <summary>Whether a figure lies in the interval.</summary>
    /// <param name="value">The figure.</param>
    /// <returns>True when it does.</returns>
    public bool Holds(double value) => value >= Low && value <= High;

    internal static TargetHit Of(Protocol protocol, PublishedFigure figure, double[] values)
    {
        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        return new(
            protocol.Id, figure.Arm, figure.Outcome, figure.Week, figure.Kind, figure.Value, figure.Low, figure.High, Quantiles.At(sorted, 0.5), Quantiles.At(sorted, 0.05), Quantiles.At(sorted, 0.95));
    }
}
