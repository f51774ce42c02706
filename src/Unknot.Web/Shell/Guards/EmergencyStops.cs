using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Guards;

/// <summary>A page that stays open while an emergency stands: its text, whom to call, and the person's own record.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenInEmergencyAttribute : Attribute;

/// <summary>An emergency stops every page that does not say that it stays open: what somebody adds later is stopped without a thought.</summary>
/// <param name="chart">The person's record.</param>
internal sealed class EmergencyStops(Chart chart) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Knot? stops = context.ActionDescriptor.HandlerTypeInfo.IsDefined(typeof(OpenInEmergencyAttribute), inherit: false)
            ? null
            : await chart.EmergencyAsync(context.HttpContext.RequestAborted);
        if (stops is null)
        {
            await next();
        }
        else
        {
            context.Result = new RedirectResult($"/safety/stop?knot={stops.Id}");
        }
    }
}
