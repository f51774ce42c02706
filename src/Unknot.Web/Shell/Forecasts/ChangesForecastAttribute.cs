using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What is sent to this page changes forecasts: they are made anew, behind the answer. The page that shows them waits for them a moment.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ChangesForecastAttribute : Attribute, IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        PageHandlerExecutedContext done = await next();
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && done.Exception is null && done.Result is RedirectResult)
        {
            context.HttpContext.RequestServices.GetRequiredService<ForecastKeeper>().Tell();
        }
    }
}
