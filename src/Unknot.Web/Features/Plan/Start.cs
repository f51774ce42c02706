using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Plan;

/// <summary>Makes today's session and goes to its first page. Where something is still to be asked, the plan asks it first; so it does before the first release, of what there is to press with.</summary>
public sealed class StartModel(UnknotDb db, Chart chart, Leaning leaning, Now now, KnowledgeBase knowledge) : PageModel
{
    public IActionResult OnGet() => Redirect("/plan");

    public async Task<IActionResult> OnPostAsync(Guid knot, int minutes, Guid? with, Guid requestKey, bool seen, CancellationToken stop)
    {
        if (await chart.KnotAsync(knot, stop) is not { State: KnotStanding.Open or KnotStanding.Quiet or KnotStanding.Back } about)
        {
            return NotFound();
        }

        Verdict verdict = await chart.VerdictAsync(about, stop);
        if (verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(about, verdict));
        }

        string plan = $"/plan?knot={knot}&minutes={minutes}{(with is null ? "" : $"&with={with}")}";
        if (chart.MuscleOf(about) is null || knowledge.Session.Shapes.All(s => s.Minutes != minutes))
        {
            return Redirect(plan);
        }

        (SessionRequest request, _) = await leaning.OfAsync(about, await chart.SessionRequestAsync(about, permit, minutes, now, stop), stop);
        Knot? second = with is { } id && id != knot && await chart.KnotAsync(id, stop) is { State: KnotStanding.Open or KnotStanding.Quiet or KnotStanding.Back } found ? found : null;
        (request, about, second) = second is null ? (request, about, null) : await chart.JoinedAsync(request, about, second, stop);
        if (SessionPlanner.Plan(knowledge, request) is not SessionOutcome.Planned { Session: var session }
            || FindingsToAsk.ByMovement(knowledge, request).Count > 0
            || (!seen && request.Equipment is null && session.Steps.Any(step => step.Phase == Phase.Release) && !await db.Sessions.AnyAsync(stop)))
        {
            return Redirect(plan);
        }

        if (await NewSession.OfOtherTabAsync(db, now, about, session, SessionKind.Plan, requestKey, stop) is { } same)
        {
            return Redirect($"/session/{same}");
        }

        await leaning.BeginAsync(request, stop);
        return await db.SaveOnceAsync(requestKey, NewSession.Add(db, now, knowledge, about, session, SessionKind.Plan, second), now.Instant, stop) switch
        {
            Saved.Now made => Redirect($"/session/{made.RowId}"),
            Saved.Before made => Redirect($"/session/{made.RowId}"),
            _ => Redirect("/today"),
        };
    }
}
