using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>A movement that may take a place of the session.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Phase">The place.</param>
/// <param name="Role">What it stands in for there.</param>
/// <param name="Ready">Its dose in the muscle's ready session; null when it is not in it.</param>
/// <param name="Permission">How it may be done.</param>
/// <param name="Rank">Where it stood among all that were looked at, those taken out included.</param>
internal sealed record Choice(Movement Movement, Phase Phase, StepRole Role, DefaultStep? Ready, Permission.Granted Permission, int Rank);

/// <summary>A movement that would have stood before others and may not be done.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Because">What took it out.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Rank">Where it stood.</param>
internal sealed record Barred(Movement Movement, string Because, string Text, int Rank);

/// <summary>What may take one place of the session, the best first, and what may not.</summary>
/// <param name="Phase">The place.</param>
/// <param name="Allowed">What may.</param>
/// <param name="Barred">What may not.</param>
internal sealed record Choices(Phase Phase, IReadOnlyList<Choice> Allowed, IReadOnlyList<Barred> Barred)
{
    /// <summary>Looks through the muscle's ready session, its own list, the modifiers' swaps and the substitutes of a phase.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="phase">A phase of the session.</param>
    /// <returns>What may take its place.</returns>
    public static Choices Of(KnowledgeBase kb, SessionRequest request, Phase phase)
    {
        Muscle muscle = kb.Muscles[request.Muscle];
        List<Choice> allowed = [];
        List<Barred> barred = [];
        HashSet<string> seen = [];
        int rank = 0;

        void Look(string id, StepRole role)
        {
            if (!seen.Add(id))
            {
                return;
            }

            Movement movement = kb.Movements[id];
            int at = rank++;
            switch (Permission.Of(kb, request, movement))
            {
                case Permission.Granted granted when !NotFirst(movement, muscle):
                    allowed.Add(new(movement, phase, role, ReadyOf(kb, muscle, phase, id), granted, at));
                    break;
                case Permission.Refused refused:
                    barred.Add(new(movement, refused.Because, refused.Text, at));
                    foreach (string other in Allowance.Swaps(kb, request.Restrictions, id))
                    {
                        Look(other, role);
                    }

                    break;
            }
        }

        DefaultStep? ready = kb.Session.Defaults.TryGet(muscle.Id, out DefaultSession? session) ? session.Steps.FirstOrDefault(s => PlaceOf(kb, s) == phase) : null;
        List<(string Id, StepRole Role)> own = [];
        if (ready is { Role: StepRole.Own or StepRole.Retrain })
        {
            own.Add((ready.Movement, ready.Role));
        }

        own.AddRange(muscle.MovementsOf(phase).Select(id => (id, OwnRole(kb.Movements[id], phase))));
        foreach ((string id, StepRole role) in own.OrderBy(o => request.Unwanted.Contains(o.Id)))
        {
            Look(id, role);
        }

        if (allowed.Count == 0)
        {
            foreach ((string id, StepRole role) in Substitutes(kb, muscle, phase))
            {
                Look(id, role);
            }
        }

        Reject(request, own.Select(o => o.Id), kb, allowed, barred);
        return new(phase, allowed, barred);
    }

    /// <summary>Whether a movement may never be the first or only one of its phase for this muscle.</summary>
    /// <remarks>The movement says so of the muscle, or its upper to lower trapezius share is high where it loads the sore muscle itself.</remarks>
    public static bool NotFirst(Movement movement, Muscle muscle) =>
        movement.NotFirstFor.Contains(muscle.Id)
        || (movement.UpperLowerRatio == "high" && (movement.Targets.Contains(muscle.Id) || movement.Also.Contains(muscle.Id)));

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

    private static StepRole OwnRole(Movement movement, Phase phase) => phase == Phase.Retrain && movement.Phase == Phase.Breathing ? StepRole.Retrain : StepRole.Own;

    private static DefaultStep? ReadyOf(KnowledgeBase kb, Muscle muscle, Phase phase, string movement) =>
        kb.Session.Defaults.TryGet(muscle.Id, out DefaultSession? session)
            ? session.Steps.FirstOrDefault(s => s.Movement == movement && PlaceOf(kb, s) == phase)
            : null;

    /// <summary>Says of each unwanted movement that it was left out, when another of the muscle's own takes its place.</summary>
    private static void Reject(SessionRequest request, IEnumerable<string> own, KnowledgeBase kb, List<Choice> allowed, List<Barred> barred)
    {
        if (allowed.Count == 0 || request.Unwanted.Contains(allowed[0].Movement.Id))
        {
            return;
        }

        foreach (string id in own.Distinct())
        {
            if (request.Unwanted.Contains(id) && allowed.Any(c => c.Movement.Id == id))
            {
                barred.Add(new(kb.Movements[id], "unwanted", $"{kb.Movements[id].Name} is left out because you did not want it.", -1));
            }
        }
    }
}
