using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>What takes a movement out.</summary>
public enum TakenBy
{
    /// <summary>A flag that stands.</summary>
    Flag,

    /// <summary>A care modifier in force.</summary>
    Modifier,

    /// <summary>A contraindication of the movement itself.</summary>
    Contraindication,

    /// <summary>A flag it requires to be answered no, and nobody has.</summary>
    Unanswered,
}

/// <summary>The gravest thing that takes a movement out.</summary>
/// <param name="By">What kind of thing.</param>
/// <param name="Id">Its id; of a contraindication the one that applies.</param>
/// <param name="Say">What it says, in words; null for flags.</param>
public readonly record struct Refusal(TakenBy By, string Id, string? Say);

/// <summary>Whether triage lets a movement be offered, and a place be pressed. The one rule for sessions, actions, habits and press tests.</summary>
public static class Allowance
{
    /// <summary>Asks everything that takes a movement out whatever the place and the equipment, gravest first.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>The first reason; null when it may be offered.</returns>
    public static Refusal? Refuses(KnowledgeBase kb, Restrictions restrictions, Movement movement)
    {
        if (!Leaves(kb, restrictions, movement.Phase))
        {
            return new(TakenBy.Flag, restrictions.BlockedBy.Count > 0 ? restrictions.BlockedBy[0] : "flags", null);
        }

        if (RefusesWithoutFlags(kb, restrictions, movement) is { } refusal)
        {
            return refusal;
        }

        foreach (string flag in movement.RequiresNo)
        {
            if (!restrictions.AnsweredNo.Contains(flag))
            {
                return new(TakenBy.Unanswered, flag, null);
            }
        }

        return null;
    }

    /// <summary>The movement, or what a care modifier in force names in its place.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="id">The movement that is wanted.</param>
    /// <returns>It or its swap; null when neither may be offered.</returns>
    public static Movement? InPlaceOf(KnowledgeBase kb, Restrictions restrictions, string id)
    {
        if (Refuses(kb, restrictions, kb.Movements[id]) is null)
        {
            return kb.Movements[id];
        }

        return Swaps(kb, restrictions, id).Select(other => kb.Movements[other]).FirstOrDefault(other => Refuses(kb, restrictions, other) is null);
    }

    /// <summary>What the care modifiers in force name in place of a movement.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="id">The movement that was taken out.</param>
    /// <returns>Ids of movements, each of which has to be asked about in its turn.</returns>
    public static IEnumerable<string> Swaps(KnowledgeBase kb, Restrictions restrictions, string id)
    {
        foreach (string modifier in restrictions.Modifiers)
        {
            if (kb.RedFlags.Modifiers[modifier].Swap.TryGetValue(id, out string? other))
            {
                yield return other;
            }
        }
    }

    /// <summary>In which ways only a movement may be done: what adapted contraindications and the soft lists of care modifiers say.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="movement">A movement that may be offered.</param>
    /// <returns>The ways in words, each once; empty when it may be done as it stands.</returns>
    public static IReadOnlyList<string> OnlySo(KnowledgeBase kb, Restrictions restrictions, Movement movement)
    {
        List<string>? ways = null;
        foreach (Contraindication contra in movement.Contraindications)
        {
            if (contra.Adapt && Applying(restrictions, contra) is not null)
            {
                Add(ref ways, contra.Say);
            }
        }

        foreach (string id in restrictions.Modifiers)
        {
            IReadOnlyDictionary<string, string> soft = kb.RedFlags.Modifiers[id].Soft;
            if (soft.Count > 0 && soft.TryGetValue(movement.Id, out string? way))
            {
                Add(ref ways, way);
            }

            if (soft.Count > 0 && soft.TryGetValue(PhaseId.Of(movement.Phase), out way))
            {
                Add(ref ways, way);
            }
        }

        return ways is null ? [] : ways;
    }

    /// <summary>Whether care modifiers or contraindications take a movement out or change it in any way.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>True when it may not be done as it stands; flags are left aside.</returns>
    public static bool IsTouched(KnowledgeBase kb, Restrictions restrictions, Movement movement) =>
        RefusesWithoutFlags(kb, restrictions, movement) is not null || OnlySo(kb, restrictions, movement).Count > 0;

    /// <summary>What keeps a place from being pressed, whatever presses it: a flag, the region itself, or the chest screen while it is not answered no throughout.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="region">The region.</param>
    /// <returns>The id of the flag or of the region; null when it may be pressed.</returns>
    public static string? ForbidsPressing(KnowledgeBase kb, Restrictions restrictions, Region region)
    {
        if (!Leaves(kb, restrictions, Phase.Release))
        {
            return restrictions.BlockedBy.Count > 0 ? restrictions.BlockedBy[0] : "flags";
        }

        if (region.Pressable == Pressable.No || kb.Pressure.NoSelfPressure.Contains(region.Code))
        {
            return region.Code;
        }

        if (region.Pressable == Pressable.AfterChestScreen || kb.Pressure.AfterChestScreen.Contains(region.Code))
        {
            foreach (string flag in kb.Pressure.ChestScreen)
            {
                if (!restrictions.AnsweredNo.Contains(flag))
                {
                    return flag;
                }
            }
        }

        return null;
    }

    /// <summary>Whether an id a contraindication names is known to be so.</summary>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="id">A fact, care modifier or flag, or <c>finding:id</c>.</param>
    /// <returns>True when it was answered yes or not sure.</returns>
    public static bool Applies(Restrictions restrictions, string id) => restrictions.Applies.Contains(id) || restrictions.Modifiers.Contains(id);

    /// <summary>What the flags leave: a gentle day nothing that loads or presses, an area only breathing (unless the chest is meant) and the desk.</summary>
    private static bool Leaves(KnowledgeBase kb, Restrictions restrictions, Phase phase) => restrictions.Blocks switch
    {
        Blocks.None => true,
        Blocks.GentleOnly => phase is Phase.Breathing or Phase.Heat or Phase.Mobility or Phase.Workstation,
        Blocks.Area => phase == Phase.Workstation || (phase == Phase.Breathing && !restrictions.BlockedBy.Any(kb.Pressure.ChestScreen.Contains)),
        _ => false,
    };

    private static Refusal? RefusesWithoutFlags(KnowledgeBase kb, Restrictions restrictions, Movement movement)
    {
        foreach (string id in restrictions.Modifiers)
        {
            CareModifier modifier = kb.RedFlags.Modifiers[id];
            if (modifier.Block.Contains(movement.Id) || (restrictions.AfterMidTerm && modifier.BlockAfterMidTerm.Contains(movement.Id)))
            {
                return new(TakenBy.Modifier, id, modifier.Change);
            }
        }

        foreach (Contraindication contra in movement.Contraindications)
        {
            if (!contra.Adapt && Applying(restrictions, contra) is { } applies)
            {
                return new(TakenBy.Contraindication, applies, contra.Say);
            }
        }

        return null;
    }

    private static string? Applying(Restrictions restrictions, Contraindication contra)
    {
        foreach (string id in contra.When)
        {
            if (Applies(restrictions, id))
            {
                return id;
            }
        }

        return null;
    }

    private static void Add(ref List<string>? ways, string way)
    {
        ways ??= [];
        if (!ways.Contains(way))
        {
            ways.Add(way);
        }
    }
}
