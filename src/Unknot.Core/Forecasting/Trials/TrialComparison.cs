namespace Unknot.Core.Forecasting;

/// <summary>Something that is said of an arm: by itself, against its own entry, or against another.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Against">The arm it is compared with; null where it stands for itself.</param>
/// <param name="Outcome">What was measured.</param>
/// <param name="Week">When [weeks].</param>
/// <param name="Kind">What the figure is.</param>
public sealed record TrialComparison(string Arm, string? Against, TrialOutcome Outcome, int Week, FigureKind Kind)
{
    /// <summary>What a published figure compares.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The comparison; of a direction the difference, of an arm alone the change since entry.</returns>
    public static TrialComparison Of(PublishedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        FigureKind kind = figure.Kind != FigureKind.Direction ? figure.Kind : figure.Against is null ? FigureKind.Change : FigureKind.Difference;
        return new(figure.Arm, figure.Against, figure.Outcome, figure.Week, kind);
    }

    /// <summary>The figure, and how far off it is likely to be by the people who happened to take part.</summary>
    internal (double Value, double Error) In(Protocol protocol, TrialTallies tallies)
    {
        Tally own = At(protocol, tallies, Arm, Week);
        if (Kind == FigureKind.Mean)
        {
            return (own.Mean, own.StandardError);
        }

        Tally other = Kind is FigureKind.Change or FigureKind.ShareOfEntry ? At(protocol, tallies, Arm, 0) : At(protocol, tallies, Against!, Week);
        double error = Math.Sqrt((own.StandardError * own.StandardError) + (other.StandardError * other.StandardError));
        double difference = own.Mean - other.Mean;
        switch (Kind)
        {
            case FigureKind.Ratio or FigureKind.ShareOfEntry:
                double ratio = own.Mean / other.Mean;
                return (ratio, Math.Sqrt(Square(own.StandardError / other.Mean) + Square(ratio * other.StandardError / other.Mean)));
            case FigureKind.StandardisedDifference:
                double deviation = Math.Sqrt((Square(own.Deviation) + Square(other.Deviation)) / 2);
                return (difference / deviation, error / deviation);
            default:
                return (difference, error);
        }
    }

    private Tally At(Protocol protocol, TrialTallies tallies, string arm, int week)
    {
        int place = 0;
        while (protocol.Arms[place].Name != arm)
        {
            place++;
        }

        return tallies[place, Outcome, Enumerable.Range(0, protocol.MeasureWeeks.Count).First(at => protocol.MeasureWeeks[at] == week)];
    }

    private static double Square(double value) => value * value;
}
