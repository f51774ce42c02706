namespace Unknot.Web.Shell.Guards;

/// <summary>A request that is turned away before any page sees it: one plain sentence, nothing of the app.</summary>
internal static class Refusal
{
    internal static Task Write(HttpContext context, string sentence, int status = StatusCodes.Status403Forbidden)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
