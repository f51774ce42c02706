using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Why a movement was chosen, in a sentence a person reads.</summary>
internal static class Reasons
{
    /// <summary>The sentence for a step.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="muscle">The sore muscle.</param>
    /// <param name="draft">The step.</param>
    /// <returns>The sentence.</returns>
    public static string For(KnowledgeBase kb, Muscle muscle, Draft draft)
    {
        string name = Plain(muscle);
        return (draft.Role, draft.Phase) switch
        {
            (StepRole.WarmUp, _) => "Slow breathing first: it fills the time the other steps leave, and a calm muscle lets go more easily.",
            (StepRole.ReleaseSubstitute, _) => $"Long breaths out in place of a release: {name} is not to be pressed today.",
            (StepRole.StretchSubstitute, _) => $"Easy movement of the same area in place of a stretch of {name}.",
            (StepRole.StrengthenSubstitute, _) => $"{Capital(name)} itself is not strengthened; {Partner(kb, muscle, draft.Movement, "the weakness usually linked with it")} is trained instead.",
            (StepRole.Retrain, _) => $"Quiet breathing teaches {name} to stay low while you work.",
            (_, Phase.Breathing) => "Slow breathing asks nothing of the sore area.",
            (_, Phase.Mobility) => "Easy movement keeps the area moving without load.",
            (_, Phase.Stretch) => Stretch(kb, muscle, draft.Movement),
            (_, Phase.Release) => $"Held pressure lets {name} soften for a while, so that the next step is easier. It comes before strengthening.",
            (_, Phase.Strengthen) => Strengthen(kb, muscle, draft.Movement),
            (_, Phase.Retrain) => $"Puts the new strength to use in the posture of your day, so that {name} gets less of the work.",
            _ => draft.Movement.Name + ".",
        };
    }

    private static string Stretch(KnowledgeBase kb, Muscle muscle, Movement movement)
    {
        if (Choices.Reaches(movement, muscle.Id))
        {
            return $"Lengthens {Plain(muscle)}, where it is likely short and tense.";
        }

        string? tight = muscle.TightPartners.FirstOrDefault(id => Choices.Reaches(movement, id));
        return tight is null
            ? $"Opens what holds {Plain(muscle)} under pull."
            : $"Opens {Named(kb, tight)}, which holds {Plain(muscle)} under pull.";
    }

    private static string Strengthen(KnowledgeBase kb, Muscle muscle, Movement movement)
    {
        if (muscle.LoadsItselfBecause.TryGetValue(movement.Id, out string? because))
        {
            return $"Loads {Plain(muscle)} itself: {because}.";
        }

        string? partner = muscle.WeakPartners.FirstOrDefault(movement.Targets.Contains) ?? muscle.WeakPartners.FirstOrDefault(movement.Also.Contains);
        return partner is null ? $"Builds the strength that spares {Plain(muscle)}."
            : partner == muscle.Id ? $"Strengthens {Plain(muscle)}, which is likely sore and weak at once."
            : $"Strengthens {Named(kb, partner)}: while that is weak, {Plain(muscle)} does its work.";
    }

    private static string Partner(KnowledgeBase kb, Muscle muscle, Movement movement, string otherwise) =>
        muscle.WeakPartners.FirstOrDefault(id => Choices.Reaches(movement, id)) is { } partner ? Named(kb, partner) : otherwise;

    private static string Named(KnowledgeBase kb, string id) =>
        kb.Muscles.TryGet(id, out Muscle? muscle) ? Plain(muscle) : "the " + Lower(kb.SupportGroups[id].Name.Split(" (")[0]);

    private static string Plain(Muscle muscle) => "the " + Lower(muscle.Plain);

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
