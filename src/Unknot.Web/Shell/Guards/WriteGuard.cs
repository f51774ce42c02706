using Microsoft.Net.Http.Headers;

namespace Unknot.Web.Shell.Guards;

/// <summary>A write must come from one of our own pages, whatever cookies it carries.</summary>
internal static partial class WriteGuard
{
    internal static void UseWriteGuard(this IApplicationBuilder app, Texts texts)
    {
        ILogger log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Unknot.Guards");
        app.Use((context, next) =>
        {
            if (IsRead(context.Request.Method) || IsOwn(context.Request))
            {
                return next(context);
            }

            ForeignOrigin(log);
            return Refusal.Write(context, texts["refused.origin"]);
        });
    }

    /// <summary>Whether a method of HTTP asks without changing anything.</summary>
    internal static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    // A browser leaves Origin out or writes "null" in a few cases of its own; then its word that the page is ours must stand in its place.
    private static bool IsOwn(HttpRequest request)
    {
        string? origin = request.Headers[HeaderNames.Origin];
        return origin is null or "" or "null"
            ? request.Headers["Sec-Fetch-Site"] == "same-origin"
            : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.Ordinal);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a write that came from another site")]
    private static partial void ForeignOrigin(ILogger log);
}
