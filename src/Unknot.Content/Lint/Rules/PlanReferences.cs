using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the rules of a plan and the habits name.</summary>
internal static class PlanReferences
{
    public static IEnumerable<Reference> Of(KnowledgeBase knowledge)
    {
        PlanContent plan = knowledge.Plan;
        return
        [
            .. PlanSources.Of(knowledge).SelectMany(part => part.Sources.Select(name =>
                new Reference($"{part.Path}/sources/{name}", knowledge.Statements.Has(name) ? Named.Statement : Named.Source, name))),
            .. "plan/tools".Names("ladder", Named.Equipment, plan.Tools.Steps.SelectMany(step => step.Tools)),
            .. plan.Week.Holds.SelectMany(Of),
            .. knowledge.Habits.SelectMany(habit => $"habits/{habit.Id}".Names("causes", Named.Cause, habit.Causes)),
            .. knowledge.Habits.SelectMany(habit => $"habits/{habit.Id}".Names("movement", Named.Movement, habit.Movement)),
            .. knowledge.Alone.SelectMany(one => $"alone/activities/{one.Id}".Names("use", Named.Movement, one.Use)),
            .. knowledge.Alone.SelectMany(one => $"alone/activities/{one.Id}".Names("paces", Named.Movement, one.Paces?.Of ?? [])),
            .. knowledge.Breaks.Kinds.SelectMany(kind => $"breaks/kinds/{kind.Id}".Names("use", Named.Movement, kind.Use)),
        ];
    }

    private static IEnumerable<Reference> Of(WeekHold hold) =>
    [
        .. "plan/week/holds".Names("muscle", Named.Muscle, hold.Muscle),
        .. "plan/week/holds".Names("use", Named.Movement, hold.Use),
        .. "plan/week/holds".Names("statement", Named.Statement, hold.Statement),
    ];
}
