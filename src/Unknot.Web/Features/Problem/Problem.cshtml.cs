using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Store;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Guards;

namespace Unknot.Web.Features.Problem;

/// <summary>What happened, what is safe, what to do.</summary>
[ResponseCache(NoStore = true)]
[OpenInEmergency]
public sealed class ProblemModel : PageModel
{
    private static readonly int[] s_told = [400, 403, 404, 413, 500];

    /// <summary>The texts' first word: one of those told, or the nearest to it.</summary>
    public string Key { get; private set; } = "problem.500";

    /// <summary>Shows the page of a status code.</summary>
    /// <param name="code">The status code.</param>
    public void OnGet(int code)
    {
        code = Response.StatusCode >= 400 ? Response.StatusCode : code;
        int told = s_told.Contains(code) ? code : code is >= 400 and < 500 ? 400 : 500;
        StorageFault? fault = StorageFaults.Of(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error);
        Key = fault is { } disk ? StorageTrouble.KeyOf(disk) : told == 404 && IsAboutAKnot() ? "problem.gone" : $"problem.{told}";
        Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }

    private bool IsAboutAKnot() => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
        && (asked.OriginalPath.StartsWith("/knot", StringComparison.Ordinal) || asked.OriginalQueryString?.Contains("knot=", StringComparison.Ordinal) == true);
}
