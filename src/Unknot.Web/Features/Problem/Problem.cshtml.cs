using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Unknot.Web.Features.Problem;

/// <summary>What happened, what is safe, what to do.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    private static readonly int[] s_told = [400, 403, 404, 413, 500];

    /// <summary>The texts' first word: one of those told, or the nearest to it.</summary>
    public string Key { get; private set; } = "problem.500";

    /// <summary>Shows the page of a status code.</summary>
    /// <param name="code">The status code.</param>
    public void OnGet(int code) => Show(code);

    /// <summary>Shows the page where a form was sent.</summary>
    /// <param name="code">The status code.</param>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        int told = s_told.Contains(code) ? code : code is >= 400 and < 500 ? 400 : 500;
        Key = $"problem.{told}";
        Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }
}
