using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Diary;
using Unknot.Store;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>Looks something up in what the person wrote. The words are sent in the body and stand neither in an address nor in a log.</summary>
public sealed class SearchModel(UnknotDb db, Now now) : PageModel
{
    private const int LongestWords = 200;
    private const int Most = 100;

    /// <summary>What was looked for.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was found, the latest first.</summary>
    public IReadOnlyList<FoundWords> Found { get; private set; } = [];

    /// <summary>How much there is of it, shown or not.</summary>
    public int All { get; private set; }

    public IActionResult OnGet() => Redirect("/history");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        // Not an argument: those are named in a log that tells much.
        Words = Request.Form["words"].ToString().Trim();
        Words = Words.Length > LongestWords ? Words[..LongestWords] : Words;
        LookedFor looked = LookedFor.Of(Words);
        if (looked.IsNothing)
        {
            return Redirect("/history");
        }

        (Found, All) = await OwnWords.ForAsync(looked, Most, db, now, stop);
        return Page();
    }

    /// <summary>A day as a person writes it.</summary>
    public string Dated(DateOnly day) => day.ToString(day.Year == now.Today.Year ? "dddd d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
