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
    /// <param name="tags">Exposure tags with their strength.</param>
    /// <param name="askedQuestions">Ids of the exposure questions that were answered.</param>
    /// <param name="muscles">Who it may be; empty = all muscles alike.</param>
    /// <param name="restrictions">What triage takes out: decides which actions may be named.</param>
    /// <returns>Every cause of the content: those found in falling order of share, then those asked without finding, then those not asked.</returns>
    /// <remarks>
    /// A tag counts <c>value · Σ_m P(m) · weight(tag, m)</c>, on a muscle of its own side only, and is shared evenly among the causes of the answers that gave it; shares are of the sum
    /// over all causes. No cause has a factor of its own, so sitting still weighs like overuse. Weights are an engineering prior.
    /// <source key="ARTICLE_A" />
    /// </remarks>
    public static IReadOnlyList<CauseShare> Of(
        KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyCollection<string> askedQuestions, IReadOnlyList<Candidate> muscles, Restrictions restrictions)
    {
        Dictionary<string, List<Part>> parts = Parts(knowledge, tags, muscles);
        double all = parts.Values.Sum(list => list.Sum(part => part.Score));
        HashSet<string> asked = [.. askedQuestions.Select(id => knowledge.Exposure.Questions[id].Cause), .. parts.Keys];
        return [.. knowledge.Exposure.Causes
            .Select(cause => Share(knowledge, cause.Id, parts.GetValueOrDefault(cause.Id, []), all, asked.Contains(cause.Id), restrictions))
            .OrderByDescending(cause => cause.Share)
            .ThenByDescending(cause => cause.Asked)];
    }

    private static Dictionary<string, List<Part>> Parts(KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles)
    {
        Dictionary<string, List<Part>> parts = new(StringComparer.Ordinal);
        foreach ((string id, TagStrength strength) in tags.OrderBy(tag => tag.Key, StringComparer.Ordinal))
        {
            double score = strength.Value * MuscleLoad.Of(knowledge, id, strength.Side, muscles);
            List<string> causes = [.. strength.Questions.Select(question => knowledge.Exposure.Questions[question].Cause).DefaultIfEmpty(knowledge.Exposure.Tags[id].Causes[0]).Distinct()];
            foreach (string cause in score > 0 ? causes : [])
            {
                parts.TryAdd(cause, []);
                parts[cause].Add(new(knowledge.Exposure.Tags[id], score / causes.Count));
            }
        }

        return parts;
    }

    private static CauseShare Share(KnowledgeBase knowledge, string cause, List<Part> parts, double all, bool asked, Restrictions restrictions)
    {
        List<Part> strongest = [.. parts.OrderByDescending(part => part.Score).ThenBy(part => part.Tag.Id, StringComparer.Ordinal)];
        return new(
            cause,
            all > 0 ? parts.Sum(part => part.Score) / all : 0,
            asked,
            [.. strongest.Select(part => part.Tag.Id)],
            [.. strongest.Select(part => Sentence(part.Tag.Say))],
            strongest.Select(part => Action(knowledge, part.Tag, restrictions)).FirstOrDefault(action => action is not null));
    }

    private static CauseAction? Action(KnowledgeBase knowledge, ExposureTag tag, Restrictions restrictions)
    {
        foreach (string id in tag.Actions)
        {
            if (Allowance.InPlaceOf(knowledge, restrictions, id) is { } movement)
            {
                return new(movement.Id, tag.Tip is null ? $"{movement.Name}." : $"{movement.Name}. {tag.Tip}");
            }
        }

        return tag.Tip is null ? null : new(null, tag.Tip);
    }

    private static string Sentence(string say) => char.ToUpperInvariant(say[0]) + say[1..] + ".";

    private readonly record struct Part(ExposureTag Tag, double Score);
}
