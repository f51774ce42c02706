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
        if (WhatStays.ModifierAgainst(knowledge, restrictions, id) is not { } care)
        {
            return Unless(knowledge, knowledge.Movements[id], restrictions);
        }

        return care.Swap.TryGetValue(id, out string? instead) && WhatStays.ModifierAgainst(knowledge, restrictions, instead) is null
            ? Unless(knowledge, knowledge.Movements[instead], restrictions)
            : null;
    }

    private static Movement? Unless(KnowledgeBase knowledge, Movement movement, Restrictions restrictions) =>
        WhatStays.AfterFlags(knowledge, restrictions, movement.Phase)
        && movement.RequiresNo.All(restrictions.AnsweredNo.Contains)
        && !movement.Contraindications.Any(contraindication => !contraindication.Adapt && contraindication.When.Any(when => WhatStays.Applies(restrictions, when)))
            ? movement
            : null;
}
