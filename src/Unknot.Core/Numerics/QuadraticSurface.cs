namespace Unknot.Core.Numerics;

/// <summary>Several functions of the same place, each of second degree, fitted to what was seen at many places. Immutable.</summary>
public sealed class QuadraticSurface
{
    private readonly int _size;
    private readonly double[] _levels;
    private readonly double[][] _slopes;
    private readonly double[][] _bends;

    private QuadraticSurface(int size, double[][] factors)
    {
        _size = size;
        _levels = [.. factors.Select(one => one[0])];
        _slopes = [.. factors.Select(one => one[1..(size + 1)])];
        _bends = [.. factors.Select(one => Bends(size, one.AsSpan(size + 1)))];
    }

    /// <summary>How far off each function is at the places it was fitted to: the variance of what counts once, in the square of its unit.</summary>
    public IReadOnlyList<double> Left { get; private set; } = [];

    /// <summary>How many functions there are.</summary>
    public int Count => _levels.Length;

    /// <summary>Fits.</summary>
    /// <param name="places">Places of one size n, more than <c>1 + 2n</c>; products of two numbers take part where there are three times as many places as then factors.</param>
    /// <param name="values">What was seen at each: a value a function, all finite.</param>
    /// <param name="weights">How often each counts, above 0 [–]: what is seen with so many times less variance counts so often. Null where all count once.</param>
    /// <returns>The functions of least squares.</returns>
    /// <exception cref="ArgumentException">There are too few places.</exception>
    public static QuadraticSurface Fit(IReadOnlyList<double[]> places, IReadOnlyList<double[]> values, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(values);
        int size = places.Count > 0 ? places[0].Length : 0;
        int whole = 1 + size + (size * (size + 1) / 2);
        int factors = places.Count >= 3 * whole ? whole : 1 + (2 * size);
        if (places.Count <= factors)
        {
            throw new ArgumentException($"{places.Count} places are too few for a surface of {factors} factors.", nameof(places));
        }

        LeastSquares squares = new(factors, values[0].Length);
        double[] row = new double[factors];
        for (int i = 0; i < places.Count; i++)
        {
            Spread(places[i], row);
            double by = Math.Sqrt(Weight(i));
            Scale(row, by);
            squares.Add(row, [.. values[i].Select(value => by * value)]);
        }

        QuadraticSurface fitted = new(size, squares.Solve());
        fitted.Left = [.. Enumerable.Range(0, fitted.Count).Select(function => Enumerable.Range(0, places.Count).Sum(i => Weight(i) * Square(fitted.At(function, places[i]) - values[i][function])) / (places.Count - factors))];
        return fitted;

        double Weight(int i) => weights?[i] ?? 1;
    }

    /// <summary>A function at a place.</summary>
    /// <param name="function">Which.</param>
    /// <param name="place">The place.</param>
    /// <returns>Its value.</returns>
    public double At(int function, ReadOnlySpan<double> place)
    {
        double sum = _levels[function];
        for (int i = 0; i < _size; i++)
        {
            sum += place[i] * (_slopes[function][i] + Across(function, i, place));
        }

        return sum;
    }

    /// <summary>By how much a function changes where one number of a place does.</summary>
    /// <param name="function">Which.</param>
    /// <param name="place">The place before.</param>
    /// <param name="number">Which number of it.</param>
    /// <param name="by">By how much that changes.</param>
    /// <returns>The change.</returns>
    public double Change(int function, ReadOnlySpan<double> place, int number, double by) =>
        by * (_slopes[function][number] + (2 * Across(function, number, place)) + (by * _bends[function][(number * _size) + number]));

    private double Across(int function, int number, ReadOnlySpan<double> place) => LeastSquares.Dot(_bends[function].AsSpan(number * _size, _size), place);

    /// <summary>The symmetric matrix of the factors of second degree.</summary>
    private static double[] Bends(int size, ReadOnlySpan<double> factors)
    {
        double[] bends = new double[size * size];
        if (factors.Length == size)
        {
            for (int i = 0; i < size; i++)
            {
                bends[(i * size) + i] = factors[i];
            }

            return bends;
        }

        for (int i = 0, at = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++, at++)
            {
                (bends[(i * size) + j], bends[(j * size) + i]) = i == j ? (factors[at], factors[at]) : (factors[at] / 2, factors[at] / 2);
            }
        }

        return bends;
    }

    private static void Spread(double[] place, double[] row)
    {
        row[0] = 1;
        place.CopyTo(row, 1);
        if (row.Length == 1 + (2 * place.Length))
        {
            for (int i = 0; i < place.Length; i++)
            {
                row[1 + place.Length + i] = place[i] * place[i];
            }

            return;
        }

        for (int i = 0, at = place.Length + 1; i < place.Length; i++)
        {
            for (int j = 0; j <= i; j++, at++)
            {
                row[at] = place[i] * place[j];
            }
        }
    }

    private static void Scale(Span<double> row, double by)
    {
        for (int i = 0; i < row.Length; i++)
        {
            row[i] *= by;
        }
    }

    private static double Square(double value) => value * value;
}
