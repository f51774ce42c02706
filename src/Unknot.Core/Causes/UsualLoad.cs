using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>What most often overloads a muscle, for somebody who has answered nothing about the day yet.</summary>
internal static class UsualLoad
{
    /// <summary>The tags that load a muscle and can be answered.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="muscle">The muscle.</param>
    /// <param name="restrictions">What triage takes out: decides which movements may be named.</param>
    /// <returns>Each with what answers it, the heaviest first; the order of the content where two weigh alike.</returns>
    internal static IEnumerable<(ExposureTag Tag, CauseAction Action)> Of(KnowledgeBase knowledge, string muscle, Restrictions restrictions)
    {
        foreach (ExposureTag tag in knowledge.Exposure.Tags.Where(tag => tag.Muscles.ContainsKey(muscle)).OrderByDescending(tag => tag.Muscles[muscle]))
        {
            if (CauseActions.For(knowledge, tag, restrictions) is { } action)
            {
                yield return (tag, action);
            }
        }
    }
}
