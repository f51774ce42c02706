using System.Globalization;
using Unknot.Content.Yaml;
using Unknot.Core.Diary;
using Entry = Unknot.Core.Diary.Entry;

namespace Unknot.Content.Diaries;

/// <summary>One entry of a diary.</summary>
internal static class EntryPart
{
    private const int Scale = 10;
    private const int HoursOfADay = 24;
    private const int MinutesOfADay = 1440;

    private static readonly DateOnly s_oldest = new(1900, 1, 1);
    private static readonly Vocabulary<Back?> s_backs = new("an answer", ("yes", Back.Yes), ("no", Back.No), ("gone", Back.Gone));

    private static readonly Vocabulary<string> s_extras = new(
        "an extra",
        [.. ((string[])["long_sit", "calls", "little_movement", "tense_day", "lifting", "poor_sleep", "day_off", "heat", "massage", "painkiller"]).Select(extra => (extra, extra))]);

    /// <summary>Reads it.</summary>
    /// <param name="map">The entry.</param>
    /// <param name="named">Whether knots are named.</param>
    /// <param name="knots">The ids of all knots.</param>
    /// <returns>The knot and the entry; no entry of a day that is missing.</returns>
    internal static (string Knot, Entry? Entry) Read(MapReader map, bool named, string[] knots)
    {
        DateOnly day = DayOrNull(map, "date") ?? Missing(map);
        DateOnly recorded = DayOrNull(map, "recorded") ?? day;
        if (recorded < day)
        {
            map.Wrong("recorded", $"it was written on {recorded:yyyy-MM-dd} and speaks of {day:yyyy-MM-dd}, which was still to come; one of the two is written wrongly");
        }

        string knot = Knot(map, named, knots);
        Entry entry = new()
        {
            Day = day,
            Recorded = recorded,
            Nprs = Score(map, "nprs"),
            Tenderness = Score(map, "tenderness"),
            Stress = Score(map, "stress"),
            DeskHours = Within(map, "deskHours", HoursOfADay),
            TrainedMinutes = (int)Math.Round(Within(map, "trainedMinutes", MinutesOfADay) ?? 0),
            Released = map.Bool("released", false),
            Back = map.Word("back", s_backs, null),
            Extras = map.Has("extras") ? map.WordList("extras", s_extras) : [],
        };
        _ = map.TextOrNull("note");
        return (knot, IsMissing(map, entry) ? null : entry);
    }

    /// <summary>A day of the calendar.</summary>
    internal static DateOnly? DayOrNull(MapReader map, string key)
    {
        if (map.TextOrNull(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day >= s_oldest)
        {
            return day;
        }

        map.Wrong(key, $"'{text}' is no day of the calendar; write it as 2026-03-04");
        return s_oldest;
    }

    private static DateOnly Missing(MapReader map)
    {
        map.Wrong("date", "'date' is missing; an entry says which day it speaks of, as 2026-03-04");
        return s_oldest;
    }

    private static bool IsMissing(MapReader map, Entry entry)
    {
        bool missing = map.Bool("missing", false);
        if (missing && (entry.Nprs ?? entry.Tenderness ?? entry.Stress) is not null)
        {
            map.Wrong("missing", "the day is said to be missing and holds scores; leave out one of the two");
        }

        return missing;
    }

    private static string Knot(MapReader map, bool named, string[] knots)
    {
        string? knot = map.TextOrNull("knot");
        if (knot is null && knots.Length > 1)
        {
            map.Wrong("knot", "there are several knots and the entry does not say which; give 'knot'");
        }
        else if (knot is not null && !named)
        {
            map.Wrong("knot", $"the knot '{knot}' stands nowhere; list it under 'knots', or leave 'knot' out where there is one");
        }
        else if (knot is not null && !knots.Contains(knot))
        {
            map.Wrong("knot", $"there is no knot '{knot}'; {Spelling.Remedy(knot, knots)}");
        }

        return knot ?? (knots.Length > 0 ? knots[0] : "");
    }

    private static int? Score(MapReader map, string key)
    {
        int? score = map.WholeOrNull(key);
        if (score is < 0 or > Scale)
        {
            map.Wrong(key, $"'{key}' is {score}; it takes 0 to {Scale}");
        }

        return score;
    }

    private static double? Within(MapReader map, string key, double most)
    {
        double? number = map.NumberOrNull(key);
        if (number is { } value && !(value >= 0 && value <= most))
        {
            map.Wrong(key, FormattableString.Invariant($"'{key}' is {value}; a day takes 0 to {most}"));
        }

        return number;
    }
}
