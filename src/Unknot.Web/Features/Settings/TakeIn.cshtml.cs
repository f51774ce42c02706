using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>Takes a document of everything in: first says what would change, then does it with a yes.</summary>
[RequestSizeLimit(MostBytes + Around)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes + Around, MemoryBufferThreshold = MostBytes + Around)]
public sealed class TakeInModel(Database database, LocalPerson person, PendingImport pending, Texts texts) : PageModel
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int Around = 16 * 1024;

    /// <summary>What is wrong with the document.</summary>
    public IReadOnlyList<Core.Outcomes.Problem> Problems { get; private set; } = [];

    /// <summary>What changes.</summary>
    public ImportOutcome? Outcome { get; private set; }

    /// <summary>Whether it was done.</summary>
    public bool Done { get; private set; }

    /// <summary>What a yes is about; null when there is nothing to say yes to.</summary>
    public Guid? Pending { get; private set; }

    public void OnGet()
    {
    }

    /// <summary>Looks at a document.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        if (file is not { Length: > 0 and <= MostBytes })
        {
            return Refuse([new(texts["import.file"], texts["import.none", MostBytes / 1024 / 1024])]);
        }

        using MemoryStream json = new((int)file.Length);
        await file.CopyToAsync(json, stop);
        await using UnknotDb db = database.Connect().ActFor(person.Id);
        Result<ImportOutcome> outcome = await Import.TryAsync(db, json.ToArray(), texts["import.file.called"], stop);
        if (!outcome.IsValue)
        {
            return Refuse(outcome.Problems);
        }

        Outcome = outcome.Value;
        Pending = Outcome.Changes ? pending.Hold(json.ToArray()) : null;
        return Page();
    }

    /// <summary>Takes in what was looked at.</summary>
    public async Task<IActionResult> OnPostYesAsync(Guid key, CancellationToken stop)
    {
        if (pending.Take(key) is not { } json)
        {
            return Refuse([new(texts["import.file"], texts["import.again"])]);
        }

        await using UnknotDb db = database.Connect().ActFor(person.Id);
        Result<ImportOutcome> outcome = await Import.TakeAsync(db, json, texts["import.file.called"], stop);
        if (!outcome.IsValue)
        {
            return Refuse(outcome.Problems);
        }

        (Outcome, Done) = (outcome.Value, true);
        if (Outcome.Zone is { } zone)
        {
            await person.MoveToAsync(zone, stop);
        }

        return Page();
    }

    private PageResult Refuse(IReadOnlyList<Core.Outcomes.Problem> problems)
    {
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status400BadRequest);
        return Page();
    }
}
