using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>The flags that stand: answers, words, upgrades and fallbacks.</summary>
public static class Standing
{
    private static IReadOnlyList<string> AreaOfTheComplaint { get; } = [Scopes.Always];

    /// <summary>All that stands, whatever place it concerns.</summary>
    /// <param name="kb">The content. An answer to a flag it no longer has says nothing.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="marked">The places of the complaint: an opened detail that does not concern them does not stand in for its gate question's fallback.</param>
    /// <param name="unanswered">What becomes of flags that words or what is felt opened and nobody answered.</param>
    /// <returns>Most urgent first; of one urgency, what takes out most first.</returns>
    /// <remarks>
    /// Not sure counts as yes at the flag's own urgency: it neither upgrades nor is upgraded. A yes inside and outside the flag's age bounds stands alike: the bounds say whom to ask, not whom to believe. Words open only what would be asked.
    /// What an upgrade takes out is never less than the default of the urgency it leads to.
    /// </remarks>
    public static IReadOnlyList<StandingFlag> Of(
        KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked, Unanswered unanswered = Unanswered.IsAsked)
    {
        List<StandingFlag> yes = Affirmed(kb, answers, unanswered);
        List<StandingFlag> fallbacks = Fallbacks(kb, answers, marked, yes);
        yes.RemoveAll(flag => answers.Cleared.Contains(flag.Id));
        yes.AddRange(fallbacks);
        yes.Sort(MostUrgentFirst);
        return yes;
    }

    /// <summary>What an urgency takes out where nothing else is stated.</summary>
    internal static Blocks DefaultBlocks(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => Blocks.All,
        Urgency.SameDay => Blocks.Area,
        Urgency.SeeProfessional => Blocks.GentleOnly,
        _ => Blocks.None,
    };

    /// <summary>Yes and not sure; what was cleared is still among them, also where it was answered no since.</summary>
    private static List<StandingFlag> Affirmed(KnowledgeBase kb, TriageAnswers answers, Unanswered unanswered)
    {
        List<StandingFlag> yes = [];
        foreach ((string id, Answer answer) in answers.Flags)
        {
            if ((answer is not Answer.No || answers.Cleared.Contains(id)) && kb.RedFlags.Flags.TryGet(id, out Flag? flag))
            {
                yes.Add(Stand(flag, answer, answer is Answer.Unsure ? Because.Unsure : Because.Answer, answers));
            }
        }

        if (unanswered is Unanswered.CountsAsUnsure)
        {
            foreach ((string id, ImmutableArray<string> words) in answers.OpenedByWords)
            {
                if (!answers.Flags.ContainsKey(id) && kb.RedFlags.Flags.TryGet(id, out Flag? flag) && Ages.MayConcern(kb, answers, flag))
                {
                    yes.Add(Stand(flag, Answer.Unsure, Because.Words, answers) with { Words = words });
                }
            }

            foreach (string id in answers.Raised.Except(answers.OpenedByWords.Keys))
            {
                if (!answers.Flags.ContainsKey(id) && kb.RedFlags.Flags.TryGet(id, out Flag? flag) && Ages.MayConcern(kb, answers, flag))
                {
                    yes.Add(Stand(flag, Answer.Unsure, Because.Unsure, answers));
                }
            }
        }

        return yes;
    }

    private static StandingFlag Stand(Flag flag, Answer answer, Because because, TriageAnswers answers)
    {
        if (answer is Answer.Yes && flag.Upgrade is { } upgrade && upgrade.To > flag.Urgency && upgrade.WithAny.Any(other => IsYes(other, answers)))
        {
            Blocks wider = (Blocks)Math.Max((int)flag.Blocks, (int)DefaultBlocks(upgrade.To));
            return new(flag.Id, answer, upgrade.To, wider, Because.Upgrade, flag.Scopes, ActionKey(upgrade.To));
        }

        return new(flag.Id, answer, flag.Urgency, flag.Blocks, because, flag.Scopes, flag.Action ?? ActionKey(flag.Urgency));
    }

    private static bool IsYes(string flag, TriageAnswers answers) =>
        answers.Flags.TryGetValue(flag, out Answer answer) && answer is Answer.Yes && !answers.Cleared.Contains(flag);

    private static List<StandingFlag> Fallbacks(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked, List<StandingFlag> yes)
    {
        List<StandingFlag> fallbacks = [];
        IReadOnlySet<string>? here = null;
        foreach ((string id, Answer answer) in answers.Gate)
        {
            if (answer is Answer.No || answers.Cleared.Contains(id) || !kb.RedFlags.Gate.TryGet(id, out GateQuestion? question) || question.Fallback is Urgency.None)
            {
                continue;
            }

            here ??= Scopes.Of(kb, marked);
            StandingFlag fallback = new(id, answer, question.Fallback, DefaultBlocks(question.Fallback), Because.Fallback, AreaOfTheComplaint, ActionKey(question.Fallback));
            if (!yes.Exists(detail => question.Opens.Contains(detail.Id) && StandsInFor(fallback, detail, here)))
            {
                fallbacks.Add(fallback);
            }
        }

        return fallbacks;
    }

    /// <summary>A detail stands in for the fallback only where it weighs no less: else one more yes would take something back.</summary>
    private static bool StandsInFor(StandingFlag fallback, StandingFlag detail, IReadOnlySet<string> here) =>
        detail.Urgency >= fallback.Urgency && detail.Blocks >= fallback.Blocks && detail.Concerns(here);

    /// <summary>Most urgent first; of one urgency what takes out most; a gate question's fallback after the flags themselves.</summary>
    internal static int MostUrgentFirst(StandingFlag one, StandingFlag other) =>
        other.Urgency != one.Urgency ? other.Urgency.CompareTo(one.Urgency)
        : other.Blocks != one.Blocks ? other.Blocks.CompareTo(one.Blocks)
        : (one.Because is Because.Fallback) != (other.Because is Because.Fallback) ? (one.Because is Because.Fallback ? 1 : -1)
        : string.CompareOrdinal(one.Id, other.Id);

    private static string ActionKey(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay => "same_day",
        _ => "see_professional",
    };
}
