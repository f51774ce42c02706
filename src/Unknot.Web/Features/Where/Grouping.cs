using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Web.Features.Where;

/// <summary>One complaint: marks that belong together.</summary>
/// <param name="Marks">Its marks, in the order they were made.</param>
public sealed record Complaint(IReadOnlyList<MapMark> Marks)
{
    /// <summary>Its places, each once.</summary>
    public IReadOnlyList<string> Places => [.. Marks.Select(mark => mark.Place).Distinct()];
}

/// <summary>What belongs together: by neighbourhood and trigger points first, then as the person joined and split it.</summary>
public static class Grouping
{
    /// <summary>Parts marks into complaints.</summary>
    /// <param name="marks">The marks; the content knows every place of theirs.</param>
    /// <param name="joined">Pairs of places that are one complaint whatever else holds.</param>
    /// <param name="parted">Pairs of places that are not.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The complaints, in the order of their first marks.</returns>
    public static IReadOnlyList<Complaint> Of(IReadOnlyList<MapMark> marks, IReadOnlyList<PlacePair> joined, IReadOnlyList<PlacePair> parted, KnowledgeBase knowledge)
    {
        List<List<string>> groups = [.. Complaints.Group([.. marks.Select(mark => AsCore(mark, knowledge))], knowledge).Select(group => group.Select(m => m.Place.ToString()).Distinct().ToList())];
        groups = [.. groups.SelectMany(group => Split(group, parted))];
        foreach (PlacePair pair in joined)
        {
            List<string>? one = groups.Find(group => group.Contains(pair.One)), other = groups.Find(group => group.Contains(pair.Other));
            if (one is not null && other is not null && one != other)
            {
                one.AddRange(other);
                groups.Remove(other);
            }
        }

        return [.. groups.Select(group => new Complaint([.. marks.Where(mark => group.Contains(mark.Place))])).OrderBy(complaint => marks.TakeWhile(mark => mark != complaint.Marks[0]).Count())];
    }

    /// <summary>The pairs after one place was taken out of its complaint.</summary>
    /// <param name="place">The place.</param>
    /// <param name="complaint">The places it lay with.</param>
    /// <param name="joined">The pairs joined before.</param>
    /// <param name="parted">The pairs split before.</param>
    /// <returns>Joined and split pairs.</returns>
    public static (IReadOnlyList<PlacePair> Joined, IReadOnlyList<PlacePair> Parted) TakeOut(
        string place, IReadOnlyList<string> complaint, IReadOnlyList<PlacePair> joined, IReadOnlyList<PlacePair> parted) =>
        ([.. joined.Where(pair => pair.One != place && pair.Other != place)],
         [.. parted.Where(pair => pair.One != place && pair.Other != place), .. complaint.Where(other => other != place).Select(other => new PlacePair(place, other))]);

    /// <summary>The pairs after two complaints were joined.</summary>
    /// <param name="one">The places of one.</param>
    /// <param name="other">The places of the other.</param>
    /// <param name="joined">The pairs joined before.</param>
    /// <param name="parted">The pairs split before.</param>
    /// <returns>Joined and split pairs.</returns>
    public static (IReadOnlyList<PlacePair> Joined, IReadOnlyList<PlacePair> Parted) Join(
        IReadOnlyList<string> one, IReadOnlyList<string> other, IReadOnlyList<PlacePair> joined, IReadOnlyList<PlacePair> parted) =>
        ([.. joined, new PlacePair(one[0], other[0])],
         [.. parted.Where(pair => !((one.Contains(pair.One) && other.Contains(pair.Other)) || (one.Contains(pair.Other) && other.Contains(pair.One))))]);

    // A place that was split from some of its complaint leaves it: alone, or with those it was not split from.
    private static List<List<string>> Split(List<string> group, IReadOnlyList<PlacePair> parted)
    {
        List<List<string>> parts = [];
        foreach (string place in group)
        {
            List<string>? fits = parts.Find(part => part.TrueForAll(other => !parted.Any(pair => (pair.One == place && pair.Other == other) || (pair.One == other && pair.Other == place))));
            if (fits is null)
            {
                parts.Add([place]);
            }
            else
            {
                fits.Add(place);
            }
        }

        return parts;
    }

    private static Mark AsCore(MapMark mark, KnowledgeBase knowledge) => Place.TryParse(mark.Place, knowledge.Regions, out Place place)
        ? new(place, mark.Kind)
        : throw new ArgumentException($"The content has no place '{mark.Place}'.", nameof(mark));
}
