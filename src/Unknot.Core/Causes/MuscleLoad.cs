using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Core.Causes;

/// <summary>How much a tag loads the muscles a complaint may come from.</summary>
internal static class MuscleLoad
{
    /// <summary>The expected weight of a tag.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="side">The side it loads; null = both alike.</param>
    /// <param name="muscles">Who it may be; empty = all muscles alike.</param>
    /// <returns><c>Σ_m P(m) · weight(tag, m)</c>, 0–3 [–].</returns>
    internal static double Of(KnowledgeBase knowledge, string tag, Side? side, IReadOnlyList<Candidate> muscles) => muscles.Count == 0
        ? knowledge.Exposure.Tags[tag].Muscles.Values.Sum() / (double)knowledge.Muscles.Count
        : muscles.Sum(muscle => On(knowledge.Exposure.Tags[tag], side, muscle));

    /// <summary>The expected weight of a tag on one candidate.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="side">The side it loads; null = both alike.</param>
    /// <param name="muscle">The candidate.</param>
    /// <returns><c>P(m) · weight(tag, m)</c> [–]; 0 on a muscle of the other side.</returns>
    internal static double On(ExposureTag tag, Side? side, Candidate muscle) =>
        side is null || muscle.Side is null || muscle.Side == side ? muscle.Probability * tag.Muscles.GetValueOrDefault(muscle.Muscle) : 0;
}
