using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Which marks belong together.</summary>
public static class Complaints
{
    /// <summary>Parts marks into complaints: joined by a chain of neighbouring regions, or lying in one trigger point's zones on one side.</summary>
    /// <param name="marks">All marks of a person, in the order they were made.</param>
    /// <param name="kb">The content. A trigger point's own spot counts as part of its zones.</param>
    /// <returns>The complaints in the order of their first marks, each with its marks in their order; none is empty. Mirrored marks give the mirrored complaints.</returns>
    public static IReadOnlyList<IReadOnlyList<Mark>> Group(IReadOnlyList<Mark> marks, KnowledgeBase kb)
    {
        Place[] places = [.. marks.Select(mark => mark.Place).Distinct()];
        int[] joinedTo = [.. Enumerable.Range(0, places.Length)];
        JoinNeighbours(places, joinedTo, kb);
        JoinZones(places, joinedTo, kb);

        Dictionary<Place, int> complaint = [];
        for (int i = 0; i < places.Length; i++)
        {
            complaint[places[i]] = Root(joinedTo, i);
        }

        return [.. marks.GroupBy(mark => complaint[mark.Place]).Select(group => group.ToList())];
    }

    private static void JoinNeighbours(Place[] places, int[] joinedTo, KnowledgeBase kb)
    {
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                if (Neighbours.Touch(kb, places[i], places[j]))
                {
                    Join(joinedTo, i, j);
                }
            }
        }
    }

    private static void JoinZones(Place[] places, int[] joinedTo, KnowledgeBase kb)
    {
        foreach (TriggerPoint point in kb.Muscles.SelectMany(muscle => muscle.TriggerPoints))
        {
            HashSet<string> zones = [point.At, .. point.Primary, .. point.Spill];
            foreach (Side side in (Side[])[Side.Left, Side.Right])
            {
                int first = -1;
                for (int i = 0; i < places.Length; i++)
                {
                    if (!zones.Contains(places[i].Region) || (places[i].Side ?? side) != side)
                    {
                        continue;
                    }

                    if (first >= 0)
                    {
                        Join(joinedTo, first, i);
                    }

                    first = i;
                }
            }
        }
    }

    private static void Join(int[] joinedTo, int one, int other)
    {
        int first = Root(joinedTo, one);
        int second = Root(joinedTo, other);
        joinedTo[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] joinedTo, int place)
    {
        while (joinedTo[place] != place)
        {
            place = joinedTo[place];
        }

        return place;
    }
}
