using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Which places of the body touch each other.</summary>
public static class Neighbours
{
    /// <summary>Whether two places are one or touch: paired regions on the same side only, a region on the midline touches both sides, and the two sides of a region touch where the content says so.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="one">A place.</param>
    /// <param name="other">Another; the order does not matter.</param>
    /// <returns>False for a place the content no longer has, unless the two are one.</returns>
    public static bool Touch(KnowledgeBase kb, Place one, Place other)
    {
        if (one == other)
        {
            return true;
        }

        if (!kb.Regions.TryGet(one.Region, out Region? region) || !kb.Regions.Has(other.Region))
        {
            return false;
        }

        return one.Region == other.Region
            ? region.Across
            : (one.Side is null || other.Side is null || one.Side == other.Side) && region.Adjacent.Contains(other.Region);
    }
}
