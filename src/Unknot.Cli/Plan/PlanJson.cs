using Unknot.Cli.Cases;
using Unknot.Cli.Locate;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Cli.Plan;

/// <summary>The answer as scripts read it.</summary>
public static class PlanJson
{
    /// <summary>One JSON object.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="planned">The answer.</param>
    /// <param name="unread">Free words that nothing was read from.</param>
    /// <returns>The object on a line.</returns>
    public static string Of(KnowledgeBase knowledge, PlannedCase planned, IReadOnlyList<string> unread)
    {
        Session? session = (planned.Outcome as SessionOutcome.Planned)?.Session;
        SessionOutcome.Refused? refused = planned.Outcome as SessionOutcome.Refused;
        Dictionary<string, object?> answer = new()
        {
            ["triage"] = LocationJson.Triage(knowledge, planned.Location.Verdict),
            ["muscle"] = planned.Muscle?.Muscle,
            ["side"] = planned.Muscle is { } muscle ? Answering.Word(muscle.Side) : null,
            ["weakPartners"] = planned.Muscle is null ? [] : knowledge.Muscles[planned.Muscle.Muscle].WeakPartners,
            ["urgency"] = Answering.Word(planned.Location.Verdict.Urgency),
            ["gentle"] = session?.Gentle ?? false,
            ["session"] = session is null ? null : Session(session),
            ["takenOut"] = (session?.TakenOut ?? refused?.TakenOut ?? []).Select(t => new { movement = t.Movement, because = t.Because, text = t.Text, instead = t.Instead }),
            ["referral"] = LocationJson.ActionText(knowledge, planned.Location.Verdict),
            ["unread"] = unread,
        };
        if (refused is not null)
        {
            answer["refused"] = new { because = refused.Because, text = refused.Text };
        }

        return Answering.AsJson(answer);
    }

    private static object Session(Session session) => new
    {
        minutes = session.Minutes,
        totalSeconds = session.TotalSeconds,
        missing = session.Missing.Select(Word),
        steps = session.Steps.Select(Step),
    };

    private static object Step(SessionStep step) => new
    {
        movement = step.Movement,
        phase = Word(step.Phase),
        side = Word(step.Side),
        sets = step.Sets,
        reps = step.Reps,
        points = step.Points,
        holdSeconds = step.HoldSeconds,
        restSeconds = step.RestSeconds,
        seconds = step.Seconds,
        pressure = Ends(step.Pressure),
        ceiling = step.Ceiling,
        breath = step.Breath is { } breath ? (object)new Dictionary<string, object?> { ["in"] = breath.InSeconds, ["out"] = Ends(breath.OutSeconds) } : null,
        officeVersion = step.OfficeVersion,
        onlySo = step.OnlySo,
        why = step.Why,
        evidence = step.Evidence,
        sources = step.Sources,
    };

    private static int[]? Ends(Span? span) => span is { } ends ? [ends.Least, ends.Most] : null;

    private static string Word(Phase phase) => phase.ToString().ToLowerInvariant();

    private static string Word(DoseSide side) => side switch
    {
        DoseSide.Each => "each",
        DoseSide.Both => "both",
        DoseSide.Worse => "worse",
        _ => "mouse_hand",
    };
}
