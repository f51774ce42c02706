using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>What triage leaves of movements and places, decided once: for a session, for an action against a cause, for a question that asks to press.</summary>
public static class WhatStays
{
    /// <summary>Whether flags leave anything of a kind.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="phase">The kind of movement.</param>
    /// <returns>True: nothing stands against it. A gentle day keeps what neither loads, stretches nor presses; an area keeps the desk, and breathing unless a flag of the chest screen stands.</returns>
    public static bool AfterFlags(KnowledgeBase kb, Restrictions restrictions, Phase phase) => restrictions.Blocks switch
    {
        Blocks.None => true,
        Blocks.GentleOnly => phase is Phase.Breathing or Phase.Heat or Phase.Mobility or Phase.Workstation,
        Blocks.Area => phase == Phase.Workstation || (phase == Phase.Breathing && !restrictions.BlockedBy.Any(kb.Pressure.ChestScreen.Contains)),
        _ => false,
    };

    /// <summary>The care modifier in force that takes a movement out.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="movement">The movement's id.</param>
    /// <returns>The first that does; null when none does.</returns>
    public static CareModifier? ModifierAgainst(KnowledgeBase kb, Restrictions restrictions, string movement)
    {
        foreach (string id in restrictions.Modifiers)
        {
            CareModifier modifier = kb.RedFlags.Modifiers[id];
            if (modifier.Block.Contains(movement) || (restrictions.AfterMidTerm && modifier.BlockAfterMidTerm.Contains(movement)))
            {
                return modifier;
            }
        }

        return null;
    }

    /// <summary>Why a region may not be pressed, whoever presses and with what.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="region">The region.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The region's own code where it is never pressed; the flag of the chest screen that is not answered no; null when it may be.</returns>
    public static string? PressForbiddenBy(KnowledgeBase kb, Region region, Restrictions restrictions)
    {
        if (region.Pressable == Pressable.No || kb.Pressure.NoSelfPressure.Contains(region.Code))
        {
            return region.Code;
        }

        bool screened = region.Pressable == Pressable.AfterChestScreen || kb.Pressure.AfterChestScreen.Contains(region.Code);
        return screened ? kb.Pressure.ChestScreen.FirstOrDefault(flag => !restrictions.AnsweredNo.Contains(flag)) : null;
    }

    /// <summary>Whether an id is known to be so: a flag, a fact, a finding or a modifier in force.</summary>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="id">The id.</param>
    /// <returns>True: a contraindication that names it applies.</returns>
    public static bool Applies(Restrictions restrictions, string id) => restrictions.Applies.Contains(id) || restrictions.Modifiers.Contains(id);
}
