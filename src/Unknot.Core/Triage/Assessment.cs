using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>One complaint of a person, judged by its own answers.</summary>
/// <param name="Places">Its places.</param>
/// <param name="Own">What <see cref="Assessment.Of"/> says of it.</param>
/// <param name="PutAway">Whether it is followed no more. A flag does not go with it.</param>
public sealed record JudgedComplaint(IReadOnlyCollection<Place> Places, Verdict Own, bool PutAway = false);

/// <summary>From answers to a verdict: how soon somebody should look at it, and what may not be offered meanwhile. Finding nothing never proves that nothing is there.</summary>
public static class Assessment
{
    /// <summary>What triage says of one complaint by its own answers.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered, of this complaint or of the person.</param>
    /// <param name="marked">The places of the complaint.</param>
    /// <param name="unanswered">What becomes of bare facts and of flags that words opened: asked by a page, not sure on the command line.</param>
    /// <returns>The verdict. <see cref="Verdict.Urgency"/> is of all that stands, whatever place it concerns; <see cref="Among"/> parts it where there are other complaints.</returns>
    public static Verdict Of(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked, Unanswered unanswered = Unanswered.IsAsked)
    {
        IReadOnlyList<StandingFlag> standing = Standing.Of(kb, answers, marked, unanswered);
        IReadOnlySet<string> here = Scopes.Of(kb, marked);
        return new()
        {
            Prompt = Prompt(kb, standing, here),
            Flags = standing,
            ToAsk = Gate.ToAsk(kb, answers, marked),
            Restrictions = Restricting.Of(kb, answers, here, standing, unanswered),
            Unanswered = unanswered,
        };
    }

    /// <summary>What triage says of one complaint beside the others of the same person.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="one">The complaint.</param>
    /// <param name="others">The others; those that stop nothing may be left out.</param>
    /// <returns>
    /// Its own verdict, with the flags of others that reach as far: an emergency everywhere, same day wherever a scope is shared.
    /// Without those same-day flags that were answered for several complaints at once and concern another of them; one that concerns none stops them all.
    /// </returns>
    public static Verdict Among(KnowledgeBase kb, JudgedComplaint one, IReadOnlyList<JudgedComplaint> others)
    {
        IReadOnlySet<string> here = Scopes.Of(kb, one.Places);
        List<StandingFlag> standing = [.. one.Own.Flags.Where(flag => flag.Concerns(here) || flag.Urgency is not Urgency.SameDay || !others.Any(other => IsOf(kb, other, flag)))];
        standing.AddRange(others.SelectMany(other => other.Own.Flags).Where(flag => flag.Urgency >= Urgency.SameDay && flag.Concerns(here)));
        standing.Sort(Standing.MostUrgentFirst);
        StandingFlag[] each = [.. standing.DistinctBy(flag => flag.Id)];
        return one.Own with { Flags = each, Prompt = Prompt(kb, each, here) };
    }

    /// <summary>How urgent what stands is for a complaint at these places: an emergency everywhere, all else where it shares a scope.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="standing">What stands, raised by this or by another complaint.</param>
    /// <param name="places">The places of the complaint or knot.</param>
    /// <returns>From same day on no muscle, movement or forecast of it may be named.</returns>
    public static Urgency UrgencyAt(KnowledgeBase kb, IReadOnlyList<StandingFlag> standing, IReadOnlyCollection<Place> places) => UrgencyAt(standing, Scopes.Of(kb, places));

    /// <summary>The same, for places whose scopes are known already.</summary>
    internal static Urgency UrgencyAt(IReadOnlyList<StandingFlag> standing, IReadOnlySet<string> here)
    {
        Urgency urgency = Urgency.None;
        foreach (StandingFlag flag in standing)
        {
            if (flag.Urgency > urgency && flag.Concerns(here))
            {
                urgency = flag.Urgency;
            }
        }

        return urgency;
    }

    private static bool IsOf(KnowledgeBase kb, JudgedComplaint other, StandingFlag flag) =>
        !other.PutAway && other.Own.Flags.Any(own => own.Id == flag.Id) && Scopes.Share(kb, flag.Scopes, other.Places);

    /// <summary>A cluster: so many see-a-professional flags in one area, and nothing more urgent. Those that take out nothing count once together; a fallback counts as one.</summary>
    private static string? Prompt(KnowledgeBase kb, IReadOnlyList<StandingFlag> standing, IReadOnlySet<string> here)
    {
        if (standing is not [{ Urgency: Urgency.SeeProfessional }, ..])
        {
            return null;
        }

        List<StandingFlag> inArea = [.. standing.Where(flag => flag.Concerns(here))];
        int messages = inArea.Count(flag => flag.Blocks is Blocks.None);
        return inArea.Count - messages + Math.Min(messages, 1) >= kb.RedFlags.ClusterOf ? kb.RedFlags.ClusterPrompt : null;
    }
}
