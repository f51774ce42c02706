using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>Whether a movement or workstation change may be named as the answer to a cause.</summary>
internal static class ActionRule
{
    /// <summary>The movement that may be named.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="id">The movement wanted.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>It, or what a care modifier in force puts in its place; null when neither may be done.</returns>
    internal static Movement? Allowed(KnowledgeBase knowledge, string id, Restrictions restrictions)
    {
        foreach (string modifier in restrictions.Modifiers)
        {
            CareModifier care = knowledge.RedFlags.Modifiers[modifier];
            if (Blocks(care, id, restrictions))
            {
                return care.Swap.TryGetValue(id, out string? instead) && !restrictions.Modifiers.Any(other => Blocks(knowledge.RedFlags.Modifiers[other], instead, restrictions))
                    ? Unless(knowledge.Movements[instead], restrictions)
                    : null;
            }
        }

        return Unless(knowledge.Movements[id], restrictions);
    }

    private static bool Blocks(CareModifier care, string id, Restrictions restrictions) =>
        care.Block.Contains(id) || (restrictions.AfterMidTerm && care.BlockAfterMidTerm.Contains(id));

    /// <summary>What a flag leaves: a gentle day keeps everything without load or pressure, an area keeps breathing and the desk.</summary>
    private static Movement? Unless(Movement movement, Restrictions restrictions)
    {
        bool left = restrictions.Blocks switch
        {
            Knowledge.Blocks.None => true,
            Knowledge.Blocks.GentleOnly => movement.Phase is not (Phase.Release or Phase.Strengthen),
            Knowledge.Blocks.Area => movement.Phase is Phase.Breathing or Phase.Workstation or Phase.Mobility,
            _ => false,
        };
        return left
            && movement.RequiresNo.All(restrictions.AnsweredNo.Contains)
            && !movement.Contraindications.Any(contraindication => !contraindication.Adapt && contraindication.When.Any(restrictions.Applies.Contains))
            ? movement
            : null;
    }
}
