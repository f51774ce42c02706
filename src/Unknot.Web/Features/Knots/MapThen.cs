using System.Globalization;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>A knot's map at one time: only what was marked, cut out where it lies.</summary>
/// <param name="Day">The day it was drawn.</param>
/// <param name="Picture">The picture; null where nothing of it is known any more.</param>
/// <param name="Places">What was marked, in words.</param>
public sealed record MapThen(string Day, BodyPicture? Picture, string Places)
{
    private const int Shown = 6;
    private const double Least = 190;
    private const double Around = 45;

    /// <summary>The maps of a knot in their order: the first, and the latest ones that differ from the one before.</summary>
    internal static IReadOnlyList<MapThen> Of(Knot knot, BodyMap map, Chart chart, PlaceNames names, Texts texts, Now now)
    {
        List<KnotMap> different = [];
        foreach (KnotMap one in knot.Maps.OrderBy(m => m.RecordedAt))
        {
            if (different.Count == 0 || !different[^1].Marks.Select(m => (m.Place, m.Kind)).ToHashSet().SetEquals(one.Marks.Select(m => (m.Place, m.Kind))))
            {
                different.Add(one);
            }
        }

        return [.. different.Take(1).Concat(different.Skip(1).TakeLast(Shown - 1)).Select((one, number) => Draw(one, number, map, chart, names, texts, now))];
    }

    private static MapThen Draw(KnotMap drawn, int number, BodyMap map, Chart chart, PlaceNames names, Texts texts, Now now)
    {
        string day = now.DayOf(drawn.RecordedAt).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var marks = drawn.Marks.Select(m => (m.Kind, Place: chart.PlaceOf(m.Place))).Where(m => m.Place is not null).GroupBy(m => m.Place!.Value).ToList();
        string places = string.Join(", ", marks.Select(m => $"{names.Of(m.Key)} ({string.Join(", ", m.Select(one => Word(one.Kind, texts)))})"));
        if (marks.Count == 0)
        {
            return new(day, null, places);
        }

        Dictionary<Place, Paint> painted = marks.ToDictionary(m => m.Key, m => new Paint(
            string.Join(' ', m.Select(one => "is-" + one.Kind.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal)), string.Join(", ", m.Select(one => Word(one.Kind, texts)))));
        Place first = marks.OrderBy(m => m.All(one => one.Kind == MarkKind.Spread)).First().Key;
        Drawing whole = map.BestWith(first, [.. painted.Keys]);
        Shape[] shown = [.. whole.Shapes.Where(shape => painted.ContainsKey(shape.Place))];
        Drawing part = whole with { Id = $"{whole.Id}-then-{number}", Strokes = [.. whole.Strokes.Where(stroke => stroke is Line || shown.Contains(stroke))] };
        return new(day, new(part, texts["knots.map.label", day, places], painted, names.Of, null, new(Square(shown), 1, [])), places);
    }

    /// <summary>A square around the marks of the part of the drawing in which the first one lies.</summary>
    private static Window Square(IReadOnlyList<Shape> shown)
    {
        Box box = shown.Select(shape => shape.Box).Aggregate((one, other) => one.With(other));
        double side = Math.Max(Least, Math.Max(box.Right - box.Left, box.Bottom - box.Top) + (2 * Around));
        return new("then", ((box.Left + box.Right) / 2) - (side / 2), ((box.Top + box.Bottom) / 2) - (side / 2), side, side);
    }

    private static string Word(MarkKind kind, Texts texts) => texts["knots.mark." + kind.ToString().ToLowerInvariant()];
}
