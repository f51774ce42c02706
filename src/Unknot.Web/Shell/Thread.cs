using System.Globalization;
using System.Text;

namespace Unknot.Web.Shell;

/// <summary>The signature line: a loop is a sore time or "you are here", a straight line is quiet or done.</summary>
public static class Thread
{
    /// <summary>The mark at the top of every page: drawn once, not with each.</summary>
    public static string Mark { get; } = Loop(1, 39, 21, 17.2);

    /// <summary>A line with one loop in its middle, which rises from the baseline: Euler's curve x = s − 2 tanh s, y = 2 sech s.</summary>
    /// <param name="from">Where the line begins, in the drawing's units.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="baseline">The height of the straight ends.</param>
    /// <param name="height">How far the loop rises above them.</param>
    /// <returns>The data of an SVG path.</returns>
    public static string Loop(double from, double to, double baseline, double height)
    {
        const int pieces = 28;
        double scale = height / 2, middle = (from + to) / 2;
        double reach = ((to - from) / 2 / scale) + 2, step = 2 * reach / pieces;
        StringBuilder path = new("M");
        Append(path, from, baseline);
        for (int i = 0; i < pieces; i++)
        {
            double s = -reach + (i * step), t = s + step, third = step / 3;
            path.Append('C');
            Append(path, X(s) + (third * scale * Dx(s)), Y(s) + (third * scale * Dy(s)));
            path.Append(' ');
            Append(path, X(t) - (third * scale * Dx(t)), Y(t) - (third * scale * Dy(t)));
            path.Append(' ');
            Append(path, i == pieces - 1 ? to : X(t), i == pieces - 1 ? baseline : Y(t));
        }

        return path.ToString();

        double X(double s) => middle + (scale * (s - (2 * Math.Tanh(s))));
        double Y(double s) => baseline - (scale * 2 / Math.Cosh(s));
        double Dx(double s) => 1 - (2 / (Math.Cosh(s) * Math.Cosh(s)));
        double Dy(double s) => 2 * Math.Tanh(s) / Math.Cosh(s);
    }

    private static void Append(StringBuilder path, double x, double y) => path.Append(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
}
