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
        Session? session = planned.Session;
        Dictionary<string, object?> answer = new()
        {
            ["triage"] = LocationJson.Triage(knowledge, planned.Location.Verdict, planned.Blank),
            ["muscle"] = planned.Muscle?.Muscle,
            ["side"] = planned.Muscle is { } muscle ? Answering.Word(muscle.Side) : null,
            ["weakPartners"] = planned.Muscle is null ? [] : knowledge.Muscles[planned.Muscle.Muscle].WeakPartners,
            ["urgency"] = Answering.Word(planned.Location.Verdict.Urgency),
            ["gentle"] = session?.Gentle ?? false,
            ["session"] = session is null ? null : Session(session),
            ["week"] = (planned.Plan?.Week.Days ?? []).Select(Day),
            ["takenOut"] = (session?.TakenOut ?? planned.Refused?.TakenOut ?? []).Select(t => new { movement = t.Movement, because = t.Because, text = t.Text, instead = t.Instead }),
            ["habits"] = (planned.Plan?.Habits ?? []).Select(habit => habit.Text),
            ["referral"] = LocationJson.ActionText(knowledge, planned.Location.Verdict),
            ["unread"] = unread,
        };
        if (planned.Other is { } other)
        {
            answer["other"] = new { muscle = other.Muscle, side = Answering.Word(other.Side), leftAside = session?.LeftAside ?? [] };
        }

        if (planned.Plan is { } plan)
        {
            Beside(knowledge, answer, plan);
        }

        if (planned.Refused is { } refused)
        {
            answer["refused"] = new { because = refused.Because, text = refused.Text };
        }

        return Answering.AsJson(answer);
    }

    /// <summary>What goes on beside the session.</summary>
    private static void Beside(KnowledgeBase knowledge, Dictionary<string, object?> answer, DayPlan plan)
    {
        answer["complete"] = plan.IsComplete;
        answer["cause"] = plan.Cause is { } cause ? new { id = cause.Cause, because = cause.Because, movement = cause.Action.Movement, text = cause.Action.Text } : null;
        answer["heat"] = plan.Heat is { } heat ? new { movement = heat.Movement, first = heat.First, onlySo = heat.OnlySo, notWith = heat.NotWith, text = knowledge.Plan.Heat.Say } : null;
        answer["evening"] = plan.Evening is { } evening
            ? new { movement = evening.Movement, holdSeconds = evening.HoldSeconds, side = Word(evening.Side), ceiling = evening.Ceiling, onlySo = evening.OnlySo, why = evening.Why }
            : null;
        answer["stretchSecondsAWeek"] = plan.Week.StretchSeconds;
    }

    private static object Day(PlannedDay day)
    {
        Dictionary<string, object?> one = new() { ["day"] = day.Day, ["steps"] = (day.Session?.Steps ?? []).Select(step => step.Movement) };
        if (day.Evening is { } evening)
        {
            one["evening"] = evening.Movement;
        }

        return one;
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
        effortCeiling = step.EffortCeiling,
        level = step.Level,
        version = step.Version,
        @using = step.Using,
        breath = step.Breath is { } breath ? (object)new Dictionary<string, object?> { ["in"] = breath.InSeconds, ["out"] = Ends(breath.OutSeconds) } : null,
        knot = step.Knot,
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
