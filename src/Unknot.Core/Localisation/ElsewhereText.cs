using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>What it may be if it is no muscle: conditions of the content felt at the marked places, those a standing flag belongs to first.</summary>
internal static class ElsewhereText
{
    private const int Most = 3;

    internal static Elsewhere Of(LocalisationTables tables, Findings findings, Restrictions restrictions, double probability, bool named)
    {
        List<(ElsewhereCondition Condition, bool Flagged, double Share)> fitting = [];
        foreach (ElsewhereCondition condition in tables.Knowledge.Localisation.Elsewhere)
        {
            double share = Share(condition, findings);
            bool flagged = Any(condition.Flags, restrictions.Applies);
            if (share > 0 && (flagged || !IsSetAside(condition.Flags, restrictions, tables.Knowledge.RedFlags)))
            {
                fitting.Add((condition, flagged, share));
            }
        }

        fitting.Sort((a, b) => b.Flagged.CompareTo(a.Flagged) is var flagged and not 0 ? flagged
            : b.Share.CompareTo(a.Share) is var share and not 0 ? share
            : string.CompareOrdinal(a.Condition.Id, b.Condition.Id));
        string[] what = new string[Math.Min(Most, fitting.Count)];
        for (int i = 0; i < what.Length; i++)
        {
            what[i] = fitting[i].Condition.Name;
        }

        return new(probability, what, Say(findings, named));
    }

    private static string Say(Findings findings, bool named) =>
        findings.Marks.Count == 0 ? "Nothing is marked yet, so no muscle is named."
        : named ? "It may also be no muscle at all, or one that is not known here."
        : "What is marked does not name a muscle: these places alone point to none that is known here.";

    /// <summary>How much of the marks and of the condition's own regions go together [0–1].</summary>
    private static double Share(ElsewhereCondition condition, Findings findings)
    {
        int hits = 0;
        foreach (Mark mark in findings.Marks)
        {
            hits += condition.Regions.Contains(mark.Place.Region) ? 1 : 0;
        }

        return hits == 0 ? 0 : 2.0 * hits / (condition.Regions.Count + findings.Marks.Count);
    }

    private static bool Any(IReadOnlyList<string> flags, System.Collections.Immutable.ImmutableSortedSet<string> answered)
    {
        for (int i = 0; i < flags.Count; i++)
        {
            if (answered.Contains(flags[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether it is set aside: each of its flags was answered no, or would stop everything and does not stand. The gate asks out every flag that stops before anything is named,
    /// so a torn artery is not held out to somebody who has just answered that nothing of the kind is there.
    /// </summary>
    private static bool IsSetAside(IReadOnlyList<string> flags, Restrictions restrictions, RedFlags content)
    {
        for (int i = 0; i < flags.Count; i++)
        {
            if (!restrictions.AnsweredNo.Contains(flags[i]) && content.Flags[flags[i]].Urgency < Urgency.SameDay)
            {
                return false;
            }
        }

        return flags.Count > 0;
    }
}
