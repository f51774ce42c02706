using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What may take one place of the session, the best first, and what may not.</summary>
/// <param name="Phase">The place.</param>
/// <param name="Allowed">What may.</param>
/// <param name="Barred">What may not.</param>
internal sealed record Choices(Phase Phase, IReadOnlyList<Choice> Allowed, IReadOnlyList<Barred> Barred)
{
    /// <summary>Looks through the turn of the week, the muscle's ready session and own list, the modifiers' swaps, its partners and the substitutes of a phase.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="phase">A phase of the session.</param>
    /// <param name="partners">Whether partners are looked at although the muscle has something of its own.</param>
    /// <returns>What may take its place.</returns>
    public static Choices Of(KnowledgeBase kb, SessionRequest request, Phase phase, bool partners = false)
    {
        Looking looking = new(kb, request, phase);
        if (request.State.IsGentle && phase is Phase.Stretch or Phase.Release)
        {
            looking.LeaveOutToday();
            return looking.Seen();
        }

        if (WeekTurns.Of(kb, request, phase) is { } turn)
        {
            looking.Take(turn.Use, StepRole.Own, turn.Because);
        }

        looking.TakeOwn();
        if (partners || looking.IsEmpty)
        {
            looking.Take(Partners.Of(kb, looking.Muscle, phase), StepRole.Own);
        }

        if (looking.IsEmpty)
        {
            looking.TakeSubstitutes();
        }

        return looking.Seen();
    }

    /// <summary>Whether a movement may never be the first or only one of its phase for this muscle.</summary>
    /// <remarks>The movement says so of the muscle, or its upper to lower trapezius share is high and it does not spare the sore muscle.</remarks>
    public static bool NotFirst(Movement movement, Muscle muscle) =>
        movement.NotFirstFor.Contains(muscle.Id) || (movement.UpperLowerRatio == "high" && !Partners.Spares(muscle, movement));

    /// <summary>The place a step of a ready session takes; breathing for a warm-up.</summary>
    public static Phase PlaceOf(KnowledgeBase kb, DefaultStep step) => step.Role switch
    {
        StepRole.WarmUp => Phase.Breathing,
        StepRole.ReleaseSubstitute => Phase.Release,
        StepRole.StrengthenSubstitute => Phase.Strengthen,
        StepRole.StretchSubstitute => Phase.Stretch,
        StepRole.Retrain => Phase.Retrain,
        _ => kb.Movements[step.Movement].Phase,
    };

    /// <summary>What may take the place of a phase for a muscle that has no movement left for it.</summary>
    public static IEnumerable<(string Id, StepRole Role)> Substitutes(KnowledgeBase kb, Muscle muscle, Phase phase)
    {
        StepRole role = phase switch
        {
            Phase.Stretch => StepRole.StretchSubstitute,
            Phase.Release => StepRole.ReleaseSubstitute,
            Phase.Strengthen => StepRole.StrengthenSubstitute,
            _ => StepRole.Retrain,
        };
        return kb.Session.Substitutes
            .Where(s => s.Phase == phase && (s.Muscles.Count == 0 || s.Muscles.Contains(muscle.Id)))
            .SelectMany(s => s.Use.Where(id => s.Muscles.Count > 0 || SameArea(kb, muscle, kb.Movements[id])).Select(id => (id, role)));
    }

    /// <summary>Whether a movement belongs to the area of a muscle, so that a phase is never filled with another part of the body.</summary>
    /// <remarks>Breathing belongs everywhere. Else it reaches the muscle or what holds it short, or is meant for a muscle whose first point has the same home scope.</remarks>
    public static bool SameArea(KnowledgeBase kb, Muscle muscle, Movement movement)
    {
        if (movement.Phase == Phase.Breathing || Reaches(movement, muscle.Id) || muscle.TightPartners.Any(id => Reaches(movement, id)))
        {
            return true;
        }

        string? home = Home(kb, muscle);
        return home is not null && movement.Targets.Any(id => kb.Muscles.TryGet(id, out Muscle? other) && Home(kb, other) == home);
    }

    /// <summary>Whether a movement is meant for a muscle or reaches it as well.</summary>
    public static bool Reaches(Movement movement, string muscle) => movement.Targets.Contains(muscle) || movement.Also.Contains(muscle);

    private static string? Home(KnowledgeBase kb, Muscle muscle) => muscle.TriggerPoints.Count == 0 ? null : kb.Regions[muscle.TriggerPoints[0].At].Scopes[0];
}
