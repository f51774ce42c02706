using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>Which care modifiers are in force, and which still have to be asked.</summary>
public static class CareModifiers
{
    /// <summary>The care modifiers and follow-ups that have an answer, to be seen and changed.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered.</param>
    /// <returns>The follow-ups of ticked facts, then the modifiers.</returns>
    public static IReadOnlyList<TriageQuestion> Answered(KnowledgeBase kb, TriageAnswers answers) =>
    [
        .. Ticked(kb, answers).Where(fact => fact.FollowUp is not null).Select(fact => new TriageQuestion(TriageAsk.FollowUp, fact.Id)),
        .. kb.RedFlags.Modifiers.Where(modifier => answers.Modifiers.ContainsKey(modifier.Id)).Select(modifier => new TriageQuestion(TriageAsk.Modifier, modifier.Id)),
    ];

    /// <summary>The week of pregnancy now.</summary>
    /// <param name="followUp">The question that was answered.</param>
    /// <param name="said">The week that was said.</param>
    /// <param name="on">The day it was said.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>Null when it has run beyond the last week there is: then it is asked again.</returns>
    public static int? WeekNow(FactFollowUp followUp, int said, DateOnly on, DateOnly today)
    {
        int week = said + (Math.Max(0, today.DayNumber - on.DayNumber) / 7);
        return week <= followUp.Range.Most ? week : null;
    }

    /// <summary>In force: answered yes or not sure, set by age, by a tick that is itself the answer, or by what was said after a fact.</summary>
    internal static ImmutableSortedSet<string> InForce(KnowledgeBase kb, TriageAnswers answers, Unanswered unanswered)
    {
        ImmutableSortedSet<string>.Builder inForce = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (CareModifier modifier in kb.RedFlags.Modifiers)
        {
            if (modifier.SetByAgeMax is int years && Ages.IsAtMost(kb, answers, years))
            {
                inForce.Add(modifier.Id);
            }

            if (answers.Modifiers.TryGetValue(modifier.Id, out Answer answer) && answer is not Answer.No)
            {
                inForce.Add(modifier.Id);
            }
        }

        foreach (Fact fact in Ticked(kb, answers))
        {
            inForce.UnionWith(fact.Same);
            if (FollowsUp(fact, answers, unanswered) is { AppliesModifier: true })
            {
                inForce.Add(fact.FollowUp!.InsteadOf);
            }

            if (unanswered is Unanswered.CountsAsUnsure)
            {
                inForce.UnionWith(fact.Sets.Where(id => id != fact.FollowUp?.InsteadOf && !answers.Modifiers.ContainsKey(id)));
            }
        }

        return inForce.ToImmutable();
    }

    /// <summary>Whether a modifier that a fact follows up is in force and mid term may have passed.</summary>
    internal static bool AfterMidTerm(KnowledgeBase kb, TriageAnswers answers, IReadOnlySet<string> inForce, Unanswered unanswered)
    {
        foreach (Fact fact in kb.RedFlags.Facts)
        {
            if (fact.FollowUp is { } followUp && inForce.Contains(followUp.InsteadOf))
            {
                // A modifier known without its week is as careful as one whose week nobody knows.
                FollowUpOption said = FollowsUp(fact, answers, unanswered) ?? Unknown(followUp);
                if (said.AfterMidTerm)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The follow-ups and modifiers still to be asked after the ticked facts, in the order of the list.</summary>
    internal static IEnumerable<TriageQuestion> ToAsk(KnowledgeBase kb, TriageAnswers answers)
    {
        HashSet<string> known = new(answers.Modifiers.Keys, StringComparer.Ordinal);
        List<Fact> ticked = [.. Ticked(kb, answers)];
        known.UnionWith(ticked.SelectMany(fact => fact.Same));
        foreach (Fact fact in ticked)
        {
            if (fact.FollowUp is { } followUp)
            {
                known.Add(followUp.InsteadOf);
                if (answers.PregnancyWeek is null && answers.PregnancyOption is null)
                {
                    yield return new(TriageAsk.FollowUp, fact.Id);
                }
            }

            foreach (string id in fact.Sets)
            {
                if (known.Add(id))
                {
                    yield return new(TriageAsk.Modifier, id);
                }
            }
        }
    }

    /// <summary>The facts that hold: ticked, or told by the answer to their follow-up.</summary>
    internal static IEnumerable<Fact> Ticked(KnowledgeBase kb, TriageAnswers answers) => kb.RedFlags.Facts.Where(fact =>
        (answers.Facts?.Contains(fact.Id) ?? false) || (fact.FollowUp is not null && answers.PregnancyWeek is not null));

    private static FollowUpOption? FollowsUp(Fact fact, TriageAnswers answers, Unanswered unanswered) => fact.FollowUp switch
    {
        null => null,
        { } followUp when answers.PregnancyWeek is int week => new("", "", AppliesModifier: true, AfterMidTerm: week >= followUp.MidTermFrom),
        { } followUp when answers.PregnancyOption is { } chosen => followUp.Options.FirstOrDefault(option => option.Id == chosen) ?? Unknown(followUp),
        { } followUp => unanswered is Unanswered.CountsAsUnsure && !answers.Modifiers.ContainsKey(followUp.InsteadOf) ? Unknown(followUp) : null,
    };

    private static FollowUpOption Unknown(FactFollowUp followUp) =>
        followUp.Options.FirstOrDefault(option => option.Id == followUp.Unanswered) ?? new("", "", AppliesModifier: true, AfterMidTerm: true);
}
