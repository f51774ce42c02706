using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>What it may be if it is no muscle: conditions of the content, those a standing flag belongs to first.</summary>
internal static class Suspects
{
    private const int Most = 3;

    /// <summary>A condition less likely than this, against all that is no muscle, is not held out.</summary>
    private const double LeastOfElsewhere = 0.05;

    internal static Elsewhere Of(LocalisationTables tables, Findings findings, Restrictions restrictions, Weighing weighing, Posterior posterior, bool named)
    {
        double probability = 0;
        for (int structure = tables.Muscles; structure < posterior.Structures.Length; structure++)
        {
            probability += posterior.Structures[structure];
        }

        List<(int Structure, bool Flagged)> fitting = [];
        for (int structure = tables.Muscles; structure < tables.Structures.Length; structure++)
        {
            ElsewhereCondition condition = tables.Structures[structure].Condition!;
            bool flagged = posterior.Structures[structure] > 0 && Story.Stands(condition, restrictions);
            if (flagged || (posterior.Structures[structure] >= LeastOfElsewhere * probability && !Story.IsRuledOut(condition, restrictions, tables.Knowledge.RedFlags)))
            {
                fitting.Add((structure, flagged));
            }
        }

        fitting.Sort((a, b) => b.Flagged.CompareTo(a.Flagged) is var flagged and not 0 ? flagged
            : posterior.Structures[b.Structure].CompareTo(posterior.Structures[a.Structure]) is var share and not 0 ? share
            : a.Structure.CompareTo(b.Structure));
        Suspect[] suspects = new Suspect[Math.Min(Most, fitting.Count)];
        for (int i = 0; i < suspects.Length; i++)
        {
            suspects[i] = Suspect(tables, weighing, posterior, fitting[i].Structure);
        }

        return new(probability, suspects, Say(tables, findings, posterior, probability, named));
    }

    private static Suspect Suspect(LocalisationTables tables, Weighing weighing, Posterior posterior, int structure)
    {
        ElsewhereCondition condition = tables.Structures[structure].Condition!;
        int best = -1;
        for (int i = 0; i < posterior.Hypotheses.Length; i++)
        {
            if (tables.Points[posterior.Hypotheses[i].Point].Structure == structure)
            {
                best = best < 0 || posterior.Shares[i] > posterior.Shares[best] ? i : best;
            }
        }

        (int point, int side) = posterior.Hypotheses[best];
        return new(condition.Id, condition.Name, posterior.Structures[structure], condition.Tell, Reasons.Of(tables, weighing, point, side));
    }

    private static string Say(LocalisationTables tables, Findings findings, Posterior posterior, double probability, bool named)
    {
        if (findings.Marks.Count == 0)
        {
            return "Nothing is marked yet, so no muscle is named.";
        }

        if (!named)
        {
            return "What is marked does not name a muscle: these places alone point to none that is known here.";
        }

        double first = 0;
        for (int muscle = 0; muscle < tables.Muscles; muscle++)
        {
            first = Math.Max(first, posterior.Structures[muscle]);
        }

        return probability > first
            ? "This does not look like a muscle that is known here. Let a doctor or physiotherapist look at it."
            : "It may also be no muscle at all, or one that is not known here.";
    }
}
