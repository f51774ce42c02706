using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a movement is done with: of each list of its needs one thing that is there, and of tools the softest that is in turn.</summary>
internal static class AtHand
{
    /// <summary>Chooses one thing of each list.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Who asks, where and with what.</param>
    /// <param name="movement">The movement.</param>
    /// <param name="needs">Its needs, or those of its office version.</param>
    /// <param name="plain">Whether it may be done as it stands; what is softened stays with the softest tool.</param>
    /// <param name="lacks">The first list of which nothing is there; null when there is none.</param>
    /// <returns>The things, in the order of the lists; empty when something lacks or nothing is needed.</returns>
    /// <remarks><source key="ARTICLE_B" at="the lacrosse ball" /> The ladder is the settlement C3 of content/statements.yaml.</remarks>
    public static IReadOnlyList<string> Choose(
        KnowledgeBase kb, SessionRequest request, Movement movement, IReadOnlyList<IReadOnlyList<string>> needs, bool plain, out IReadOnlyList<string>? lacks)
    {
        lacks = null;
        if (needs.Count == 0)
        {
            return [];
        }

        string[] chosen = new string[needs.Count];
        for (int i = 0; i < chosen.Length; i++)
        {
            if ((movement.Phase == Phase.Release ? Tool(kb, request, movement, needs[i], plain) : First(kb, request, needs[i])) is not { } thing)
            {
                lacks = needs[i];
                return [];
            }

            chosen[i] = thing;
        }

        return chosen;
    }

    /// <summary>All that is there: what was said, or what is taken as there when nobody was asked.</summary>
    public static IEnumerable<string> Of(KnowledgeBase kb, SessionRequest request) => kb.Equipment.Select(thing => thing.Id).Where(id => IsOwned(request, kb.Equipment[id]));

    /// <summary>Whether one of the things is lain on.</summary>
    public static bool IsFloor(KnowledgeBase kb, IReadOnlyList<string> things)
    {
        foreach (string thing in things)
        {
            if (kb.Equipment[thing].OnFloor)
            {
                return true;
            }
        }

        return false;
    }

    private static string? First(KnowledgeBase kb, SessionRequest request, IReadOnlyList<string> anyOf)
    {
        foreach (string id in anyOf)
        {
            if (IsThere(kb, request, id))
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The softest tool; the next one where a step of the ladder was comfortable often enough; a thing that is no tool as it is listed.</summary>
    private static string? Tool(KnowledgeBase kb, SessionRequest request, Movement movement, IReadOnlyList<string> anyOf, bool plain)
    {
        int mastered = plain && request.State.Tools.TryGetValue(movement.Id, out int step) ? step : -1;
        (string? Id, int Step) softer = (null, int.MinValue), next = (null, int.MaxValue);
        foreach (string id in anyOf)
        {
            if (!IsThere(kb, request, id))
            {
                continue;
            }

            if (kb.Plan.Tools.StepOf(id) is not { } at)
            {
                return id;
            }

            softer = at <= mastered && at > softer.Step ? (id, at) : softer;
            next = at > mastered && at < next.Step ? (id, at) : next;
        }

        bool mayBeNext = next.Id is not null && (mastered >= 0 || kb.Plan.Tools.Steps[next.Step].First);
        return mayBeNext ? next.Id : softer.Id;
    }

    private static bool IsThere(KnowledgeBase kb, SessionRequest request, string id)
    {
        Equipment thing = kb.Equipment[id];
        return IsOwned(request, thing) && !(thing.OnFloor && request.Setting == Setting.Office);
    }

    private static bool IsOwned(SessionRequest request, Equipment thing) => IsOwned(request.Equipment, thing);

    /// <summary>Whether a thing is there: always, by what was said, or by default where nobody was asked.</summary>
    internal static bool IsOwned(IImmutableSet<string>? said, Equipment thing) => thing.Always || (said?.Contains(thing.Id) ?? thing.Default);
}
