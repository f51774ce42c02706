using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>Builds a session: the phases its minutes hold, in their order, for one sore muscle.</summary>
public static class SessionPlanner
{
    /// <summary>Why there is no session while it flares and the short safety questions are open.</summary>
    public const string AskFirst = "ask_first";

    /// <summary>Plans one session.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, how long, where, with what, and what is taken out.</param>
    /// <returns>A session that <see cref="PlanRules"/> accepts, or why there is none.</returns>
    /// <exception cref="ArgumentException">The muscle is not of this content, or the content knows no session of so many minutes.</exception>
    /// <remarks>
    /// The muscle's ready session is the reference. Each place takes the first movement that may be done (ready session, the muscle's list, swaps of care
    /// modifiers, substitutes); doses start from the ready session and are filled or trimmed by the content's rules in their order, inside the dose of the
    /// movement. Where no dose of these movements fits the minutes, the next movement is tried, the later phases first.
    /// What the person brought along (<see cref="SessionRequest.Own"/>) comes after the step of its phase, and the rest is planned into the seconds that are left.
    /// A place that nothing may take makes a gentle day. See docs/models/planning.md.
    /// <source key="ARTICLE_B" at="order of the phases, ten minutes" />
    /// </remarks>
    public static SessionOutcome Plan(KnowledgeBase kb, SessionRequest request) =>
        request.Own.Count == 0 ? PlanAlone(kb, request) : OwnSteps.Plan(kb, request, rest => PlanAlone(kb, rest));

    /// <summary>Plans it without what the person brought along.</summary>
    private static SessionOutcome PlanAlone(KnowledgeBase kb, SessionRequest request)
    {
        SessionShape shape = ShapeOf(kb, request);
        if (Stopped(kb, request) is { } stopped)
        {
            return stopped;
        }

        WarmUp? warmUp = WarmUp.Of(kb, TwoKnots.FirstOf(request));
        Budget budget = new(kb, request, warmUp);
        return request.Restrictions.Blocks == Blocks.None
            ? InPhases(kb, request, budget, warmUp)
            : GentleDay(kb, request, shape, budget, warmUp);
    }

    /// <summary>The shape of the minutes that were asked for.</summary>
    internal static SessionShape ShapeOf(KnowledgeBase kb, SessionRequest request)
    {
        if (!kb.Muscles.Has(request.Muscle))
        {
            throw new ArgumentException($"The content has no muscle '{request.Muscle}'.", nameof(request));
        }

        return kb.Session.Shapes.FirstOrDefault(s => s.Minutes == request.Minutes)
            ?? throw new ArgumentException(
                $"A session has {string.Join(", ", kb.Session.Shapes.Select(s => s.Minutes))} minutes, not {request.Minutes}.", nameof(request));
    }

    /// <summary>The phases one place may hold, that of the day first.</summary>
    internal static IEnumerable<Phase> InTurn(IReadOnlyList<Phase> phases, int day)
    {
        int first = (((day - 1) % phases.Count) + phases.Count) % phases.Count;
        return Enumerable.Range(0, phases.Count).Select(i => phases[(first + i) % phases.Count]);
    }

    /// <summary>Whether nothing but the flag's own words may be said.</summary>
    internal static SessionOutcome.Refused? Stopped(KnowledgeBase kb, SessionRequest request)
    {
        Restrictions restrictions = request.Restrictions;
        if (request.Urgency < Urgency.SameDay && restrictions.Blocks != Blocks.All)
        {
            return request.State.AskFirst ? new(AskFirst, kb.Plan.Flare.AskFirst, []) : null;
        }

        string because = restrictions.BlockedBy.Count > 0 ? restrictions.BlockedBy[0] : ActionOf(request.Urgency);
        string action = kb.RedFlags.Flags.TryGet(because, out Flag? flag) && flag.Action is { } own ? own : ActionOf(request.Urgency);
        return new(because, kb.RedFlags.ActionTexts.TryGetValue(action, out string? text) ? text : "No session until somebody has looked at this.", []);
    }

    private static string ActionOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay => "same_day",
        _ => "see_professional",
    };

    /// <summary>First with what the muscles have of their own; where no dose of that fits, with their partners' movements as well.</summary>
    private static SessionOutcome InPhases(KnowledgeBase kb, SessionRequest request, Budget budget, WarmUp? warmUp)
    {
        SessionOutcome own = InPhases(kb, request, budget, warmUp, partners: false);
        return own is SessionOutcome.Planned ? own : InPhases(kb, request, budget, warmUp, partners: true);
    }

    private static SessionOutcome InPhases(KnowledgeBase kb, SessionRequest request, Budget budget, WarmUp? warmUp, bool partners)
    {
        IReadOnlyList<Slot> slots = Slot.Of(kb, request, partners);
        foreach (IReadOnlyList<Slot> some in Fewer(slots))
        {
            List<Slot> open = [.. some.Where(slot => slot.Open.Count > 0)];
            bool gentle = request.State.IsGentle || some.Any(slot => slot.Knot == 0 && slot.Open.Count == 0);
            foreach (Choice[] chosen in Combinations(open))
            {
                Draft[] start = Start(kb, request, chosen, warmUp);
                if ((gentle ? budget.Gentle(start) : budget.Fit(start)) is { Length: > 0 } drafts)
                {
                    Choice[] choices = warmUp is null ? chosen : [warmUp.Choice, .. chosen];
                    Session session = Written.Session(kb, request, drafts, choices, TakenOut(some, chosen), gentle);
                    return new SessionOutcome.Planned(session with { LeftAside = LeftAside.Of(kb, request, slots, chosen) });
                }
            }
        }

        List<TakenOut> takenOut = TakenOut(slots, []);
        return takenOut.Count > 0
            ? new SessionOutcome.Refused(takenOut[0].Because, $"Nothing that is left makes {request.Minutes} minutes. {takenOut[0].Text}", takenOut)
            : new SessionOutcome.Refused("budget", $"There is no session of {request.Minutes} minutes here. Try another length.", takenOut);
    }

    /// <summary>All places; where they have no room together, without the stretch of the second knot, then without its release too.</summary>
    private static IEnumerable<IReadOnlyList<Slot>> Fewer(IReadOnlyList<Slot> slots)
    {
        yield return slots;
        if (slots.Any(slot => slot.Knot == 1))
        {
            yield return [.. slots.Where(slot => slot.Knot == 0 || slot.Looks[0].Phase != Phase.Stretch)];
            yield return [.. slots.Where(slot => slot.Knot == 0)];
        }
    }

    /// <summary>Breathing, and easy movement where the flag leaves it: never a phase, and never another part of the body.</summary>
    private static SessionOutcome GentleDay(KnowledgeBase kb, SessionRequest request, SessionShape shape, Budget budget, WarmUp? warmUp)
    {
        List<TakenOut> takenOut = TakenOut([.. shape.Phases.Select(place => new Slot(0, [.. InTurn(place, request.Day).Select(phase => Choices.Of(kb, request, phase))]))], []);
        (List<Choice> choices, Draft[] drafts) = (warmUp is null ? [] : [warmUp.Choice], warmUp is null ? [] : [warmUp.Draft(warmUp.Seconds.Least)]);
        foreach (Choice choice in Easy(kb, request))
        {
            Draft[] more = [.. drafts, StartingDose.Of(choice, kb.Session.Budget)];
            if (budget.Total(more) <= budget.Most)
            {
                drafts = more;
                choices.Add(choice);
            }
        }

        return budget.Gentle(drafts) is { Length: > 0 } fits
            ? new SessionOutcome.Planned(Written.Session(kb, request, fits, choices, takenOut, true) with { LeftAside = LeftAside.Of(kb, request, [], []) })
            : new SessionOutcome.Refused(
                request.Restrictions.BlockedBy.Count > 0 ? request.Restrictions.BlockedBy[0] : "flags",
                "No movement for this area until somebody has looked at it. Changing the desk is still right.",
                takenOut);
    }

    /// <summary>Easy movements of the muscle's own area that may be done.</summary>
    private static IEnumerable<Choice> Easy(KnowledgeBase kb, SessionRequest request)
    {
        Muscle muscle = kb.Muscles[request.Muscle];
        foreach (Movement movement in kb.Movements)
        {
            if (movement.Phase == Phase.Mobility && (muscle.Extra.Contains(movement.Id) || Choices.Reaches(movement, muscle.Id))
                && Permission.Of(kb, request, movement) is Permission.Granted granted)
            {
                yield return new(movement, Phase.Mobility, StepRole.Own, null, granted, 0);
            }
        }
    }

    /// <summary>Every way to fill the places, the best of each first, the later places varied first. What serves both knots stands once.</summary>
    private static IEnumerable<Choice[]> Combinations(List<Slot> places)
    {
        IEnumerable<Choice[]> all = [[]];
        foreach (Slot place in places)
        {
            all = all.SelectMany(_ => place.Open, (before, choice) => before.Any(b => b.Phase == choice.Phase && b.Movement.Id == choice.Movement.Id) ? before : (Choice[])[.. before, choice]);
        }

        return all;
    }

    /// <summary>The starting doses; with its warm-up where it is the ready session of the ready length.</summary>
    internal static Draft[] Start(KnowledgeBase kb, SessionRequest request, IReadOnlyList<Choice> choices, WarmUp? warmUp)
    {
        List<Draft> drafts = [.. choices.Select(c => StartingDose.Of(c, kb.Session.Budget))];
        if (warmUp is not null && request.ReservedSeconds == 0 && request.Minutes * 60 == kb.Session.Budget.TargetSeconds && choices.All(c => c.Ready is not null)
            && kb.Session.Defaults.TryGet(request.Muscle, out DefaultSession? ready)
            && ready.Steps.FirstOrDefault(s => s.Role == StepRole.WarmUp) is { } first && ready.Steps.Count == choices.Count + 1)
        {
            drafts.Insert(0, warmUp.Draft(first.DurationSeconds ?? first.Seconds));
        }

        return [.. drafts];
    }

    private static List<TakenOut> TakenOut(IReadOnlyList<Slot> slots, IReadOnlyList<Choice> chosen)
    {
        List<TakenOut> list = [];
        foreach (Slot slot in slots)
        {
            foreach (Choices look in slot.Looks)
            {
                Choice? instead = chosen.FirstOrDefault(c => c.Phase == look.Phase && c.Knot == slot.Knot);
                bool elsewhere = instead is null && look.Allowed.Count > 0;
                foreach (Barred barred in look.Barred.OrderBy(b => b.Rank))
                {
                    if (!elsewhere && (instead is null || barred.Rank < instead.Rank) && list.TrueForAll(t => t.Movement != barred.Movement.Id))
                    {
                        list.Add(new(barred.Movement.Id, barred.Because, barred.Text, instead?.Movement.Id));
                    }
                }
            }
        }

        return list;
    }
}
