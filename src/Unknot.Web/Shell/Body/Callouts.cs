namespace Unknot.Web.Shell.Body;

/// <summary>A label that is wanted beside a picture.</summary>
/// <param name="At">The place it names.</param>
/// <param name="Head">What it says.</param>
/// <param name="Text">The rest of it, in a quieter tone.</param>
public sealed record Wanted(Shape At, string Head, string Text);

/// <summary>A label in free space, with a thin line to what it names. All in the drawing's units.</summary>
/// <param name="Head">Its first line.</param>
/// <param name="Lines">The lines beneath.</param>
/// <param name="Line">The data of the path from the label to the place.</param>
/// <param name="Box">The room it takes.</param>
/// <param name="ToTheLeft">Whether it stands left of the body, its lines ending at their right edge.</param>
public sealed record Callout(string Head, IReadOnlyList<string> Lines, string Line, Box Box, bool ToTheLeft);

/// <summary>A picture of a part of the body with its labels.</summary>
/// <param name="Window">The part that is shown, with the room for the labels.</param>
/// <param name="Scale">How large writing is, so that it is read at its usual size whatever the window.</param>
/// <param name="Labels">The labels.</param>
public sealed record Labelled(Window Window, double Scale, IReadOnlyList<Callout> Labels);

/// <summary>Puts labels where the paper is free: beside the body at about the height of what they name, never on it and never on each other.</summary>
public static class Callouts
{
    // A picture as wide as a column: its writing has its usual size when it shows so many units.
    private const double UsualWidth = 350;
    private const double Aspect = 0.75;
    private const double LineHeight = 17;
    private const double LetterWidth = 7.7;
    private const int LettersOfALine = 17;
    private const double Gap = 8;
    private const double Step = 4;

    private static readonly double[] s_widths = [290, 320, 350, 410, 480, 560, 660, 780, 920, 1100, 1300, 1550];

    /// <summary>Lays a picture out: as near as its places and its labels allow.</summary>
    /// <param name="drawing">The view.</param>
    /// <param name="shown">The places that have to be seen, at least one.</param>
    /// <param name="labels">The labels, at least one.</param>
    /// <returns>The window and the labels in it; the whole view without labels where no window has room for them.</returns>
    public static Labelled Lay(Drawing drawing, IReadOnlyList<Shape> shown, IReadOnlyList<Wanted> labels)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(labels);
        bool left = labels.Average(label => label.At.Room.Centre.X) < Drawing.Width / 2;
        Box[] body = [.. drawing.PartOf(labels[0].At).Select(shape => Turned(shape.Box, left))];
        Box places = shown.Select(shape => Turned(shape.Box, left)).Aggregate((one, other) => one.With(other));
        foreach (double width in s_widths)
        {
            if (Try(width, body, places, labels, left) is { } laid)
            {
                return laid;
            }
        }

        return new(new("whole", 0, 0, Drawing.Width, Drawing.Height), Drawing.Height * Aspect / UsualWidth, []);
    }

    private static Labelled? Try(double width, Box[] body, Box places, IReadOnlyList<Wanted> labels, bool left)
    {
        double scale = width / UsualWidth, height = width * Aspect;
        if (places.Bottom - places.Top > height - (Gap * scale))
        {
            return null;
        }

        Box all = body.Aggregate((one, other) => one.With(other));
        double top = Math.Clamp(((places.Top + places.Bottom) / 2) - (height / 2), Math.Min(all.Top - (Gap * scale), all.Bottom - height), Math.Max(all.Top - (Gap * scale), all.Bottom - height));
        List<(Wanted Label, string[] Lines, Box Box)> placed = [];
        foreach (Wanted label in labels.OrderBy(label => label.At.Room.Centre.Y))
        {
            string[] lines = Wrap(label.Text);
            if (Place(label, lines, scale, top, top + height, body, placed.Select(one => one.Box), left) is not { } box)
            {
                return null;
            }

            placed.Add((label, lines, box));
        }

        // The window may slide as long as both the places and the labels are in it; the body's middle is best near its own.
        double least = placed.Max(one => one.Box.Right) + (Gap * scale) - width, most = places.Left - (Gap * scale);
        if (least > most)
        {
            return null;
        }

        double from = Math.Clamp((Drawing.Width / 2) - (width * 0.42), least, most);
        Window window = new("labelled", left ? Drawing.Width - from - width : from, top, width, height);
        return new(window, scale, [.. placed.Select(one => new Callout(one.Label.Head, one.Lines, Lead(one.Label.At, one.Box, scale, left), Turned(one.Box, left), left))]);
    }

    /// <summary>The free place nearest to what a label names.</summary>
    private static Box? Place(Wanted label, string[] lines, double scale, double top, double bottom, Box[] body, IEnumerable<Box> taken, bool left)
    {
        Spot at = Turned(label.At.Room.Centre, left);
        double tall = LineHeight * scale * (1 + lines.Length), wide = LetterWidth * scale * lines.Append(label.Head).Max(line => line.Length);
        Box? best = null;
        double least = double.MaxValue;
        for (double y = top + (Gap * scale); y + tall <= bottom - (Gap * scale); y += Step * scale)
        {
            double x = body.Where(part => part.Bottom > y - (Gap * scale) && part.Top < y + tall + (Gap * scale) && part.Right > at.X).Select(part => part.Right).DefaultIfEmpty(at.X + (3 * Gap * scale)).Max() + (1.5 * Gap * scale);
            Box box = new(x, y, x + wide, y + tall);
            double far = Math.Abs(y + (tall / 2) - at.Y) + (x - at.X);
            if (far < least && !taken.Any(other => other.Meets(box, Gap * scale)))
            {
                (best, least) = (box, far);
            }
        }

        return best;
    }

    /// <summary>From beside the first line of a label to the edge of the ring around a place.</summary>
    private static string Lead(Shape at, Box box, double scale, bool left)
    {
        Spot to = Turned(at.Room.Centre, left);
        double y = box.Top + (0.72 * LineHeight * scale), from = box.Left - (0.5 * Gap * scale), bend = from - (0.75 * Gap * scale);
        double far = Math.Sqrt(Math.Pow(bend - to.X, 2) + Math.Pow(y - to.Y, 2)), short_ = Math.Min(far, 8 * scale);
        Spot end = far == 0 ? to : new(to.X + ((bend - to.X) * short_ / far), to.Y + ((y - to.Y) * short_ / far));
        (Spot a, Spot b, Spot c) = (Turned(new Spot(from, y), left), Turned(new Spot(bend, y), left), Turned(end, left));
        return FormattableString.Invariant($"M{a.X:0.#} {a.Y:0.#}L{b.X:0.#} {b.Y:0.#}L{c.X:0.#} {c.Y:0.#}");
    }

    private static string[] Wrap(string text)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LettersOfALine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }

    private static Spot Turned(Spot spot, bool left) => left ? spot with { X = Drawing.Width - spot.X } : spot;

    private static Box Turned(Box box, bool left) => left ? box with { Left = Drawing.Width - box.Right, Right = Drawing.Width - box.Left } : box;
}
