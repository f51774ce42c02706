using System.Globalization;
using Unknot.Core.Complaint;
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

        return new(day, MarkedPart.Of(map, names, marks.SelectMany(m => m).ToLookup(m => m.Place!.Value, m => m.Kind), kind => Word(kind, texts), $"then-{number}", texts["knots.map.label", day, places]), places);
    }

    private static string Word(MarkKind kind, Texts texts) => texts["knots.mark." + kind.ToString().ToLowerInvariant()];
}
