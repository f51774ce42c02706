using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Why a movement was chosen, in a sentence a person reads.</summary>
internal static class Reasons
{
    /// <summary>The sentences for a step: why this movement, why today, why with this, and why so much.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Who asks.</param>
    /// <param name="muscle">The sore muscle it is for.</param>
    /// <param name="draft">The step.</param>
    /// <param name="choice">What was chosen.</param>
    /// <returns>The sentences.</returns>
    public static string For(KnowledgeBase kb, SessionRequest request, Muscle muscle, Draft draft, Choice choice)
    {
        string why = For(kb, muscle, draft);
        if (choice.Because is { } today)
        {
            why += $" It has its day in the week: {today}.";
        }

        if (draft.Phase is Phase.Strengthen or Phase.Retrain && TwoKnots.OtherOf(request) is { } other && TwoKnots.Serves(kb.Muscles[other.Muscle], draft.Movement, draft.Phase))
        {
            why += $" It serves {Plain(kb.Muscles[other.Muscle])} as well.";
        }

        return why + Tool(kb, request, draft, choice) + Level(kb, request, draft, choice) + Short(kb, request, draft);
    }

    /// <summary>A partner in the middle of a sentence.</summary>
    public static string Named(KnowledgeBase kb, string id) =>
        kb.Muscles.TryGet(id, out Muscle? muscle) ? Plain(muscle) : "the " + Lower(kb.SupportGroups[id].Name.Split(" (")[0]);

    /// <summary>A muscle in the middle of a sentence.</summary>
    public static string Plain(Muscle muscle) => "the " + Lower(muscle.Plain);

    /// <summary>The beginning of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string For(KnowledgeBase kb, Muscle muscle, Draft draft)
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

    private static string Tool(KnowledgeBase kb, SessionRequest request, Draft draft, Choice choice)
    {
        if (draft.Points is null || choice.Permission.Using.FirstOrDefault(id => kb.Plan.Tools.StepOf(id) is not null) is not { } tool)
        {
            return "";
        }

        return choice.Permission.OnlySo.Count == 0 && request.State.Tools.TryGetValue(draft.Movement.Id, out int softer) && kb.Plan.Tools.StepOf(tool) > softer
            ? $" {kb.Equipment[tool].Name}: what is softer was comfortable in {kb.Plan.Progression.Sessions} sessions."
            : $" {kb.Equipment[tool].Name}. {kb.Plan.Tools.Say}";
    }

    private static string Short(KnowledgeBase kb, SessionRequest request, Draft draft) =>
        draft.Phase != Phase.Strengthen || request.State.IsGentle || !(draft.Sets < kb.Movements[draft.Movement.Id].Dose.Sets?.Least) ? ""
        : " " + (SessionPlanner.ShapeOf(kb, request).OneSet ?? kb.Session.TwoKnots).Say;

    private static string Level(KnowledgeBase kb, SessionRequest request, Draft draft, Choice choice) => choice switch
    {
        _ when !Levels.Has(draft.Movement) => "",
        _ when request.State.Flare is not null => draft.Phase == Phase.Strengthen ? " Half of it while it flares, and the easier way." : " The easier way while it flares.",
        _ when request.State.Leans && draft.Phase == Phase.Strengthen => " Half of it: today is a gentle day.",
        { Level: < 0 } => " One step easier for now; it goes up again as it gets comfortable.",
        { Version: not null } => $" The harder version: all else was easy in {kb.Plan.Progression.Sessions} sessions.",
        { Level: > 0 } => $" A little more than at first: it was easy in {kb.Plan.Progression.Sessions} sessions.",
        _ => "",
    };

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

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
