using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Web.Features.Knots;

/// <summary>A knot over time: its maps, what was believed of it, its causes, its diary, how long it stays away, and what it keeps from going well.</summary>
public sealed record KnotStory
{
    private const int EntriesShown = 7;

    /// <summary>Its diary, by day.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Its quiet times.</summary>
    public required KnotCourse Course { get; init; }

    /// <summary>Its maps, the first and the latest ones.</summary>
    public required IReadOnlyList<MapThen> Maps { get; init; }

    /// <summary>How the activity went, the latest first.</summary>
    public required IReadOnlyList<ActivityScore> Scores { get; init; }

    /// <summary>The same by activity, one after the other: somebody may name another one on the way.</summary>
    public IReadOnlyList<IReadOnlyList<ActivityScore>> Spoilt
    {
        get
        {
            List<List<ActivityScore>> groups = [];
            foreach (ActivityScore score in Scores)
            {
                if (groups.Count == 0 || groups[^1][0].Activity != score.Activity)
                {
                    groups.Add([]);
                }

                groups[^1].Add(score);
            }

            return groups;
        }
    }

    /// <summary>What is asked about the activity, and how often.</summary>
    public required int AskedEveryDays { get; init; }

    /// <summary>Whether the activity is to be asked now.</summary>
    public required bool ActivityDue { get; init; }

    /// <summary>How often it came back to this spot, where that is a pattern.</summary>
    public required int? Returns { get; init; }

    /// <summary>What triage gives leave to name; null where it gives none.</summary>
    public required NamedStory? Named { get; init; }

    /// <summary>The last days of its diary, the latest first.</summary>
    public IReadOnlyList<Entry> Diary => [.. Entries.TakeLast(EntriesShown).Reverse()];

    /// <summary>How tender it was around a day: the last time it was said in the days up to it, as many as lie between two scores of the activity.</summary>
    /// <param name="day">The day.</param>
    /// <returns>0–10; null where nobody said.</returns>
    public int? TenderAt(DateOnly day) => Entries.LastOrDefault(e => e.Tenderness is not null && e.Day <= day && e.Day > day.AddDays(-AskedEveryDays))?.Tenderness;
}

/// <summary>What of a knot names a muscle.</summary>
/// <param name="Beliefs">What was believed, the latest first.</param>
/// <param name="Causes">What overloads it, the largest share first.</param>
/// <param name="Guide">What there is to read about it; null while it is no muscle known here.</param>
public sealed record NamedStory(IReadOnlyList<(string Day, string What, double Share)> Beliefs, IReadOnlyList<Cause> Causes, Guide? Guide);
