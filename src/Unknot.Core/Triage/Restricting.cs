using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>From what stands and what was answered to what is taken out in a complaint's area.</summary>
internal static class Restricting
{
    /// <summary>The widest of what stands here, the care modifiers in force, and what is known as so and as not so.</summary>
    public static Restrictions Of(KnowledgeBase kb, TriageAnswers answers, IReadOnlySet<string> here, IReadOnlyList<StandingFlag> standing, Unanswered unanswered)
    {
        Blocks widest = WidestOf(standing, here);
        ImmutableSortedSet<string> modifiers = CareModifiers.InForce(kb, answers, unanswered);
        return new()
        {
            Blocks = widest,
            BlockedBy = widest is Blocks.None ? [] : [.. standing.Where(flag => flag.Blocks == widest && flag.Concerns(here)).Select(flag => flag.Id)],
            Modifiers = modifiers,
            AfterMidTerm = CareModifiers.AfterMidTerm(kb, answers, modifiers, unanswered),
            Applies = Applies(kb, answers, standing, modifiers).ToImmutableSortedSet(StringComparer.Ordinal),
            AnsweredNo = AnsweredNo(kb, answers, modifiers).ToImmutableSortedSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The widest that what stands takes out where these scopes are.</summary>
    public static Blocks WidestOf(IReadOnlyList<StandingFlag> standing, IReadOnlySet<string> here)
    {
        Blocks widest = Blocks.None;
        foreach (StandingFlag flag in standing)
        {
            if (flag.Blocks > widest && flag.Concerns(here))
            {
                widest = flag.Blocks;
            }
        }

        return widest;
    }

    private static IEnumerable<string> Applies(KnowledgeBase kb, TriageAnswers answers, IReadOnlyList<StandingFlag> standing, ImmutableSortedSet<string> modifiers) =>
        [
            .. standing.Where(flag => flag.Because is not Because.Fallback).Select(flag => flag.Id),
            .. modifiers,
            .. CareModifiers.Ticked(kb, answers).Select(fact => fact.Id),
            .. answers.Findings.Where(finding => finding.Value is not Answer.No).Select(finding => FindingKey(finding.Key)),
        ];

    /// <summary>A fact not ticked is a no only where the list it stands in was answered; a modifier in force is none, whatever was answered once.</summary>
    private static IEnumerable<string> AnsweredNo(KnowledgeBase kb, TriageAnswers answers, ImmutableSortedSet<string> modifiers) =>
        [
            .. answers.Flags.Where(flag => flag.Value is Answer.No).Select(flag => flag.Key),
            .. answers.Modifiers.Where(modifier => modifier.Value is Answer.No && !modifiers.Contains(modifier.Key)).Select(modifier => modifier.Key),
            .. answers.Facts is null ? [] : kb.RedFlags.Facts.Where(fact => !fact.AskedWithEquipment).Except(CareModifiers.Ticked(kb, answers)).Select(fact => fact.Id),
            .. answers.Findings.Where(finding => finding.Value is Answer.No).Select(finding => FindingKey(finding.Key)),
            .. answers.GateStands.Where(gate => SaidNo(answers, gate)),
            .. kb.Findings.Where(finding => finding.AtTheGate is { Rest: null } gate && answers.GateStands.Contains(gate.Gate) && SaidNo(answers, gate.Gate) && !IsAnswered(answers, finding)).Select(finding => finding.Key),
        ];

    private static bool SaidNo(TriageAnswers answers, string gate) => answers.Gate.TryGetValue(gate, out Answer answer) && answer is Answer.No;

    private static bool IsAnswered(TriageAnswers answers, Finding finding) => answers.Findings.Keys.Any(id => FindingKey(id) == finding.Key);

    /// <summary>Contraindications name a finding so.</summary>
    private static string FindingKey(string id) => id.StartsWith(Finding.KeyPrefix, StringComparison.Ordinal) ? id : Finding.KeyPrefix + id;
}
