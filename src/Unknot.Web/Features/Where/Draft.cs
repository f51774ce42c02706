using System.Globalization;
using System.Text;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Where;

/// <summary>The page as far as it has been filled in: what can be kept, and what is still to put right.</summary>
public sealed record Draft
{
    private const int LongestWords = 20_000;
    private const int LongestDays = 120 * 366;

    /// <summary>The answers to "since when?": the days each stands for, which lie between the borders that make a complaint new, lasting or old.</summary>
    public static IReadOnlyList<int> SinceDays { get; } = [3, 21, 63, 200, 730];

    /// <summary>What is marked.</summary>
    public IReadOnlyList<MapMark> Marks { get; init; } = [];

    /// <summary>Pairs of places the person joined.</summary>
    public IReadOnlyList<PlacePair> Joined { get; init; } = [];

    /// <summary>Pairs of places the person split.</summary>
    public IReadOnlyList<PlacePair> Parted { get; init; } = [];

    /// <summary>The complaint in own words.</summary>
    public string Words { get; init; } = "";

    /// <summary>How sore now, 0–10.</summary>
    public int? Now { get; init; }

    /// <summary>How sore at worst this week, 0–10.</summary>
    public int? Worst { get; init; }

    /// <summary>Since when [days].</summary>
    public int? OnsetDays { get; init; }

    /// <summary>The day it began, as it was typed.</summary>
    public string Began { get; init; } = "";

    /// <summary>Whether it was there before; null when not said.</summary>
    public bool? Before { get; init; }

    /// <summary>What cannot be kept as it is.</summary>
    public IReadOnlyList<FieldError> Wrong { get; init; } = [];

    /// <summary>What was kept of an earlier sitting.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="regions">The regions there are: a place the content no longer knows is left out.</param>
    /// <returns>The draft.</returns>
    public static Draft Of(Visit visit, Catalogue<Region> regions) => new()
    {
        Marks = [.. visit.Marks.Where(mark => Place.TryParse(mark.Place, regions, out _))],
        Joined = visit.Joins,
        Parted = visit.Splits,
        Words = visit.Words ?? "",
        Now = visit.SoreNow,
        Worst = visit.WorstThisWeek,
        OnsetDays = visit.OnsetDays,
        Before = visit.BeenBefore,
    };

    /// <summary>Reads what the page sent.</summary>
    /// <param name="form">The form.</param>
    /// <param name="regions">The regions there are.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="texts">The words for what is wrong.</param>
    /// <returns>The draft, with a sentence for each thing that cannot be kept.</returns>
    public static Draft Of(WhereForm form, Catalogue<Region> regions, DateOnly today, Texts texts)
    {
        List<FieldError> wrong = [];
        IReadOnlyList<MapMark> marks = form.Marks(regions, out int unknown);
        if (unknown > 0)
        {
            wrong.Add(new("marked", texts.Count("where.wrong.unknown", unknown)));
        }

        string words = Clean(form.Words);
        if (words.Length > LongestWords)
        {
            wrong.Add(new("words", texts["where.wrong.words", words.Length, LongestWords]));
        }

        return new()
        {
            Marks = marks,
            Joined = WhereForm.Pairs(form.Joined, marks),
            Parted = WhereForm.Pairs(form.Parted, marks),
            Words = words,
            Now = Score(form.Now, "now", texts, wrong),
            Worst = Score(form.Worst, "worst", texts, wrong),
            OnsetDays = Onset(form, today, texts, wrong),
            Began = form.Began ?? "",
            Before = form.Before switch { "yes" => true, "no" => false, _ => null },
            Wrong = wrong,
        };
    }

    /// <summary>What is still missing before the next page.</summary>
    /// <param name="texts">The words.</param>
    /// <returns>What is wrong and what is missing, in the order of the page.</returns>
    public IReadOnlyList<FieldError> Missing(Texts texts)
    {
        List<FieldError> missing = [.. Wrong];
        if (Marks.Count == 0)
        {
            missing.Insert(0, new("map", texts["where.wrong.marks"]));
        }

        if (Now is null && !Wrong.Any(w => w.Field == "now"))
        {
            missing.Add(new("now", texts["where.wrong.now"]));
        }

        if (Worst is null && !Wrong.Any(w => w.Field == "worst"))
        {
            missing.Add(new("worst", texts["where.wrong.worst"]));
        }

        if (Worst < Now)
        {
            missing.Add(new("worst", texts["where.wrong.order"]));
        }

        return missing;
    }

    /// <summary>Puts what can be kept into the visit.</summary>
    /// <param name="visit">The visit.</param>
    public void Into(Visit visit)
    {
        visit.Marks = Marks;
        visit.Joins = Joined;
        visit.Splits = Parted;
        visit.SoreNow = Now;
        visit.WorstThisWeek = Worst;
        visit.OnsetDays = OnsetDays;
        visit.BeenBefore = Before;
        if (Words.Length <= LongestWords)
        {
            visit.Words = Words.Length > 0 ? Words : null;
        }
    }

    private static int? Score(string? text, string field, Texts texts, List<FieldError> wrong)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= 10)
        {
            return score;
        }

        wrong.Add(new(field, texts["where.wrong.score"]));
        return null;
    }

    private static int? Onset(WhereForm form, DateOnly today, Texts texts, List<FieldError> wrong)
    {
        if (!string.IsNullOrWhiteSpace(form.Began))
        {
            int? days = DateOnly.TryParseExact(form.Began.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly began)
                ? today.DayNumber - began.DayNumber
                : null;
            if (days is >= 0 and <= LongestDays)
            {
                return days;
            }

            wrong.Add(new("began", days switch
            {
                null => texts["where.wrong.date"],
                < 0 => texts["where.wrong.future"],
                _ => texts["where.wrong.old"],
            }));
            return null;
        }

        if (string.IsNullOrEmpty(form.Since))
        {
            return null;
        }

        if (int.TryParse(form.Since, NumberStyles.None, CultureInfo.InvariantCulture, out int since) && since <= LongestDays)
        {
            return since;
        }

        wrong.Add(new("since", texts["where.wrong.since"]));
        return null;
    }

    // Databases refuse the null character, and half a surrogate pair is no letter; all else, of whatever script, is the person's own.
    private static string Clean(string? words)
    {
        StringBuilder clean = new();
        foreach (Rune letter in (words ?? "").EnumerateRunes())
        {
            if (letter.Value is '\n' or '\t' || !Rune.IsControl(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString().Trim();
    }
}
