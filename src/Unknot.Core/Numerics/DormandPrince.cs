namespace Unknot.Core.Numerics;

/// <summary>How fast a state changes.</summary>
/// <param name="time">When [the unit of time of the model].</param>
/// <param name="state">The state then.</param>
/// <param name="rates">Takes the change of each part a unit of time; as many as the state has.</param>
public delegate void RightHandSide(double time, ReadOnlySpan<double> state, Span<double> rates);

/// <summary>The Runge–Kutta method of Dormand and Prince: fifth order, with a fourth to tell how far off a step is.</summary>
public static class DormandPrince
{
    private const int Stages = 7;
    private const double Safety = 0.9;
    private const double LeastChange = 0.2;
    private const double MostChange = 5;
    private const int MostSteps = 10_000_000;

    private static ReadOnlySpan<double> Nodes => [0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1];

    /// <summary>The weights of the earlier stages in each stage, row after row; the last row is the step of fifth order.</summary>
    private static ReadOnlySpan<double> Weights =>
    [
        1.0 / 5,
        3.0 / 40, 9.0 / 40,
        44.0 / 45, -56.0 / 15, 32.0 / 9,
        19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729,
        9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656,
        35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84,
    ];

    /// <summary>Fifth order less fourth order.</summary>
    private static ReadOnlySpan<double> Difference =>
        [71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40];

    /// <summary>One step of fifth order.</summary>
    /// <param name="rates">How fast the state changes.</param>
    /// <param name="time">When it begins.</param>
    /// <param name="step">How long it is, in the same unit.</param>
    /// <param name="state">The state; afterwards that at the end of the step.</param>
    /// <param name="error">Takes how far off each part is likely to be, for the method of fourth order; as many as the state has.</param>
    public static void Step(RightHandSide rates, double time, double step, Span<double> state, Span<double> error)
    {
        ArgumentNullException.ThrowIfNull(rates);
        int parts = state.Length;
        Span<double> slopes = stackalloc double[Stages * parts];
        Span<double> trial = stackalloc double[parts];
        state.CopyTo(trial);
        rates(time, trial, slopes[..parts]);
        int row = 0;
        for (int stage = 1; stage < Stages; stage++)
        {
            Combine(state, slopes, Weights.Slice(row, stage), step, trial);
            rates(time + (Nodes[stage] * step), trial, slopes.Slice(stage * parts, parts));
            row += stage;
        }

        error.Clear();
        Combine(error, slopes, Difference, step, error);
        trial.CopyTo(state);
    }

    /// <summary>Goes from one time to another in steps that are as long as the tolerance allows.</summary>
    /// <param name="rates">How fast the state changes.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends, not before <paramref name="from"/>.</param>
    /// <param name="state">The state; afterwards that at the end.</param>
    /// <param name="tolerance">The most that a step may be off, in the unit of the state; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the beginning, or the tolerance is not above 0.</exception>
    /// <exception cref="InvalidOperationException">The state grows beyond all bounds, or the steps beyond all count.</exception>
    public static void Integrate(RightHandSide rates, double from, double to, Span<double> state, double tolerance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tolerance);
        Span<double> next = stackalloc double[state.Length];
        Span<double> error = stackalloc double[state.Length];
        double time = from;
        double step = to - from;
        for (int taken = 0; time < to; taken++)
        {
            bool last = time + step >= to;
            step = last ? to - time : step;
            state.CopyTo(next);
            Step(rates, time, step, next, error);
            double off = Largest(error) / tolerance;
            if (taken > MostSteps || !double.IsFinite(off))
            {
                throw new InvalidOperationException($"The solver gave up at {time}.");
            }

            if (off <= 1)
            {
                next.CopyTo(state);
                time = last ? to : time + step;
            }

            step *= Math.Clamp(Safety * Math.Pow(Math.Max(off, 1e-10), -0.2), LeastChange, MostChange);
        }
    }

    private static void Combine(ReadOnlySpan<double> start, ReadOnlySpan<double> slopes, ReadOnlySpan<double> weights, double step, Span<double> sum)
    {
        for (int part = 0; part < sum.Length; part++)
        {
            double slope = 0;
            for (int stage = 0; stage < weights.Length; stage++)
            {
                slope += weights[stage] * slopes[(stage * sum.Length) + part];
            }

            sum[part] = start[part] + (step * slope);
        }
    }

    private static double Largest(ReadOnlySpan<double> error)
    {
        double largest = 0;
        foreach (double one in error)
        {
            largest = Math.Max(largest, Math.Abs(one));
        }

        return largest;
    }
}
