using Microsoft.AspNetCore.Diagnostics;

namespace Unknot.Web.Shell;

/// <summary>How a failed request is told.</summary>
internal static class ProblemPages
{
    /// <summary>Whether a request failed for what was sent, or for a fault of ours.</summary>
    /// <param name="why">What was thrown.</param>
    /// <returns>The status code.</returns>
    internal static int StatusOf(Exception why) => why switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // What reads forms says so of one that has too many fields, ends too early, or is none at all; nothing of ours throws it from there.
        InvalidDataException or IOException when why.Source is "Microsoft.AspNetCore.WebUtilities" or "Microsoft.AspNetCore.Http" => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

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
