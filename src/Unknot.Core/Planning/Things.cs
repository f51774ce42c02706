using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What has to be at hand before a session begins: what its movements are done with, and of what helps them what there is.</summary>
public static class Things
{
    /// <summary>What one step takes.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="step">The step, as it was planned.</param>
    /// <param name="owned">Ids of the equipment there is; null = nobody was asked, and the content's default set is taken as there.</param>
    /// <returns>What it is done with first, then what helps; no hand, which is always there. Empty where nothing is needed, and for a movement that the person added.</returns>
    /// <remarks>What helps belongs to the movement as its own steps say it: with other steps, and standing in an office, it is left aside.</remarks>
    public static IReadOnlyList<Equipment> Of(KnowledgeBase kb, SessionStep step, IImmutableSet<string>? owned)
    {
        ArgumentNullException.ThrowIfNull(kb);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Own is not null || !kb.Movements.TryGet(step.Movement, out Movement? movement))
        {
            return [];
        }

        IEnumerable<string> helps = step.OfficeVersion || movement.OtherWith(step.Using) is not null ? [] : movement.Helps;
        return
        [
            .. step.Using.Where(kb.Equipment.Has).Select(id => kb.Equipment[id])
                .Concat(helps.Select(id => kb.Equipment[id]).Where(thing => AtHand.IsOwned(owned, thing)))
                .Where(thing => !thing.Always).DistinctBy(thing => thing.Id),
        ];
    }

    /// <summary>What a whole session takes.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="session">The session.</param>
    /// <param name="owned">As for a step.</param>
    /// <returns>Each thing once, in the order in which it is first needed.</returns>
    public static IReadOnlyList<Equipment> Of(KnowledgeBase kb, Session session, IImmutableSet<string>? owned)
    {
        ArgumentNullException.ThrowIfNull(session);
        return [.. session.Steps.SelectMany(step => Of(kb, step, owned)).DistinctBy(thing => thing.Id)];
    }
}
