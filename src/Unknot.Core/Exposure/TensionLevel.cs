using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>How high tension stands now, by all that was told of it.</summary>
public static class TensionLevel
{
    /// <summary>The level that counts.</summary>
    /// <param name="ladder">The ladder of the content: its levels, the question that counts beside the diary, and for how long.</param>
    /// <param name="diary">Stress of the day's check-in, 0–10; null when it was not said.</param>
    /// <param name="signs">All that was told of tension and mood.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The level of the higher of the diary and the question, the highest where words of low mood or self-harm were said; null when nothing was said. One more sign never lowers it.</returns>
    public static StressLevel? Of(StressLadder ladder, int? diary, IEnumerable<StressSign> signs, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        StressSign[] lately = [.. signs.Where(sign => now - sign.At < TimeSpan.FromDays(ladder.LevelDays))];
        if (Array.Exists(lately, sign => sign.Of == StressSignOf.Words))
        {
            return ladder.Levels.MaxBy(level => level.Range.Most);
        }

        int? asked = lately.Where(sign => sign.Of == StressSignOf.Question && sign.Name == ladder.LevelQuestion).Select(sign => (int?)Math.Round(sign.Value)).LastOrDefault();
        int? told = diary is null || asked > diary ? asked : diary;
        return told is { } tension ? ladder.Levels.FirstOrDefault(level => level.Range.Holds(tension)) : null;
    }
}
