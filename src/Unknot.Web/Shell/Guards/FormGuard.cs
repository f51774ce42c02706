using Microsoft.Net.Http.Headers;

namespace Unknot.Web.Shell.Guards;

/// <summary>A form is in UTF-8, as browsers send it. In another encoding the same bytes would be other words, or none that can be read.</summary>
internal static class FormGuard
{
    internal static void UseFormGuard(this IApplicationBuilder app, Texts texts) => app.Use((context, next) =>
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out MediaTypeHeaderValue? type) && type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? Refusal.Write(context, texts["refused.charset"], StatusCodes.Status415UnsupportedMediaType)
            : next(context));
}
