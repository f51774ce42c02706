using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Plan;

/// <summary>The next seven days on one page, to be printed and ticked.</summary>
public sealed class WeekModel(Chart chart, Leaning leaning, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>How long a session is [min].</summary>
    public int Minutes { get; private set; }

    /// <summary>The days: each with its steps, and its evening where it has one.</summary>
    public IReadOnlyList<(string Day, IReadOnlyList<string> Steps, string? Evening)> Days { get; private set; } = [];

    /// <summary>The small habits beside them.</summary>
    public IReadOnlyList<string> Habits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? knot, int? minutes, [FromServices] Habits habits, CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (knots.Count == 0)
        {
            return Redirect("/");
        }

        if (knot is { } id && knots.All(k => k.Id != id))
        {
            return NotFound();
        }

        Knot = knots.FirstOrDefault(k => k.Id == knot) ?? Chart.Foremost(knots);
        Minutes = minutes is { } asked && knowledge.Session.Shapes.Any(shape => shape.Minutes == asked) ? asked : 10;
        if ((await chart.VerdictAsync(Knot, stop)).Permit is not { } permit || chart.MuscleOf(Knot) is null)
        {
            return Redirect($"/plan?knot={Knot.Id}");
        }

        WeekPlan week = WeekPlan.Of(knowledge, (await leaning.OfAsync(Knot, await chart.SessionRequestAsync(Knot, permit, Minutes, now, stop), stop)).Request);
        Days = [.. week.Days.Select((day, i) => (now.Today.AddDays(i).ToString("dddd d MMMM", CultureInfo.InvariantCulture), Steps(day), day.Evening is { } evening ? texts["plan.week.evening", knowledge.Movements[evening.Movement].Name] : null))];
        Habits = [.. (await habits.OfAsync(Knot, stop)).Select(habit => habit.Text)];
        return Page();
    }

    private IReadOnlyList<string> Steps(PlannedDay day) =>
        [.. (day.Session?.Steps ?? []).Select(step => texts["week.step", step.Own?.Name ?? knowledge.Movements[step.Movement].Name, DoseWords.Of(step, texts)])];
}
