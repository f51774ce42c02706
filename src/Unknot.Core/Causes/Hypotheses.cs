using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Core.Causes;

/// <summary>What is held of the likeliest muscle while nobody has asked.</summary>
internal static class Hypotheses
{
    /// <summary>The hypothesis that stands.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tags">What was answered.</param>
    /// <param name="loads">What of it loads the muscles.</param>
    /// <param name="muscles">Who it may be.</param>
    /// <returns>That of the likeliest muscle; null when its cause was found, when it was asked about, or when there is none.</returns>
    internal static DefaultHypothesis? Held(
        KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<TagLoad> loads, IReadOnlyList<Candidate> muscles)
    {
        string? likeliest = muscles.OrderByDescending(muscle => muscle.Probability).ThenBy(muscle => muscle.Muscle, StringComparer.Ordinal).FirstOrDefault()?.Muscle;
        return knowledge.Exposure.Hypotheses.FirstOrDefault(held =>
            held.Muscle == likeliest && !loads.Any(one => one.Tag.Cause == CauseOf(knowledge, held)) && !held.Until.Any(question => IsAnswered(tags, held.Tag, question)));
    }

    /// <summary>The cause a hypothesis speaks of.</summary>
    internal static string CauseOf(KnowledgeBase knowledge, DefaultHypothesis held) => knowledge.Exposure.Tags[held.Tag].Cause;

    private static bool IsAnswered(IReadOnlyDictionary<string, TagStrength> tags, string tag, string question) =>
        tags.TryGetValue(tag, out TagStrength? strength) && strength.Questions.Contains(question);
}
