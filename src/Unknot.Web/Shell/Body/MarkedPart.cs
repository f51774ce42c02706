using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Body;

/// <summary>The part of the body in which something was marked, cut out where it lies, with nothing but the marks.</summary>
internal static class MarkedPart
{
    private const double Least = 190;
    private const double Around = 45;

    /// <summary>Draws it.</summary>
    /// <param name="map">The drawings.</param>
    /// <param name="names">How places are called.</param>
    /// <param name="marks">What was marked, at least one place.</param>
    /// <param name="word">How a kind of mark is called.</param>
    /// <param name="id">What tells this drawing from others of the page.</param>
    /// <param name="label">What it shows, in words.</param>
    /// <returns>The picture.</returns>
    internal static BodyPicture Of(BodyMap map, PlaceNames names, ILookup<Place, MarkKind> marks, Func<MarkKind, string> word, string id, string label)
    {
        Dictionary<Place, Paint> painted = marks.ToDictionary(m => m.Key, m => new Paint(
            string.Join(' ', m.Select(kind => "is-" + kind.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal)), string.Join(", ", m.Select(word))));
        Place first = marks.OrderBy(m => m.All(kind => kind == MarkKind.Spread)).First().Key;
        Drawing whole = map.BestWith(first, [.. painted.Keys]);
        Shape[] shown = [.. whole.Shapes.Where(shape => painted.ContainsKey(shape.Place))];
        Drawing part = whole with { Id = $"{whole.Id}-{id}", Strokes = [.. whole.Strokes.Where(stroke => stroke is Line || shown.Contains(stroke))] };
        return new(part, label, painted, names.Of, null, new(Square(shown), 1, []));
    }

    /// <summary>A square around the marks of the part of the drawing in which the first one lies.</summary>
    private static Window Square(IReadOnlyList<Shape> shown)
    {
        Box box = shown.Select(shape => shape.Box).Aggregate((one, other) => one.With(other));
        double side = Math.Max(Least, Math.Max(box.Right - box.Left, box.Bottom - box.Top) + (2 * Around));
        return new("then", ((box.Left + box.Right) / 2) - (side / 2), ((box.Top + box.Bottom) / 2) - (side / 2), side, side);
    }
}
