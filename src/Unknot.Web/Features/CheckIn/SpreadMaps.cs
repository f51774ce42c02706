using Unknot.Core.Complaint;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.CheckIn;

/// <summary>Where a knot spread to, as its maps keep it: each check-in may draw one, and a correction takes back what it had drawn.</summary>
internal sealed class SpreadMaps(UnknotDb db, Now now)
{
    /// <summary>The places that one check-in added.</summary>
    /// <param name="knot">The knot with the maps that stand.</param>
    /// <param name="checkIn">The entry.</param>
    /// <returns>Their codes.</returns>
    internal static IReadOnlyList<string> Of(Knot knot, Guid checkIn)
    {
        HashSet<string> before = [];
        List<string> added = [];
        foreach (KnotMap map in knot.Maps.OrderBy(m => m.RecordedAt))
        {
            added.AddRange(map.CheckInId == checkIn ? map.Marks.Select(mark => mark.Place).Where(place => !before.Contains(place)).Distinct() : []);
            before.UnionWith(map.Marks.Select(mark => mark.Place));
        }

        return added;
    }

    /// <summary>Draws where it spread to, once saved.</summary>
    /// <param name="knot">The knot with the maps that stand.</param>
    /// <param name="checkIn">The entry that says so.</param>
    /// <param name="corrects">The entry it corrects; null for a new one.</param>
    /// <param name="spread">The places next to the knot that it spread to.</param>
    /// <remarks>What a correction takes back goes from the maps after it too, each replaced and kept; what it adds is a map of now, so that its safety questions are asked.</remarks>
    internal void Draw(Knot knot, Guid checkIn, Guid? corrects, IReadOnlyList<string> spread)
    {
        IReadOnlyList<string> before = corrects is { } old ? Of(knot, old) : [];
        string[] gone = [.. before.Except(spread)], added = [.. spread.Except(before)];
        db.Attach(knot);
        KnotMap[] maps = [.. knot.Maps.OrderBy(m => m.RecordedAt)];
        IReadOnlyList<MapMark> latest = maps.Length > 0 ? maps[^1].Marks : [];
        foreach (KnotMap map in maps.SkipWhile(m => corrects is null || m.CheckInId != corrects))
        {
            latest = [.. map.Marks.Where(mark => mark.Kind != MarkKind.Spread || !gone.Contains(mark.Place))];
            db.Replace(map, new KnotMap
            {
                Id = now.NewId(),
                KnotId = knot.Id,
                CheckInId = map.CheckInId == corrects ? checkIn : map.CheckInId,
                RecordedAt = map.RecordedAt,
                Marks = latest,
                Moved = map.Moved,
                Spread = map.Spread,
            }, now.Instant);
        }

        if (added.Length > 0)
        {
            db.Add(new KnotMap { Id = now.NewId(), KnotId = knot.Id, CheckInId = checkIn, RecordedAt = now.Instant, Marks = [.. latest, .. added.Select(code => new MapMark(code, MarkKind.Spread))], Spread = true });
        }

        knot.Places = [.. knot.Places.Except(gone), .. added];
    }
}
