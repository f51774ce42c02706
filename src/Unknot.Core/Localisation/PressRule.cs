using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>Where the app may ask for a finger. Where it may not, it asks whether the place is sore to a light touch.</summary>
public static class PressRule
{
    /// <summary>Whether a place may be pressed at all.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="place">The place.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>
    /// False where the region is never pressed; where it waits for the chest screen and that was not answered no throughout; while a flag of the area takes pressure out; where every
    /// trigger point that lies there is closed to self-pressure; and where a care modifier or a contraindication in force takes out or softens a release that presses there (or, where no
    /// release presses there, any release in the region's home scope). The stricter rule wins.
    /// </returns>
    public static bool MayPress(KnowledgeBase knowledge, Place place, Restrictions restrictions)
    {
        Region region = knowledge.Regions[place.Region];
        return MayPress(knowledge, region, PointsAllow(knowledge, region.Code), restrictions);
    }

    /// <summary>The same, where it is known already whether the points that lie there allow it.</summary>
    internal static bool MayPress(KnowledgeBase knowledge, Region region, bool pointsAllow, Restrictions restrictions) =>
        pointsAllow && Allowance.ForbidsPressing(knowledge, restrictions, region) is null && CareAllows(knowledge, region, restrictions);

    internal static bool PointsAllow(KnowledgeBase knowledge, string region)
    {
        bool closed = false;
        foreach (Muscle muscle in knowledge.Muscles)
        {
            foreach (TriggerPoint point in muscle.TriggerPoints)
            {
                if (point.At == region)
                {
                    if (point.SelfPress && knowledge.SelfReleases[muscle.SelfRelease].NeverAbove is not null)
                    {
                        return true;
                    }

                    closed = true;
                }
            }
        }

        return !closed;
    }

    private static bool CareAllows(KnowledgeBase knowledge, Region region, Restrictions restrictions)
    {
        if (restrictions.Modifiers.IsEmpty && restrictions.Applies.IsEmpty)
        {
            return true;
        }

        bool pressed = false;
        bool homeIsOpen = true;
        foreach (Movement release in knowledge.Movements)
        {
            if (release.Phase != Phase.Release)
            {
                continue;
            }

            bool there = release.Presses.Contains(region.Code);
            bool open = !Allowance.IsTouched(knowledge, restrictions, release);
            if (there && !open)
            {
                return false;
            }

            pressed |= there;
            homeIsOpen &= open || !release.Presses.Any(code => knowledge.Regions[code].Scopes[0] == region.Scopes[0]);
        }

        return pressed || homeIsOpen;
    }
}
