namespace Unknot.Core.Forecasting;

/// <summary>What was measured of an outcome in an arm in a week, over all draws.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Week">When [weeks].</param>
/// <param name="Outcome">What.</param>
/// <param name="Tally">The people.</param>
public sealed record TrialMeasure(string Arm, int Week, TrialOutcome Outcome, Tally Tally);

/// <summary>From the lower to the upper end of what is likely.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Band(double Low, double High);

/// <summary>A comparison with what the model says of it.</summary>
/// <param name="Compared">What is compared.</param>
/// <param name="Values">The figure in each draw of the model's numbers.</param>
/// <param name="People">95 % by the people who happened to take part.</param>
/// <param name="Published">What was published; null where nothing was.</param>
public sealed record TrialFinding(TrialComparison Compared, IReadOnlyList<double> Values, Band People, PublishedFigure? Published)
{
    /// <summary>The mean over the draws.</summary>
    public double Mean => Values.Average();

    /// <summary>The median over the draws.</summary>
    public double Median => Quantiles.At([.. Values.Order()], 0.5);

    /// <summary>95 % by the draws of the model's numbers.</summary>
    public Band Parameters
    {
        get
        {
            double[] sorted = [.. Values.Order()];
            return new(Quantiles.At(sorted, 0.025), Quantiles.At(sorted, 0.975));
        }
    }

    /// <summary>Whether the model agrees with what was published; null where nothing was.</summary>
    /// <remarks>A figure: the median lies in its interval. No difference: less than half a point of pain, or what is as little of another outcome. Better or worse: the interval from people lies wholly on that side.</remarks>
    public bool? Inside => Published switch
    {
        null => null,
        { Kind: not FigureKind.Direction } figure => Median >= figure.Low && Median <= figure.High,
        { Direction: TrialDirection.None } => Math.Abs(Median) < SameWithin(Compared.Outcome),
        { Direction: TrialDirection.Better } => LowerIsBetter ? People.High < 0 : People.Low > 0,
        _ => LowerIsBetter ? People.Low > 0 : People.High < 0,
    };

    private static double SameWithin(TrialOutcome outcome) => outcome switch
    {
        TrialOutcome.Nprs => 0.5,
        TrialOutcome.PressureThreshold => 25,
        TrialOutcome.StrengthUpper or TrialOutcome.StrengthLower or TrialOutcome.Fatigue => 0.03,
        _ => 0.1,
    };

    private bool LowerIsBetter => Compared.Outcome is not (TrialOutcome.PressureThreshold or TrialOutcome.StrengthUpper or TrialOutcome.StrengthLower);
}

/// <summary>A trial as the model ran it.</summary>
/// <param name="Protocol">The protocol.</param>
/// <param name="People">How many were wanted in each arm and draw.</param>
/// <param name="Draws">How many draws of the model's numbers.</param>
/// <param name="Seed">What decides all chance.</param>
/// <param name="Measures">Everything measured, arm by arm.</param>
/// <param name="Comparisons">Everything compared, the published figures among it.</param>
public sealed record TrialResult(Protocol Protocol, int People, int Draws, int Seed, IReadOnlyList<TrialMeasure> Measures, IReadOnlyList<TrialFinding> Comparisons);
