using Unknot.Core.Diary;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Whether weeks of training have changed nothing.</summary>
internal static class Plateaus
{
    /// <summary>Compares the first week on the plan with the last.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="entries">Entries of the knot.</param>
    /// <param name="trained">The days of sessions since the plan began or began over, in order.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>None where it is too early, too little was done or told, it hurts hardly any more, or something changed for the better.</returns>
    public static Plateau Of(KnowledgeBase kb, IReadOnlyList<Entry> entries, IReadOnlyList<DateOnly> trained, DateOnly today)
    {
        PlateauRule rule = kb.Plan.Plateau;
        if (trained.Count == 0)
        {
            return Plateau.None;
        }

        double weeks = (today.DayNumber - trained[0].DayNumber) / 7.0;
        if (weeks < rule.Weeks || trained.Count < weeks * rule.DaysAWeek)
        {
            return Plateau.None;
        }

        PainChange pain = PainTrend.Since(entries, trained[0].AddDays(kb.Change.MeanDays - 1), today, kb.Change);
        return pain is not { Changed: >= 0, NowMean: > KnotHistory.QuietUpTo } ? Plateau.None
            : weeks < rule.ProfessionalWeeks ? Plateau.OtherChoice
            : Plateau.Professional;
    }
}
