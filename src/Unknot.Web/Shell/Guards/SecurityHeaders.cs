namespace Unknot.Web.Shell.Guards;

/// <summary>What every answer tells the browser about who may do what with it.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types unknot-page";

    // What the pages do use stays out of it: sound, and keeping the screen awake in a session.
    private const string NotAskedFor =
        "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>Adds the headers to every answer, those of problem pages and files among them.</summary>
    internal static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(
            static state =>
            {
                HttpContext context = (HttpContext)state;
                IHeaderDictionary headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers["Referrer-Policy"] = "same-origin";
                headers.XContentTypeOptions = "nosniff";
                headers["Permissions-Policy"] = NotAskedFor;
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                bool lasting = context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;
                if (lasting)
                {
                    // The name carries a hash of the content, so what was fetched once never goes stale.
                    headers.CacheControl = "public, max-age=31536000, immutable";
                }
                else if (headers.CacheControl.Count == 0)
                {
                    headers.CacheControl = "no-store";
                }

                return Task.CompletedTask;
            },
            context);
        return next(context);
    });
}
