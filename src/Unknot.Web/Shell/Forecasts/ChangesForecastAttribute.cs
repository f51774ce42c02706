using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What is sent to this page changes forecasts: they are made anew, and the answer waits a moment for them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ChangesForecastAttribute : Attribute, IAsyncPageFilter
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

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
            Task made = context.HttpContext.RequestServices.GetRequiredService<ForecastKeeper>().AskAsync();
            await Task.WhenAny(made, Task.Delay(s_patience, context.HttpContext.RequestAborted));
        }
    }
}
