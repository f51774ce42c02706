using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Unknot.Web.Shell;

/// <summary>What a form sent that the app can no longer vouch for: its page is older than the cookie, or the cookie is of another version.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What it held, without the token.</param>
/// <param name="NoCookie">Whether the browser sent no cookie at all that a form is known by: it may keep none.</param>
public sealed record StaleForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool NoCookie);

/// <summary>
/// Answers a form whose token no longer fits with a page that holds all that was typed and offers to send it again. That gives nothing away: the
/// write guard has already seen that the form is ours, and a person must press.
/// </summary>
internal sealed class StaleFormFilter(IAntiforgery antiforgery, IModelMetadataProvider metadata) : IAsyncAlwaysRunResultFilter
{
    /// <summary>The cookie that a form is known by.</summary>
    internal const string Cookie = "unknot-form";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            HttpRequest request = context.HttpContext.Request;
            IFormCollection form = request.HasFormContentType ? await request.ReadFormAsync(context.HttpContext.RequestAborted) : FormCollection.Empty;
            string token = antiforgery.GetTokens(context.HttpContext).FormFieldName;
            StaleForm stale = new(
                request.PathBase + request.Path + request.QueryString,
                [.. form.Where(field => field.Key != token).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))],
                !request.Cookies.ContainsKey(Cookie));
            context.Result = new ViewResult
            {
                ViewName = "/Shell/StaleForm.cshtml",
                StatusCode = StatusCodes.Status400BadRequest,
                ViewData = new ViewDataDictionary<StaleForm>(metadata, context.ModelState) { Model = stale },
            };
        }

        await next();
    }
}
