using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Core.Causes;

/// <summary>What one tag adds to the load of the muscles a complaint may come from.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Strength">How strongly it applies, on which side.</param>
/// <param name="Load"><c>value · Σ_m P(m) · weight(tag, m)</c>, above 0 [–].</param>
internal sealed record TagLoad(ExposureTag Tag, TagStrength Strength, double Load)
{
    private const double LeastPart = 0.1;

    /// <summary>Every tag that loads any of the muscles, the heaviest first.</summary>
    internal static IReadOnlyList<TagLoad> All(KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles) =>
        [.. tags.Select(tag => new TagLoad(knowledge.Exposure.Tags[tag.Key], tag.Value, tag.Value.Value * MuscleLoad.Of(knowledge, tag.Key, tag.Value.Side, muscles)))
            .Where(one => one.Load > 0)
            .OrderByDescending(one => one.Load).ThenBy(one => one.Tag.Id, StringComparer.Ordinal)];

    /// <summary>The muscles some tags load, of those it may be, the most loaded first; one that carries less than a tenth of the first is left out.</summary>
    internal static IReadOnlyList<string> Muscles(IReadOnlyList<TagLoad> loads, IReadOnlyList<Candidate> muscles)
    {
        List<(string Id, double Load)> loaded = [.. muscles.GroupBy(muscle => muscle.Muscle, StringComparer.Ordinal)
            .Select(same => (same.Key, Load: same.Sum(muscle => loads.Sum(one => one.Strength.Value * MuscleLoad.On(one.Tag, one.Strength.Side, muscle)))))
            .Where(one => one.Load > 0)
            .OrderByDescending(one => one.Load).ThenBy(one => one.Key, StringComparer.Ordinal)];
        return [.. loaded.Where(one => one.Load >= LeastPart * loaded[0].Load).Select(one => one.Id)];
    }
}
