using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>From exposure tags and beliefs over muscles to a ranked mix of causes, never one forced cause.</summary>
public static class CauseMix
{
    /// <summary>The mix for one complaint.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tags">What was answered: every tag of an answered question, with 0 where the answer gives it nothing.</param>
    /// <param name="muscles">Who it may be; empty = all muscles alike.</param>
    /// <param name="restrictions">What triage takes out: decides which actions may be named.</param>
    /// <returns>
    /// Every cause of the content: those found in falling order of share, then one that is held as a hypothesis, then those asked without finding, then those not asked.
    /// Shares add up to one as soon as any answer loads one of the muscles; else all are 0.
    /// </returns>
    /// <remarks>
    /// A tag counts <c>value · Σ_m P(m) · weight(tag, m)</c> for its cause, on a muscle of its own side only; shares are of the sum over all causes. No cause has a factor of its own, so
    /// sitting still weighs like overuse. Weights are an engineering prior.
    /// <source key="ARTICLE_A" />
    /// </remarks>
    public static IReadOnlyList<CauseShare> Of(
        KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles, Restrictions restrictions)
    {
        IReadOnlyList<TagLoad> loads = TagLoad.All(knowledge, tags, muscles);
        DefaultHypothesis? held = Hypotheses.Held(knowledge, tags, loads, muscles);
        HashSet<string> asked = [.. tags.Keys.Select(tag => knowledge.Exposure.Tags[tag].Cause)];
        List<CauseShare> mix = [.. knowledge.Exposure.Causes
            .Select(cause => Share(knowledge, cause.Id, loads, asked.Contains(cause.Id), muscles, restrictions))
            .Select(share => held is not null && share.Cause == Hypotheses.CauseOf(knowledge, held) ? Holding(knowledge, share, held, restrictions) : share)
            .OrderByDescending(share => share.Share).ThenByDescending(share => share.Hypothesis is not null).ThenByDescending(share => share.Asked)];
        if (mix is [{ Share: > 0 } leading, ..])
        {
            Movement? first = CauseActions.First(knowledge, knowledge.Exposure.Causes[leading.Cause].OfferFirst, restrictions);
            mix[0] = leading with { Offer = first is null ? null : CauseActions.Say(knowledge, first, [], restrictions) };
        }

        return mix;
    }

    private static CauseShare Share(
        KnowledgeBase knowledge, string cause, IReadOnlyList<TagLoad> loads, bool asked, IReadOnlyList<Candidate> muscles, Restrictions restrictions)
    {
        List<TagLoad> own = [.. loads.Where(one => one.Tag.Cause == cause)];
        return new(
            cause,
            own.Count > 0 ? own.Sum(one => one.Load) / loads.Sum(one => one.Load) : 0,
            asked,
            [.. own.Select(one => one.Tag.Id)],
            [.. own.Select(one => Sentence(one.Tag.Say))],
            own.Select(one => CauseActions.For(knowledge, one.Tag, restrictions)).FirstOrDefault(action => action is not null))
        {
            Muscles = TagLoad.Muscles(own, muscles),
        };
    }

    private static CauseShare Holding(KnowledgeBase knowledge, CauseShare share, DefaultHypothesis held, Restrictions restrictions) => share with
    {
        Hypothesis = held.Say,
        Muscles = [held.Muscle],
        Action = CauseActions.For(knowledge, knowledge.Exposure.Tags[held.Tag], restrictions),
    };

    /// <summary>What a tag says, as a sentence.</summary>
    internal static string Sentence(string say) => char.ToUpperInvariant(say[0]) + say[1..] + ".";
}
