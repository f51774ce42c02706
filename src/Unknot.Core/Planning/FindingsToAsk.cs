using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>What has to be asked once, just before the first movement that depends on it. What is answered is known by <see cref="Restrictions.Applies"/> and <see cref="Restrictions.AnsweredNo"/>.</summary>
/// <remarks>Answers may swap a movement, and the new one may depend on something else: ask again until nothing is left.</remarks>
public static class FindingsToAsk
{
    private const string Prefix = "finding:";

    /// <summary>The findings the session's contraindications name and nobody has answered yet.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">The session that is asked for.</param>
    /// <returns>Each once, in the order of the steps; empty when there is no session. None whose contraindication applies already for another reason.</returns>
    public static IReadOnlyList<Finding> Before(KnowledgeBase kb, SessionRequest request) =>
        [.. Hopeful(kb, request).SelectMany(m => m.Contraindications).SelectMany(contra => Open(contra, request.Restrictions)).Distinct().Select(id => kb.Findings[id])];

    /// <summary>The flags that must be answered no before a movement of the session, and are still blank. Blank takes the movement out.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">The session that is asked for.</param>
    /// <returns>Ids of flags, each once.</returns>
    public static IReadOnlyList<string> FlagsBefore(KnowledgeBase kb, SessionRequest request) =>
        [.. Hopeful(kb, request).SelectMany(m => Required(kb, request, m)).Where(flag => IsBlank(request.Restrictions, flag)).Distinct()];

    /// <summary>The movements that would be done if every blank flag were answered no.</summary>
    private static IEnumerable<Movement> Hopeful(KnowledgeBase kb, SessionRequest request)
    {
        IEnumerable<string> blank = kb.Movements.SelectMany(m => m.RequiresNo).Concat(kb.Pressure.ChestScreen).Where(flag => IsBlank(request.Restrictions, flag));
        SessionRequest asIfNo = request with { Restrictions = request.Restrictions with { AnsweredNo = request.Restrictions.AnsweredNo.Union(blank) } };
        return SessionPlanner.Plan(kb, asIfNo) is SessionOutcome.Planned planned ? planned.Session.Steps.Select(step => kb.Movements[step.Movement]) : [];
    }

    private static IEnumerable<string> Required(KnowledgeBase kb, SessionRequest request, Movement movement)
    {
        bool chest = movement.Phase == Phase.Release
            && Pressing.Regions(kb.Muscles[request.Muscle], movement).Any(region => kb.Regions[region].Pressable == Pressable.AfterChestScreen);
        return chest ? movement.RequiresNo.Concat(kb.Pressure.ChestScreen) : movement.RequiresNo;
    }

    private static bool IsBlank(Restrictions restrictions, string id) => !restrictions.AnsweredNo.Contains(id) && !Allowance.Applies(restrictions, id);

    private static IEnumerable<string> Open(Contraindication contra, Restrictions restrictions) =>
        contra.When.Any(id => Allowance.Applies(restrictions, id))
            ? []
            : contra.When.Where(id => id.StartsWith(Prefix, StringComparison.Ordinal) && IsBlank(restrictions, id)).Select(id => id[Prefix.Length..]);
}
