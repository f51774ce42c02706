namespace Unknot.Web.Shell.Guards;

/// <summary>Pages are read and forms are sent; nothing here is asked for in another way, and a page asked in one of those would be drawn without what it is filled with.</summary>
internal static class MethodGuard
{
    internal static void UseMethodGuard(this IApplicationBuilder app, Texts texts) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsPost(context.Request.Method))
        {
            return next(context);
        }

        context.Response.Headers.Allow = "GET, HEAD, POST";
        return Refusal.Write(context, texts["refused.method"], StatusCodes.Status405MethodNotAllowed);
    });
}
