using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>What is to be asked before a movement: not sure counts as yes, and what is passed over leaves the movement out.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Findings">The findings its contraindications name and nobody has answered yet.</param>
/// <param name="Flags">The flags that must be answered no before it, and are still blank.</param>
public sealed record AskedBefore(Movement Movement, IReadOnlyList<Finding> Findings, IReadOnlyList<Flag> Flags);

/// <summary>What has to be asked once, just before the first movement that depends on it. What is answered is known by <see cref="Restrictions.Applies"/> and <see cref="Restrictions.AnsweredNo"/>.</summary>
/// <remarks>Answers may swap a movement, and the new one may depend on something else: ask again until nothing is left.</remarks>
public static class FindingsToAsk
{
    /// <summary>What is still to be asked before each movement of the session.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">The session that is asked for.</param>
    /// <returns>
    /// The movements that something is to be asked before, in the order of the steps, each question once, at the first movement that depends on it. None whose contraindication
    /// applies already for another reason, none that was passed over; empty when there is no session.
    /// </returns>
    public static IReadOnlyList<AskedBefore> ByMovement(KnowledgeBase kb, SessionRequest request)
    {
        List<AskedBefore> asked = [];
        HashSet<string> seen = [];
        foreach (Movement movement in Hopeful(kb, request))
        {
            if (Before(kb, request, movement, seen) is { } before)
            {
                asked.Add(before);
            }
        }

        return asked;
    }

    /// <summary>What is still to be asked before one movement.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Who asks.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>It; null when nothing is left to ask.</returns>
    public static AskedBefore? Before(KnowledgeBase kb, SessionRequest request, Movement movement) => Before(kb, request, movement, []);

    /// <summary>Why a movement waits for an answer: a finding it depends on was passed over, and is not known otherwise.</summary>
    /// <param name="request">The session that is asked for.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>The finding, as contraindications name it; null when it waits for none.</returns>
    internal static string? PassedOver(SessionRequest request, Movement movement) => request.PassedOver.IsEmpty ? null : movement.Contraindications
        .Where(contra => !contra.When.Any(id => Allowance.Applies(request.Restrictions, id)))
        .SelectMany(contra => contra.When).FirstOrDefault(id => request.PassedOver.Contains(id) && !request.Restrictions.AnsweredNo.Contains(id));

    /// <summary>How a finding is asked today, in so many words that one knows it again: what comes after the question itself is left out.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="restrictions">What is known already.</param>
    /// <returns>The question, with its mark.</returns>
    public static string AskedAs(Finding finding, Restrictions restrictions)
    {
        string ask = LeftToAsk(finding, restrictions).Ask;
        return ask[..(ask.IndexOf('?', StringComparison.Ordinal) + 1)] is { Length: > 0 } question ? question : ask;
    }

    /// <summary>What a movement that is offered beside the session is left out with, where nobody has asked yet.</summary>
    /// <param name="request">The session it stands beside.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>In words, each once; empty when all of it was answered no.</returns>
    internal static IReadOnlyList<string> NotWith(SessionRequest request, Movement movement) =>
        [.. movement.Contraindications.Where(contra => !contra.Adapt && contra.When.Any(id => IsBlank(request.Restrictions, id))).Select(contra => contra.Say).Distinct()];

    private static AskedBefore? Before(KnowledgeBase kb, SessionRequest request, Movement movement, HashSet<string> seen)
    {
        Finding[] findings = [.. movement.Contraindications.SelectMany(contra => Open(contra, request.Restrictions)).Where(seen.Add).Select(id => LeftToAsk(kb.Findings[id], request.Restrictions))];
        Flag[] flags = [.. Required(kb, request, movement).Where(flag => IsBlank(request.Restrictions, flag) && seen.Add(flag)).Select(flag => kb.RedFlags.Flags[flag])];
        return findings.Length + flags.Length > 0 ? new(movement, findings, flags) : null;
    }

    /// <summary>Who has said no at the gate today is asked only what the gate did not ask.</summary>
    private static Finding LeftToAsk(Finding finding, Restrictions restrictions) =>
        finding.AtTheGate is { Rest: { } rest } gate && restrictions.AnsweredNo.Contains(gate.Gate) ? finding with { Ask = rest } : finding;

    /// <summary>The movements that would be done if every blank flag that was not passed over were answered no.</summary>
    private static IEnumerable<Movement> Hopeful(KnowledgeBase kb, SessionRequest request)
    {
        IEnumerable<string> blank = kb.Movements.SelectMany(m => m.RequiresNo).Concat(kb.Pressure.ChestScreen).Where(flag => IsBlank(request.Restrictions, flag) && !request.PassedOver.Contains(flag));
        SessionRequest asIfNo = request with { Restrictions = request.Restrictions with { AnsweredNo = request.Restrictions.AnsweredNo.Union(blank) } };
        return SessionPlanner.Plan(kb, asIfNo) is SessionOutcome.Planned planned ? planned.Session.Steps.Where(step => step.Own is null).Select(step => kb.Movements[step.Movement]) : [];
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
            : contra.When.Where(id => IsBlank(restrictions, id)).Select(Finding.IdOf).OfType<string>();
}
