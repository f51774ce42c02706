using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>How sore a press test may make a place: as sore as the release that follows from it, so that nobody reads two limits for one spot.</summary>
public static class PressTestLimit
{
    /// <summary>The limit at a region.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="region">The region that is pressed.</param>
    /// <returns>
    /// 0–10: of the muscles with a point there, and of the releases that press it for them, the one that allows least; where none says, no more than a movement may ache.
    /// </returns>
    public static int At(KnowledgeBase kb, string region)
    {
        ArgumentNullException.ThrowIfNull(kb);
        return kb.Muscles.Where(muscle => muscle.TriggerPoints.Any(point => point.At == region && point.SelfPress)).SelectMany(muscle => Limits(kb, muscle, region)).Min() ?? kb.Plan.Progression.AcheMost;
    }

    private static IEnumerable<int?> Limits(KnowledgeBase kb, Muscle muscle, string region) =>
    [
        kb.SelfReleases[muscle.SelfRelease].Want?.Most,
        .. kb.Movements.Where(movement => movement.Phase == Phase.Release && movement.Targets.Contains(muscle.Id) && Pressing.Regions(muscle, movement).Contains(region))
            .Select(movement => Pressing.Want(muscle, movement, Pressing.Ceiling(kb, muscle, movement), kb.SelfReleases)?.Most),
    ];
}
