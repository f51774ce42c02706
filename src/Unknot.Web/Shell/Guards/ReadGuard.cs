using Microsoft.Net.Http.Headers;

namespace Unknot.Web.Shell.Guards;

/// <summary>
/// Another site's page may lead here with a link, and no more: it may not fetch, embed or time anything of ours. Another port of this computer is another site.
/// </summary>
internal static partial class ReadGuard
{
    internal static void UseReadGuard(this IApplicationBuilder app, Texts texts)
    {
        ILogger log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Unknot.Guards");
        app.Use((context, next) =>
        {
            if (!WriteGuard.IsRead(context.Request.Method) || IsOwn(context.Request) || IsLinkFollowed(context.Request))
            {
                return next(context);
            }

            ForeignUse(log);
            return Refusal.Write(context, texts["refused.read"]);
        });
    }

    // A browser too old to say from where it asks still names the origin of what a script fetches.
    private static bool IsOwn(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers[HeaderNames.Origin];
        return site is not ("cross-site" or "same-site") && (site is not (null or "") || origin is null or "" or "null" || origin == $"{request.Scheme}://{request.Host}");
    }

    private static bool IsLinkFollowed(HttpRequest request) => request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused to be read by the page of another site")]
    private static partial void ForeignUse(ILogger log);
}
