using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Core.Causes;

/// <summary>How much one cause loads the muscles as things are, and as they would be.</summary>
/// <param name="Cause">Its id.</param>
/// <param name="Now">As things are, as a part of the greater of the two sums [0–1].</param>
/// <param name="Then">As they would be, on the same scale [0–1].</param>
public sealed record CauseLoad(string Cause, double Now, double Then);

/// <summary>What would be otherwise if answers about the day were others.</summary>
/// <param name="Loads">Every cause that loads the muscles now or then, the heaviest now first; what an answer does not touch keeps its load, though its share of what is left grows.</param>
/// <param name="Less">What would load them less or no more, in sentences, what goes most first.</param>
/// <param name="More">What would load them more, in sentences, what comes most first.</param>
public sealed record CauseChange(IReadOnlyList<CauseLoad> Loads, IReadOnlyList<string> Less, IReadOnlyList<string> More)
{
    /// <summary>All load as things are [0–1].</summary>
    public double Now => Loads.Sum(load => load.Now);

    /// <summary>All load as it would be, on the same scale [0–1].</summary>
    public double Then => Loads.Sum(load => load.Then);

    /// <summary>Compares two sets of tags by the rule that ranks causes (<see cref="CauseMix"/>): loads, and not shares, so that nothing seems to grow because something else goes.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="now">The tags as things are.</param>
    /// <param name="then">The tags as they would be.</param>
    /// <param name="muscles">Who it may be, as it is believed now: a changed habit says nothing of where it hurts. Empty = all muscles alike.</param>
    /// <returns>The change; without loads where neither set loads the muscles.</returns>
    public static CauseChange Between(KnowledgeBase knowledge, IReadOnlyDictionary<string, TagStrength> now, IReadOnlyDictionary<string, TagStrength> then, IReadOnlyList<Candidate> muscles)
    {
        IReadOnlyList<TagLoad> before = TagLoad.All(knowledge, now, muscles), after = TagLoad.All(knowledge, then, muscles);
        double scale = Math.Max(before.Sum(one => one.Load), after.Sum(one => one.Load));
        (ExposureTag Tag, double By)[] moved = [.. knowledge.Exposure.Tags.Select(tag => (tag, By: Of(after, tag) - Of(before, tag))).Where(one => one.By != 0)];
        return new(
            [.. knowledge.Exposure.Causes.Select(cause => new CauseLoad(cause.Id, Of(before, cause) / scale, Of(after, cause) / scale)).Where(load => load.Now > 0 || load.Then > 0).OrderByDescending(load => load.Now)],
            [.. moved.Where(one => one.By < 0).OrderBy(one => one.By).Select(one => CauseMix.Sentence(one.Tag.Say))],
            [.. moved.Where(one => one.By > 0).OrderByDescending(one => one.By).Select(one => CauseMix.Sentence(one.Tag.Say))]);
    }

    private static double Of(IReadOnlyList<TagLoad> loads, Cause cause) => loads.Where(one => one.Tag.Cause == cause.Id).Sum(one => one.Load);

    private static double Of(IReadOnlyList<TagLoad> loads, ExposureTag tag) => loads.Where(one => one.Tag.Id == tag.Id).Sum(one => one.Load);
}
