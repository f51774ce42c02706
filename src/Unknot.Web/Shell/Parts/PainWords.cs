using Unknot.Core.Diary;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Parts;

/// <summary>Says how pain changed: the meaning first, then the numbers.</summary>
public static class PainWords
{
    private const int FirstWeek = 7;

    /// <summary>This week against the week before; before anything was written down, what was said at the start.</summary>
    /// <param name="pain">The means, and whether they may be told apart.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="today">The person's day.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence.</returns>
    public static string Of(PainChange pain, Knot knot, DateOnly today, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(pain);
        ArgumentNullException.ThrowIfNull(knot);
        ArgumentNullException.ThrowIfNull(texts);
        return pain switch
        {
            { NowMean: null } when knot is { SoreNow: { } sore, WorstThisWeek: { } worst } && today.DayNumber - knot.OpenedDay.DayNumber < FirstWeek => texts["today.pain.start", sore, worst],
            { NowMean: null } => texts["pain.unknown"],
            { BeforeMean: null, NowDays: 1 } => texts["pain.once", Said(pain.NowMean)],
            { BeforeMean: null } => texts["pain.first", Said(pain.NowMean)],
            { Changed: < 0 } => texts["pain.quieter", Said(pain.BeforeMean), Said(pain.NowMean)],
            { Changed: > 0 } => texts["pain.louder", Said(pain.BeforeMean), Said(pain.NowMean)],
            _ => texts[pain.NowMean < pain.BeforeMean ? "pain.same.lower" : pain.NowMean > pain.BeforeMean ? "pain.same.higher" : "pain.same", Said(pain.BeforeMean), Said(pain.NowMean)],
        };
    }

    private static string Said(double? mean) => FormattableString.Invariant($"{mean:0.#}");
}
