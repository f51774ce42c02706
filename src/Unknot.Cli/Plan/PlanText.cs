using System.Text;
using Unknot.Cli.Locate;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Cli.Plan;

/// <summary>The answer as people read it.</summary>
public static class PlanText
{
    /// <summary>Plain text.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="planned">The answer.</param>
    /// <param name="unread">Free words that nothing was read from.</param>
    /// <returns>Lines.</returns>
    public static string Of(KnowledgeBase knowledge, PlannedCase planned, IReadOnlyList<string> unread)
    {
        StringBuilder text = new();
        if (LocationJson.ActionText(knowledge, planned.Location.Verdict) is { } action)
        {
            Line(text, action);
            text.Append('\n');
        }

        if (planned.Muscle is { } likely)
        {
            Line(text, $"Likely the {knowledge.Muscles[likely.Muscle].Name.ToLowerInvariant()}{SideOf(likely.Side)}; a hint, not a diagnosis.");
        }
        else if (!planned.Location.Verdict.Stops)
        {
            Line(text, "No muscle known here refers to that place, so there is no session for it. If it lasts over two weeks, have it looked at.");
        }

        if (planned.Other is { } other)
        {
            Line(text, $"And, for the other place, likely the {knowledge.Muscles[other.Muscle].Name.ToLowerInvariant()}{SideOf(other.Side)}.");
        }

        switch (planned.Plan?.Outcome)
        {
            case SessionOutcome.Planned { Session: { } session }:
                Steps(text, knowledge, session);
                Swaps(text, session.TakenOut);
                break;
            case SessionOutcome.Refused refused:
                Line(text, refused.Text);
                Swaps(text, refused.TakenOut);
                break;
        }

        if (planned.Plan is { } plan)
        {
            text.Append(PlanBeside.Of(knowledge, plan));
        }

        if (planned.Location.Verdict.ToAsk.Count > 0)
        {
            Line(text, $"Safety questions still open: {string.Join(", ", planned.Location.Verdict.ToAsk.Select(question => question.Id))}.");
        }

        if (unread.Count > 0)
        {
            Line(text, $"Could not be read: {string.Join("; ", unread)}.");
        }

        return text.ToString();
    }

    private static void Steps(StringBuilder text, KnowledgeBase knowledge, Session session)
    {
        string missing = session.Missing.Count == 0 ? "" : $" Without {string.Join(", ", session.Missing.Select(phase => phase.ToString().ToLowerInvariant()))}.";
        Line(text, $"{session.TotalSeconds / 60} min {session.TotalSeconds % 60} s, getting ready and changing over included.{(session.Gentle ? " A gentle day." : "")}{missing}");
        foreach ((int number, SessionStep step) in session.Steps.Index())
        {
            Movement movement = knowledge.Movements[step.Movement];
            string name = step.OfficeVersion && movement.OfficeAs is { } office ? $"{movement.Name}, as {office.Say}" : movement.Name;
            Line(text, $"{number + 1}. {step.Phase}: {name}");
            Line(text, $"   {DoseOf(step)}{(step.Pressure is { } want ? $", {want.Least} to {want.Most} of 10; above {want.Most} ease off" : "")} ({step.Seconds} s){(step.EffortCeiling is { } effort ? $", effort at most {effort} of 10" : "")}");
            Line(text, $"   {step.Why} [{step.Evidence}: {string.Join(", ", step.Sources)}]");
            if (step.Version is { } version)
            {
                Line(text, $"   This version: {version}");
            }

            foreach (string way in step.OnlySo)
            {
                Line(text, $"   For you: {way}.");
            }
        }

        foreach (string aside in session.LeftAside)
        {
            Line(text, aside);
        }
    }

    private static string DoseOf(SessionStep step)
    {
        string sides = step.Side switch
        {
            DoseSide.Each => ", each side",
            DoseSide.Worse => ", the sore side",
            DoseSide.MouseHand => ", the mouse hand",
            _ => "",
        };
        return step switch
        {
            { Points: { } points } => $"{Count(points, "point")} of {step.HoldSeconds} s, both sides together",
            { RepSeconds: { } } => $"{step.Sets} × {step.Reps}{sides}{(step.RestSeconds > 0 && (step.Sets > 1 || step.RestOfReps) ? $", {step.RestSeconds} s rest" : "")}",
            { HoldSeconds: { } hold } => $"{Count(step.Sets * step.Reps, "hold")} of {hold} s{sides}",
            _ => $"for {step.Seconds} s",
        };
    }

    private static void Swaps(StringBuilder text, IReadOnlyList<TakenOut> takenOut)
    {
        foreach (TakenOut taken in takenOut)
        {
            Line(text, taken.Text);
        }
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static string SideOf(Side? side) => side switch
    {
        Side.Left => " on the left",
        Side.Right => " on the right",
        _ => " on both sides",
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
