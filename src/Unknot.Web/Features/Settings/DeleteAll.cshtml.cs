using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>Removes all that was ever entered, and says what is out of reach.</summary>
public sealed class DeleteAllModel(Database database, UnknotDb db, DataPlace place, LocalPerson person) : PageModel
{
    /// <summary>Where the data lies.</summary>
    public string Where => database.Where;

    /// <summary>The folder beside it.</summary>
    public DataPlace Place => place;

    /// <summary>Whose data it is. Whoever begins anew is somebody else: the form of before, sent once more, removes nothing of theirs.</summary>
    public Guid Who => person.Id;

    /// <summary>Whether the tick was missing.</summary>
    public bool NotSure { get; private set; }

    /// <summary>What could not be removed, by its path.</summary>
    public IReadOnlyList<string> Left { get; private set; } = [];

    /// <summary>Whether it is done.</summary>
    public bool Done { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? sure, Guid who)
    {
        if (sure != "yes")
        {
            (NotSure, Response.StatusCode) = (true, StatusCodes.Status400BadRequest);
            return Page();
        }

        if (who != person.Id)
        {
            Done = !await db.Visits.AnyAsync() && !await db.Knots.AnyAsync();
            return Done ? Page() : Redirect("/settings/delete");
        }

        // Once begun it is not left half done because a window closes.
        await database.ForgetEverythingAsync(CancellationToken.None);
        await person.BeginAnewAsync(CancellationToken.None);
        (Left, Done) = (place.RemoveTheRest(), true);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Page();
    }
}
