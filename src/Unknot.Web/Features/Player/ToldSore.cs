using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>Steps that were sorer than they may be, and what the plan makes of it.</summary>
internal static class ToldSore
{
    /// <summary>Reads what was told in a session.</summary>
    /// <param name="running">The session.</param>
    /// <param name="chart">The person's record.</param>
    /// <param name="nameOf">A step's name.</param>
    /// <param name="texts">The words.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>A sentence or two for each movement, and a last one about tomorrow; empty where nothing was too sore.</returns>
    internal static async Task<IReadOnlyList<string>> OfAsync(Running running, Chart chart, Func<PlannedStep, string> nameOf, Texts texts, CancellationToken stop)
    {
        int resting = await chart.SorenessAsync(running.Knot, stop);
        int LimitOf(PlannedStep step) => SoreRule.MostOf(running.Session.Steps[step.Number], resting);
        PlannedStep[] sore = [.. running.Steps.Where(step => step.Discomfort > LimitOf(step)).GroupBy(step => step.Movement, StringComparer.Ordinal).Select(same => same.MaxBy(step => step.Discomfort)!)];
        if (sore.Length == 0 || chart.MuscleOf(running.Knot) is null)
        {
            return [];
        }

        PlanState then = await chart.PlanStateAsync(running.Knot, running.Stored.Day, stop), next = await chart.PlanStateAsync(running.Knot, running.Stored.Day.AddDays(1), stop);
        return
        [
            .. sore.Select(step => texts[IsEasier(step.Movement, then, next) ? "done.sore.easier" : "done.sore", step.Discomfort!, nameOf(step), LimitOf(step)]),
            texts["done.sore.next"],
        ];
    }

    private static bool IsEasier(string movement, PlanState then, PlanState next) =>
        next.Levels.GetValueOrDefault(movement) < then.Levels.GetValueOrDefault(movement) || next.Tools.GetValueOrDefault(movement, -1) < then.Tools.GetValueOrDefault(movement, -1);
}
