using Microsoft.AspNetCore.Mvc;
using Unknot.Core.Triage;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A knot with the leave of triage to go on with it.</summary>
/// <param name="Knot">The knot.</param>
/// <param name="Permit">The leave, with what it takes out.</param>
internal sealed record KnotWithLeave(Knot Knot, Restrictions Permit)
{
    /// <summary>Looks for it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">The knot's id.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The knot; or else where somebody goes: nowhere when there is none of this id, to the page that says why it stops, or to the open questions.</returns>
    internal static async Task<(KnotWithLeave? Found, IActionResult? Elsewhere)> OfAsync(Chart chart, Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return (null, new NotFoundResult());
        }

        Verdict verdict = await chart.VerdictAsync(knot, stop);
        return verdict.Permit is { } permit ? (new(knot, permit), null) : (null, new RedirectResult(Chart.WithoutPermit(knot, verdict)));
    }
}
