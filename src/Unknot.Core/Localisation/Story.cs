using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>What is found beside places, presses and words: age, onset, safety answers, and what several findings say together.</summary>
internal static class Story
{
    internal static void Add(LocalisationTables tables, List<Evidence> found, Findings findings, Restrictions restrictions)
    {
        if (findings.AgeYears is { } age)
        {
            found.Add(new(EvidenceKind.Age, age.Least, Evidence.Both, age.Most));
        }

        if (findings.OnsetDays is { } days)
        {
            found.Add(new(EvidenceKind.Onset, days, Evidence.Both, 0));
        }

        for (int flag = 0; flag < tables.Flags.Length && !restrictions.Applies.IsEmpty; flag++)
        {
            if (restrictions.Applies.Contains(tables.Flags[flag]))
            {
                found.Add(new(EvidenceKind.Flag, flag, Evidence.Both, 1));
            }
        }

        Catalogue<LocalisationRule> rules = tables.Knowledge.Localisation.Rules;
        for (int rule = 0; rule < rules.Count; rule++)
        {
            if (Holds(rules[rule], findings))
            {
                found.Add(new(EvidenceKind.Rule, rule, Evidence.Both, 1));
            }
        }
    }

    /// <summary>
    /// Whether a condition is ruled out: each of its flags was answered no, or would stop everything and does not stand. The gate asks out every flag that stops before anything is named,
    /// so a torn artery is not held out to somebody who has just answered that nothing of the kind is there.
    /// </summary>
    internal static bool IsRuledOut(ElsewhereCondition condition, Restrictions restrictions, RedFlags content)
    {
        IReadOnlyList<string> flags = condition.Flags;
        for (int i = 0; i < flags.Count; i++)
        {
            if (restrictions.Applies.Contains(flags[i]) || (!restrictions.AnsweredNo.Contains(flags[i]) && content.Flags[flags[i]].Urgency < Urgency.SameDay))
            {
                return false;
            }
        }

        return flags.Count > 0;
    }

    /// <summary>Whether one of the flags of a condition stands.</summary>
    internal static bool Stands(ElsewhereCondition condition, Restrictions restrictions)
    {
        for (int i = 0; i < condition.Flags.Count; i++)
        {
            if (restrictions.Applies.Contains(condition.Flags[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(LocalisationRule rule, Findings findings) =>
        (rule.Regions.Count == 0 || IsMarked(rule.Regions, findings.Marks)) && ((rule.OrBeenBefore && findings.BeenBefore == true) || IsSaid(rule.Qualities, findings.Qualities))
        && IsSaid(rule.Aggravators, findings.Worse);

    private static bool IsMarked(IReadOnlyList<string> regions, IReadOnlyList<Mark> marks)
    {
        for (int i = 0; i < marks.Count; i++)
        {
            if (regions.Contains(marks[i].Place.Region))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSaid(IReadOnlyList<string> words, System.Collections.Immutable.ImmutableSortedDictionary<string, bool> said)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (said.TryGetValue(words[i], out bool yes) && yes)
            {
                return true;
            }
        }

        return words.Count == 0;
    }
}
