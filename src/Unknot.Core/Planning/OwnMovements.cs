using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>What is wrong with a movement that somebody wants to add.</summary>
public enum OwnFault
{
    /// <summary>It is for nothing that a session has a place for.</summary>
    Phase,

    /// <summary>A hold, or one repetition, is too short or too long.</summary>
    Seconds,

    /// <summary>Too few or too many repetitions.</summary>
    Reps,

    /// <summary>Too few or too many sets, rounds or points.</summary>
    Sets,

    /// <summary>A release does not say where it presses, or is counted in repetitions.</summary>
    Presses,

    /// <summary>Nobody presses there by themselves.</summary>
    NeverPressed,
}

/// <summary>What holds for movements that the person brought along: within which bounds they may be dosed, and what takes them out.</summary>
public static class OwnMovements
{
    /// <summary>What stands in place of an evidence grade.</summary>
    public const string Grade = "own";

    /// <summary>What one may be for, in the order of a session.</summary>
    /// <param name="kb">The content.</param>
    /// <returns>The phases of a session.</returns>
    public static IReadOnlyList<Phase> Phases(KnowledgeBase kb)
    {
        ArgumentNullException.ThrowIfNull(kb);
        return kb.Session.Order;
    }

    /// <summary>Everything that is wrong with one.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="own">The movement.</param>
    /// <returns>Each fault once; empty when it may be added.</returns>
    public static IReadOnlyList<OwnFault> Faults(KnowledgeBase kb, OwnMovement own)
    {
        OwnRules rules = kb.Session.Own;
        List<OwnFault> faults = [];
        void When(bool wrong, OwnFault fault)
        {
            if (wrong)
            {
                faults.Add(fault);
            }
        }

        bool release = own.Phase == Phase.Release;
        When(!Phases(kb).Contains(own.Phase), OwnFault.Phase);
        When(!SecondsOf(kb, own.Phase, own.Reps is not null).Holds(own.Seconds), OwnFault.Seconds);
        When(own.Reps is { } reps && !rules.Reps.Holds(reps), OwnFault.Reps);
        When(!SetsOf(kb, own.Phase).Holds(own.Sets), OwnFault.Sets);
        Region? region = own.Presses is { } code && kb.Regions.TryGet(code, out Region? found) ? found : null;
        When(release ? region is null || own.Reps is not null : own.Presses is not null, OwnFault.Presses);
        When(release && region is not null && (region.Pressable == Pressable.No || kb.Pressure.NoSelfPressure.Contains(region.Code)), OwnFault.NeverPressed);
        return faults;
    }

    /// <summary>How long one hold, or one repetition, may be [s].</summary>
    /// <param name="kb">The content.</param>
    /// <param name="phase">What it is for.</param>
    /// <param name="counted">Whether repetitions are counted.</param>
    /// <returns>From the least to the most.</returns>
    public static Span SecondsOf(KnowledgeBase kb, Phase phase, bool counted)
    {
        OwnRules rules = kb.Session.Own;
        return counted ? rules.RepSeconds : phase == Phase.Release ? new(rules.HoldSeconds.Least, Math.Min(rules.HoldSeconds.Most, kb.Session.Budget.LongestPointSeconds)) : rules.HoldSeconds;
    }

    /// <summary>How many sets, rounds or points there may be.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="phase">What it is for.</param>
    /// <returns>From the least to the most.</returns>
    public static Span SetsOf(KnowledgeBase kb, Phase phase) => phase == Phase.Release ? new(1, kb.Session.Budget.MostPointsNeckOrJaw) : kb.Session.Own.Sets;

    /// <summary>Why one is left out for a complaint: whatever leaves out any release that presses there, or every movement of its kind, leaves it out too.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="restrictions">What triage takes out of the complaint.</param>
    /// <param name="own">The movement.</param>
    /// <returns>A sentence; null when it may be done.</returns>
    public static string? Refuses(KnowledgeBase kb, Restrictions restrictions, OwnMovement own)
    {
        if (Faults(kb, own).Count > 0)
        {
            return $"{own.Name} is left out: what it says no longer fits. Look at it again.";
        }

        if (LikeIt(kb, own) is { Count: > 0 } there ? there.Exists(Refused) : kb.Movements.Where(movement => movement.Phase == own.Phase).All(Refused))
        {
            return $"{own.Name} is left out by what you answered, like others of its kind.";
        }

        return own.Presses is { } region && Allowance.ForbidsPressing(kb, restrictions, kb.Regions[region]) is not null
            ? $"{own.Name} is left out: the place is not one to press for now."
            : null;

        bool Refused(Movement movement) => Allowance.Refuses(kb, restrictions, movement) is not null;
    }

    private static List<Movement> LikeIt(KnowledgeBase kb, OwnMovement own) =>
        own.Presses is { } region ? [.. kb.Movements.Where(movement => movement.Phase == own.Phase && movement.Presses.Contains(region))] : [];

    /// <summary>What has to be said with one: that nobody looked whether it suits what the person told of.</summary>
    internal static IReadOnlyList<string> OnlySo(KnowledgeBase kb, Restrictions restrictions, OwnMovement own) =>
        [.. Allowance.OnlySo(kb, restrictions, own.AsMovement(kb.Session.Budget)), .. restrictions.Modifiers.IsEmpty ? (string[])[] : [kb.Session.Own.Care]];
}
