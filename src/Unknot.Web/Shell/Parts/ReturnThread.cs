using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Parts;

/// <summary>Return intervals as the thread: a loop is a sore time, a straight line the quiet days after it.</summary>
public sealed class ReturnThread
{
    /// <summary>The width of the drawing, in its own units.</summary>
    public const int Width = 350;

    private const int LoopWidth = 40;
    private const int LeastLine = 26;
    private const int MostShown = 6;
    private const int Baseline = 34;
    private const double LoopHeight = 18;

    // Every sore time is the same loop: drawn once, and moved to its place.
    private static readonly string s_loop = Thread.Loop(0, LoopWidth, Baseline, LoopHeight);

    private ReturnThread(IReadOnlyList<Piece> pieces) => Pieces = pieces;

    /// <summary>Loops and lines from left to right.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>Draws a knot's course: the last quiet times, the running one at its end.</summary>
    /// <param name="course">The course.</param>
    /// <returns>The drawing.</returns>
    public static ReturnThread Of(KnotCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        QuietStretch[] shown = [.. course.Stretches.TakeLast(MostShown)];
        bool soreNow = course.State != KnotState.Quiet;
        int loops = Math.Max(1, shown.Length + (soreNow && shown.Length > 0 ? 1 : 0));
        double forLines = Width - (loops * LoopWidth) - 4;
        double days = Math.Max(1, shown.Sum(s => s.Days));
        double least = Math.Min(LeastLine, forLines / Math.Max(1, shown.Length));
        double spare = forLines - (least * shown.Length);
        List<Piece> pieces = [];
        double x = 2;
        foreach (QuietStretch stretch in shown)
        {
            pieces.Add(Loop(x));
            x += LoopWidth;
            double line = least + (spare * stretch.Days / days);
            pieces.Add(new(Line(line), x, stretch.Running ? PieceKind.Running : PieceKind.Quiet, stretch.Days, x + (line / 2)));
            x += line;
        }

        if (soreNow || shown.Length == 0)
        {
            pieces.Add(Loop(x));
        }

        return new(pieces);
    }

    private static Piece Loop(double x) => new(s_loop, x, PieceKind.Sore, 0, x + (LoopWidth / 2.0));

    private static string Line(double length) => FormattableString.Invariant($"M0 {Baseline}H{length:0.#}");
}

/// <summary>What a piece of the thread says.</summary>
public enum PieceKind
{
    /// <summary>A sore time.</summary>
    Sore,

    /// <summary>A quiet time that ended with a return.</summary>
    Quiet,

    /// <summary>The quiet time that still runs.</summary>
    Running,
}

/// <summary>A piece of the thread.</summary>
/// <param name="Path">The data of an SVG path that begins at the left edge.</param>
/// <param name="From">How far to the right it stands.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Days">Quiet days; 0 for a sore time [d].</param>
/// <param name="Middle">Where its number stands.</param>
public sealed record Piece(string Path, double From, PieceKind Kind, int Days, double Middle)
{
    // Half of the longest words a running time is told by.
    private const int Room = 34;

    /// <summary>Whether its number would run over the edge where it stood in the middle.</summary>
    public bool AtEnd => Middle > ReturnThread.Width - Room;
}
