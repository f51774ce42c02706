using Unknot.Core.Complaint;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Where a knot is now that it was not, and where it is no longer, as codes of places.</summary>
/// <param name="Spread">New places.</param>
/// <param name="Gone">Places it has left.</param>
public sealed record MapMoves(IReadOnlyList<string> Spread, IReadOnlyList<string> Gone)
{
    /// <summary>It is where it was.</summary>
    public static MapMoves None { get; } = new([], []);

    /// <summary>Whether it is where it was.</summary>
    public bool IsNone => Spread.Count + Gone.Count == 0;

    /// <summary>Whether another says the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True in whatever order.</returns>
    public bool SaysTheSameAs(MapMoves other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Spread.Order().SequenceEqual(other.Spread.Order()) && Gone.Order().SequenceEqual(other.Gone.Order());
    }
}

/// <summary>Where a knot moved or spread to, as its maps keep it: each check-in may draw one, and a correction takes back what it had drawn.</summary>
internal sealed class SpreadMaps(UnknotDb db, Now now, Catalogue<Region> regions)
{
    /// <summary>What one check-in changed.</summary>
    /// <param name="knot">The knot with the maps that stand.</param>
    /// <param name="checkIn">The entry.</param>
    /// <param name="regions">The regions there are.</param>
    /// <returns>The change, of all the maps it drew.</returns>
    internal static MapMoves Of(Knot knot, Guid checkIn, Catalogue<Region> regions)
    {
        List<Place> spread = [], gone = [];
        IReadOnlyList<Place> before = [];
        foreach (KnotMap map in knot.Maps.OrderBy(m => m.RecordedAt))
        {
            IReadOnlyList<Place> here = PlacesOf(map.Marks, regions);
            MapChange change = MapChange.Of(regions, before, here);
            spread.AddRange(map.CheckInId == checkIn ? change.Spread : []);
            gone.AddRange(map.CheckInId == checkIn ? change.Gone : []);
            before = here;
        }

        return new([.. spread.Distinct().Select(place => place.ToString())], [.. gone.Distinct().Select(place => place.ToString())]);
    }

    /// <summary>Draws where it is now, once saved.</summary>
    /// <param name="knot">The knot with the maps that stand.</param>
    /// <param name="checkIn">The entry that says so.</param>
    /// <param name="corrects">The entry it corrects; null for a new one.</param>
    /// <param name="moves">Where it spread to, and where it is no longer.</param>
    /// <remarks>What a correction takes back goes from the maps after it too, each replaced and kept; what it adds is a map of now, so that its safety questions are asked.</remarks>
    internal void Draw(Knot knot, Guid checkIn, Guid? corrects, MapMoves moves)
    {
        MapMoves before = corrects is { } old ? Of(knot, old, regions) : MapMoves.None;
        string[] takenBack = [.. before.Spread.Except(moves.Spread)], restored = [.. before.Gone.Except(moves.Gone)];
        string[] added = [.. moves.Spread.Except(before.Spread)], left = [.. moves.Gone.Except(before.Gone)];
        db.Attach(knot);
        KnotMap[] maps = [.. knot.Maps.OrderBy(m => m.RecordedAt)];
        IReadOnlyList<MapMark> latest = maps.Length > 0 ? maps[^1].Marks : [];
        MapMark[] back = [.. maps.SelectMany(m => m.Marks).Where(mark => restored.Contains(mark.Place)).Distinct()];
        foreach (KnotMap map in maps.SkipWhile(m => corrects is null || m.CheckInId != corrects))
        {
            latest = [.. map.Marks.Where(mark => mark.Kind != MarkKind.Spread || !takenBack.Contains(mark.Place)).Union(back)];
            db.Replace(map, Map(knot, map.CheckInId == corrects ? checkIn : map.CheckInId, map.RecordedAt, latest, map.Moved, map.Spread), now.Instant);
        }

        if (added.Length + left.Length > 0)
        {
            MapMark[] marks = [.. latest.Where(mark => !left.Contains(mark.Place)), .. added.Select(code => new MapMark(code, MarkKind.Spread))];
            MapChange change = MapChange.Of(regions, PlacesOf(latest, regions), PlacesOf(marks, regions));
            db.Add(Map(knot, checkIn, now.Instant, marks, change.Gone.Count > 0, change.Spread.Count > 0));
        }

        knot.Places = [.. knot.Places.Except(takenBack).Union(restored).Except(left).Union(added)];
    }

    private static IReadOnlyList<Place> PlacesOf(IEnumerable<MapMark> marks, Catalogue<Region> regions) =>
        [.. marks.Select(mark => Place.TryParse(mark.Place, regions, out Place place) ? place : (Place?)null).OfType<Place>().Distinct()];

    private KnotMap Map(Knot knot, Guid? checkIn, DateTimeOffset at, IReadOnlyList<MapMark> marks, bool moved, bool spread) =>
        new() { Id = now.NewId(), KnotId = knot.Id, CheckInId = checkIn, RecordedAt = at, Marks = marks, Moved = moved, Spread = spread };
}
