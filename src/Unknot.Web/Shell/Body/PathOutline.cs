using System.Globalization;

namespace Unknot.Web.Shell.Body;

/// <summary>A place on a drawing, in the drawing's own units.</summary>
/// <param name="X">Across.</param>
/// <param name="Y">Down.</param>
public readonly record struct Spot(double X, double Y);

/// <summary>The widest circle that lies wholly inside a shape.</summary>
/// <param name="Centre">Its middle: where a number or a dot sits best.</param>
/// <param name="Radius">Its radius, in the drawing's units: whether a finger can hit the shape.</param>
public readonly record struct Room(Spot Centre, double Radius);

/// <summary>The outline of an SVG path as a chain of straight pieces. Knows the commands the body drawings use: M, c, l, V and z.</summary>
internal static class PathOutline
{
    private const int PiecesPerCurve = 8;
    private const int Coarse = 14;
    private const int Fine = 7;
    private const int Refinements = 4;

    /// <summary>Flattens a path's data.</summary>
    /// <param name="data">The <c>d</c> of the path.</param>
    /// <returns>Its closed rings.</returns>
    /// <exception cref="FormatException">The data holds a command that the drawings do not use.</exception>
    internal static IReadOnlyList<IReadOnlyList<Spot>> Rings(string data)
    {
        List<List<Spot>> rings = [];
        List<Spot> ring = [];
        Spot at = default;
        foreach ((char command, double[] numbers) in Commands(data))
        {
            switch (command)
            {
                case 'M':
                    rings.Add(ring = [at = new(numbers[0], numbers[1])]);
                    break;
                case 'l':
                    foreach (double[] step in numbers.Chunk(2))
                    {
                        ring.Add(at = new(at.X + step[0], at.Y + step[1]));
                    }

                    break;
                case 'V':
                    ring.Add(at = at with { Y = numbers[^1] });
                    break;
                case 'c':
                    foreach (double[] curve in numbers.Chunk(6))
                    {
                        ring.AddRange(Curve(at, curve));
                        at = ring[^1];
                    }

                    break;
                case 'z':
                    at = ring[0];
                    break;
                default:
                    throw new FormatException($"The path command '{command}' is not one of M, c, l, V and z.");
            }
        }

        return rings;
    }

    /// <summary>Finds the widest circle inside closed rings: a coarse grid first, then ever finer about the best.</summary>
    /// <param name="rings">The rings; a ring inside another is a hole.</param>
    /// <returns>The circle.</returns>
    internal static Room Widest(IReadOnlyList<IReadOnlyList<Spot>> rings)
    {
        Edge[] edges = [.. rings.SelectMany(ring => ring.Select((from, i) => new Edge(from, ring[(i + 1) % ring.Count])))];
        double left = edges.Min(e => e.From.X), right = edges.Max(e => e.From.X), top = edges.Min(e => e.From.Y), bottom = edges.Max(e => e.From.Y);
        Spot middle = new((left + right) / 2, (top + bottom) / 2);
        Room best = new(middle, 0);
        (double width, double height, int grid) = (right - left, bottom - top, Coarse);
        for (int round = 0; round <= Refinements; round++)
        {
            for (int i = 0; i < grid * grid; i++)
            {
                Spot spot = new(middle.X + (width * (((i % grid) + 0.5) / grid - 0.5)), middle.Y + (height * (((i / grid) + 0.5) / grid - 0.5)));
                best = Better(edges, spot, best);
            }

            (middle, width, height, grid) = (best.Centre, width / 4, height / 4, Fine);
        }

        return best;
    }

    private static IEnumerable<(char Command, double[] Numbers)> Commands(string data)
    {
        int i = 0;
        while (i < data.Length)
        {
            char command = data[i++];
            if (char.IsWhiteSpace(command))
            {
                continue;
            }

            List<double> numbers = [];
            while (i < data.Length && !char.IsLetter(data[i]))
            {
                if (data[i] is ' ' or ',')
                {
                    i++;
                    continue;
                }

                int from = i++;
                bool point = data[from] == '.';
                while (i < data.Length && (char.IsAsciiDigit(data[i]) || (data[i] == '.' && !point)))
                {
                    point |= data[i++] == '.';
                }

                numbers.Add(double.Parse(data.AsSpan(from, i - from), NumberStyles.Float, CultureInfo.InvariantCulture));
            }

            yield return (command, [.. numbers]);
        }
    }

    private static IEnumerable<Spot> Curve(Spot from, double[] c)
    {
        for (int i = 1; i <= PiecesPerCurve; i++)
        {
            double t = (double)i / PiecesPerCurve, u = 1 - t;
            double one = 3 * u * u * t, two = 3 * u * t * t, end = t * t * t;
            yield return new(from.X + (one * c[0]) + (two * c[2]) + (end * c[4]), from.Y + (one * c[1]) + (two * c[3]) + (end * c[5]));
        }
    }

    // Most spots are given up at the first edge that is nearer than the best circle is wide.
    private static Room Better(Edge[] edges, Spot spot, Room best)
    {
        bool inside = false;
        double least = double.MaxValue, enough = best.Radius * best.Radius;
        foreach (Edge edge in edges)
        {
            (Spot a, Spot b) = (edge.From, edge.To);
            if (a.Y > spot.Y != b.Y > spot.Y && spot.X < ((b.X - a.X) * (spot.Y - a.Y) / (b.Y - a.Y)) + a.X)
            {
                inside = !inside;
            }

            double dx = b.X - a.X, dy = b.Y - a.Y, length = (dx * dx) + (dy * dy);
            double t = length > 0 ? Math.Clamp((((spot.X - a.X) * dx) + ((spot.Y - a.Y) * dy)) / length, 0, 1) : 0;
            double x = a.X + (t * dx) - spot.X, y = a.Y + (t * dy) - spot.Y;
            least = Math.Min(least, (x * x) + (y * y));
            if (least <= enough)
            {
                return best;
            }
        }

        return inside ? new(spot, Math.Sqrt(least)) : best;
    }

    private readonly record struct Edge(Spot From, Spot To);
}
