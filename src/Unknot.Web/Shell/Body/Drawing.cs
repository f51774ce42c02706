using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Body;

/// <summary>A part of a drawing that can fill the frame.</summary>
/// <param name="Id">Its name.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record Window(string Id, double X, double Y, double Width, double Height)
{
    /// <summary>Whether a spot lies in it.</summary>
    /// <param name="spot">A spot.</param>
    /// <returns>True when it does.</returns>
    public bool Holds(Spot spot) => spot.X >= X && spot.X <= X + Width && spot.Y >= Y && spot.Y <= Y + Height;

    /// <summary>As an SVG <c>viewBox</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{X} {Y} {Width} {Height}");
}

/// <summary>The room a shape or a label takes.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The least box that holds this one and another.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The box.</returns>
    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether another comes nearer than so much.</summary>
    /// <param name="other">The other.</param>
    /// <param name="gap">The space between.</param>
    /// <returns>True when it does.</returns>
    public bool Meets(Box other, double gap = 0) => other.Left < Right + gap && other.Right > Left - gap && other.Top < Bottom + gap && other.Bottom > Top - gap;
}

/// <summary>One stroke of a drawing, in its order.</summary>
/// <param name="Path">The data of its path.</param>
public abstract record Stroke(string Path);

/// <summary>A line that only shows the body.</summary>
/// <param name="Path">The data of its path.</param>
/// <param name="Kind">outline or landmarks.</param>
/// <param name="Width">Its width.</param>
/// <param name="Dashes">Its dashes; null when it is solid.</param>
public sealed record Line(string Path, string Kind, string Width, string? Dashes) : Stroke(Path);

/// <summary>A place that can be marked.</summary>
/// <param name="Path">The data of its path.</param>
/// <param name="Place">Which place.</param>
/// <param name="Room">The widest circle inside it, in the drawing as it is shown.</param>
/// <param name="Box">The room it takes, in the drawing as it is shown.</param>
/// <param name="Zoom">The window that shows this place largest; null when none does.</param>
public sealed record Shape(string Path, Place Place, Room Room, Box Box, Window? Zoom) : Stroke(Path);

/// <summary>One view of the body.</summary>
/// <param name="Id">Its name: back, front, side-R, side-L, head-R, head-L.</param>
/// <param name="Mirrored">Whether its paths are drawn mirrored, so that the other side is shown.</param>
/// <param name="Strokes">What is drawn, in order.</param>
/// <param name="Windows">The parts that can fill the frame.</param>
public sealed record Drawing(string Id, bool Mirrored, IReadOnlyList<Stroke> Strokes, IReadOnlyList<Window> Windows)
{
    /// <summary>The width of every drawing.</summary>
    public const double Width = 420;

    /// <summary>The height of every drawing.</summary>
    public const double Height = 940;

    /// <summary>The places, in drawing order. One that is drawn enlarged as well stands there twice.</summary>
    public IEnumerable<Shape> Shapes => Strokes.OfType<Shape>();

    /// <summary>The shapes drawn as one body with a shape: a page of enlarged heads holds several, each in its own window.</summary>
    /// <param name="shape">A shape of this drawing.</param>
    /// <returns>All shapes, or those in its window.</returns>
    public IEnumerable<Shape> PartOf(Shape shape) => Id.StartsWith("head", StringComparison.Ordinal) && Windows.FirstOrDefault(window => window.Holds(shape.Room.Centre)) is { } part
        ? Shapes.Where(other => part.Holds(other.Room.Centre))
        : Shapes;
}
