using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>From answers to a verdict: how soon somebody should look at it, and what may not be offered meanwhile. Finding nothing never proves that nothing is there.</summary>
public static class Assessment
{
    /// <summary>What triage says of one complaint.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered, of this complaint or of the person.</param>
    /// <param name="marked">The places of the complaint.</param>
    /// <param name="unanswered">What becomes of bare facts and of flags that words opened: asked by a page, not sure on the command line.</param>
    /// <returns>The verdict. <see cref="Verdict.Urgency"/> is of all that stands; <see cref="UrgencyAt"/> tells what of it concerns this or another complaint.</returns>
    public static Verdict Of(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked, Unanswered unanswered = Unanswered.IsAsked)
    {
        IReadOnlyList<StandingFlag> standing = Standing.Of(kb, answers, marked, unanswered);
        Urgency urgency = standing is [{ } first, ..] ? first.Urgency : Urgency.None;
        return new()
        {
            Urgency = urgency,
            Action = standing is [{ } top, ..] ? top.Action : null,
            Prompt = urgency is Urgency.SeeProfessional && IsCluster(kb, standing, marked) ? kb.RedFlags.ClusterPrompt : null,
            Flags = standing,
            ToAsk = Gate.ToAsk(kb, answers, marked),
            Restrictions = Restrict(kb, answers, marked, standing, unanswered),
        };
    }

    /// <summary>How urgent what stands is for a complaint at these places: an emergency everywhere, all else where it shares a scope.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="standing">What stands, raised by this or by another complaint.</param>
    /// <param name="places">The places of the complaint or knot.</param>
    /// <returns>From same day on no muscle, movement or forecast of it may be named.</returns>
    public static Urgency UrgencyAt(KnowledgeBase kb, IReadOnlyList<StandingFlag> standing, IReadOnlyCollection<Place> places)
    {
        IReadOnlySet<string> here = Scopes.Of(kb, places);
        Urgency urgency = Urgency.None;
        foreach (StandingFlag flag in standing)
        {
            if (flag.Urgency > urgency && Concerns(flag, here))
            {
                urgency = flag.Urgency;
            }
        }

        return urgency;
    }

    private static bool Concerns(StandingFlag flag, IReadOnlySet<string> here) => flag.Urgency is Urgency.Emergency || Scopes.Share(flag.Scopes, here);

    /// <summary>Those that take out nothing count once together; a fallback counts as one.</summary>
    private static bool IsCluster(KnowledgeBase kb, IReadOnlyList<StandingFlag> standing, IReadOnlyCollection<Place> marked)
    {
        IReadOnlySet<string> here = Scopes.Of(kb, marked);
        List<StandingFlag> inArea = [.. standing.Where(flag => flag.Urgency is Urgency.SeeProfessional && Scopes.Share(flag.Scopes, here))];
        int messages = inArea.Count(flag => flag.Blocks is Blocks.None);
        return inArea.Count - messages + Math.Min(messages, 1) >= kb.RedFlags.ClusterOf;
    }

    private static Restrictions Restrict(
        KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked, IReadOnlyList<StandingFlag> standing, Unanswered unanswered)
    {
        IReadOnlySet<string> here = Scopes.Of(kb, marked);
        List<StandingFlag> blocking = [.. standing.Where(flag => flag.Blocks > Blocks.None && (flag.Blocks is Blocks.All || Concerns(flag, here)))];
        Blocks widest = blocking.Count > 0 ? blocking.Max(flag => flag.Blocks) : Blocks.None;
        ImmutableSortedSet<string> modifiers = CareModifiers.InForce(kb, answers, unanswered);
        return new()
        {
            Blocks = widest,
            BlockedBy = [.. blocking.Where(flag => flag.Blocks == widest).Select(flag => flag.Id)],
            Modifiers = modifiers,
            AfterMidTerm = CareModifiers.AfterMidTerm(kb, answers, modifiers, unanswered),
            Applies = Applies(kb, answers, standing, modifiers).ToImmutableSortedSet(StringComparer.Ordinal),
            AnsweredNo = AnsweredNo(kb, answers, modifiers).ToImmutableSortedSet(StringComparer.Ordinal),
        };
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
        ];

    /// <summary>Contraindications name a finding so.</summary>
    private static string FindingKey(string id) => id.StartsWith("finding:", StringComparison.Ordinal) ? id : "finding:" + id;
}
