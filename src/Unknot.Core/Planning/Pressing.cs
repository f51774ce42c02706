using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>Where a release may press for one muscle, and how hard: of movement, place, region rule and the muscle's self-release the strictest counts.</summary>
internal static class Pressing
{
    /// <summary>The regions a release presses for a muscle: those of its own points that may be pressed, else all the movement presses.</summary>
    public static IReadOnlyList<string> Regions(Muscle muscle, Movement movement)
    {
        List<string> own = [];
        foreach (TriggerPoint point in muscle.TriggerPoints)
        {
            if (point.SelfPress && movement.Presses.Contains(point.At) && !own.Contains(point.At))
            {
                own.Add(point.At);
            }
        }

        return own.Count > 0 ? own : movement.Presses;
    }

    /// <summary>Why a region may not be pressed by a release: the contraindication that leaves it out, or what keeps anything from pressing there; null when it may.</summary>
    public static string? Forbids(KnowledgeBase kb, Movement movement, string region, Restrictions restrictions)
    {
        foreach (Contraindication contra in movement.Contraindications)
        {
            if (contra.NotAt.Contains(region) && contra.When.FirstOrDefault(id => Allowance.Applies(restrictions, id)) is { } applies)
            {
                return applies;
            }
        }

        return Allowance.ForbidsPressing(kb, restrictions, kb.Regions[region]);
    }

    /// <summary>The most discomfort of 10 a release may reach here.</summary>
    public static int Ceiling(KnowledgeBase kb, Muscle muscle, Movement movement)
    {
        Pressure? pressure = movement.Dose.Pressure;
        int ceiling = Math.Min(pressure?.NeverAbove ?? kb.Session.ReleaseCeiling, kb.SelfReleases[muscle.SelfRelease].NeverAbove ?? kb.Session.ReleaseCeiling);
        foreach (string region in Regions(muscle, movement))
        {
            int there = kb.Regions[region].Pressable switch
            {
                Pressable.Light => kb.Pressure.GentleCeiling,
                Pressable.AfterChestScreen => kb.Pressure.ChestScreenCeiling,
                _ => ceiling,
            };
            ceiling = Math.Min(ceiling, there);
            if (pressure is not null && pressure.NeverAboveAt.TryGetValue(region, out int lower))
            {
                ceiling = Math.Min(ceiling, lower);
            }
        }

        return ceiling;
    }

    /// <summary>The wanted discomfort of 10, cut to the lower of movement and muscle at either end and to the ceiling; null when none is stated.</summary>
    public static Span? Want(Muscle muscle, Movement movement, int ceiling, Catalogue<SelfRelease> selfReleases)
    {
        Span? byMovement = movement.Dose.Pressure?.Want, byMuscle = selfReleases[muscle.SelfRelease].Want;
        if ((byMovement ?? byMuscle) is not { } one)
        {
            return null;
        }

        Span other = byMuscle ?? one;
        int most = Math.Min(Math.Min(one.Most, other.Most), ceiling);
        return new(Math.Min(Math.Min(one.Least, other.Least), most), most);
    }
}
