using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>A part of the plan's rules with what it rests on: statements or keys of the bibliography.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Sources">What it rests on.</param>
internal readonly record struct PlanSources(string Path, string What, IReadOnlyList<string> Sources)
{
    public static IEnumerable<PlanSources> Of(KnowledgeBase knowledge)
    {
        PlanContent plan = knowledge.Plan;
        return
        [
            new("plan/progression", "the rule of progression", plan.Progression.Sources),
            new("plan/tools", "the ladder of tools", plan.Tools.Sources),
            new("plan/missed", "the rule for missed days", plan.MissedSources),
            new("plan/plateau", "the plateau rule", plan.Plateau.Sources),
            new("plan/flare", "the flare rule", plan.Flare.Sources),
            new("plan/gentle", "the rule of the gentle day", plan.Gentle.Sources),
            new("plan/week", "the rule of the week", plan.Week.Sources),
            new("plan/evening", "the evening stretch", plan.Evening.Sources),
            new("plan/heat", "the offer of warmth", plan.Heat.Sources),
            new("session/two_knots", "the rule for two knots", knowledge.Session.TwoKnots.Sources),
            .. from shape in knowledge.Session.Shapes
               where shape.OneSet is not null
               select new PlanSources("session/shapes", $"one set in {shape.Minutes} minutes", shape.OneSet?.Sources ?? []),
            .. knowledge.Session.Lines.Select(line => new PlanSources("session/lines", "what is said of a session", line.Sources)),
            .. knowledge.Habits.Select(habit => new PlanSources($"habits/{habit.Id}", $"habit '{habit.Id}'", habit.Sources)),
            .. knowledge.Alone.Select(one => new PlanSources($"alone/activities/{one.Id}", $"'{one.Id}'", one.Sources)),
            new("breaks/interval", "how often a break is due", knowledge.Breaks.Sources),
            .. knowledge.Breaks.Kinds.Select(kind => new PlanSources($"breaks/kinds/{kind.Id}", $"break '{kind.Id}'", kind.Sources)),
            .. knowledge.Breaks.Why.Select(why => new PlanSources("breaks/why", "a reason for breaks", why.Sources)),
        ];
    }
}
