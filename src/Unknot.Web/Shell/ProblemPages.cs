using Microsoft.AspNetCore.Diagnostics;

namespace Unknot.Web.Shell;

/// <summary>How a failed request is told.</summary>
internal static class ProblemPages
{
    /// <summary>Asks for the page of a problem as any page is asked for: what had been sent may be what could not be read.</summary>
    /// <param name="app">The app.</param>
    internal static void UseProblemsAsPages(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    });
}
