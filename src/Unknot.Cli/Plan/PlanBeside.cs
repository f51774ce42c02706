using System.Text;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Cli.Plan;

/// <summary>What goes on beside a session, as people read it.</summary>
internal static class PlanBeside
{
    /// <summary>Plain text.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>Lines.</returns>
    internal static string Of(KnowledgeBase knowledge, DayPlan plan)
    {
        StringBuilder text = new();
        text.Append('\n');
        if (plan.Cause is { } cause)
        {
            Line(text, $"What likely brings it back: {cause.Because} {cause.Action.Text}");
        }

        if (plan.Outcome is SessionOutcome.Planned && !plan.IsComplete)
        {
            Line(text, "This session eases it for a while. It does not change why it comes back, so it is no complete plan.");
        }

        if (plan.Heat is { } heat)
        {
            Line(text, $"{knowledge.Plan.Heat.Say}{(heat.OnlySo.Count == 0 ? "" : $" For you: {string.Join("; ", heat.OnlySo)}.")}{(heat.NotWith.Count == 0 ? "" : $" Not with: {string.Join("; ", heat.NotWith)}.")}");
        }

        if (plan.Evening is { } evening)
        {
            Line(text, $"This evening: {knowledge.Movements[evening.Movement].Name}, {evening.HoldSeconds} s{(evening.Side == DoseSide.Each ? " on each side" : "")}. {evening.Why}");
        }

        if (plan.Habits.Count > 0)
        {
            Line(text, "Three small habits:");
        }

        foreach (ChosenHabit habit in plan.Habits)
        {
            Line(text, $"  {habit.Text}");
        }

        Week(text, knowledge, plan.Week);
        return text.ToString();
    }

    private static void Week(StringBuilder text, KnowledgeBase knowledge, WeekPlan week)
    {
        if (week.Days.All(day => day.Session is null))
        {
            return;
        }

        Line(text, "The week:");
        foreach (PlannedDay day in week.Days)
        {
            IEnumerable<string> names = (day.Session?.Steps ?? []).Select(step => knowledge.Movements[step.Movement].Name);
            Line(text, $"  day {day.Day}: {string.Join(", ", names)}{(day.Evening is { } evening ? $"; in the evening {knowledge.Movements[evening.Movement].Name}" : "")}");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
