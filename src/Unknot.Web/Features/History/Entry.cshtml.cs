using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Storage;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>One entry: what it says and said, and how it is corrected, brought back and removed for good.</summary>
[ChangesForecast]
public sealed class EntryModel(
    UnknotDb db, Store.Database database, Chart chart, FollowedKnots followed, WordFlags words, Now now, KnowledgeBase knowledge, PlaceNames names, Texts texts) : PageModel
{
    /// <summary>The entry.</summary>
    public Shown Shown { get; private set; } = null!;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Whether it is asked once more before it is removed.</summary>
    public bool Confirms { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>Where the entry is.</summary>
    public string Self { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string kind, Guid id, bool remove, CancellationToken stop)
    {
        Confirms = remove;
        return await ShowAsync(kind, id, null, stop) ? Page() : Kind(kind) is null ? NotFound() : Gone();
    }

    /// <summary>Corrects it.</summary>
    public async Task<IActionResult> OnPostCorrectAsync(string kind, Guid id, Guid requestKey, CancellationToken stop)
    {
        if (!await ShowAsync(kind, id, null, stop))
        {
            return Gone();
        }

        IReadOnlyList<FieldError> errors = await Kind(kind)!.CorrectAsync(id, Request.Form, stop);
        if (errors.Count > 0)
        {
            (Wrong, RequestKey, Response.StatusCode) = (new(errors), requestKey, StatusCodes.Status400BadRequest);
            await ShowAsync(kind, id, Request.Form, stop);
            return Page();
        }

        return await KeptAsync(requestKey, id, "checkin.corrected", stop);
    }

    /// <summary>Brings back what it said before.</summary>
    public async Task<IActionResult> OnPostUndoAsync(string kind, Guid id, Guid requestKey, CancellationToken stop) =>
        !await ShowAsync(kind, id, null, stop) || !await Kind(kind)!.UndoAsync(id, stop) ? Gone() : await KeptAsync(requestKey, id, "history.undone", stop);

    /// <summary>Removes it for good.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string kind, Guid id, CancellationToken stop)
    {
        if (!await ShowAsync(kind, id, null, stop) || Shown.Stays is not null)
        {
            return Gone();
        }

        await using (IDbContextTransaction whole = await db.Database.BeginTransactionAsync(stop))
        {
            await Kind(kind)!.RemoveAsync(id, stop);
            await whole.CommitAsync(stop);
        }

        db.ChangeTracker.Clear();
        await FollowAsync(stop);
        await database.ForgetTracesAsync(stop);
        TempData["said"] = texts["history.removed"];
        return Redirect("/history");
    }

    /// <summary>When something was corrected.</summary>
    public string When(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, now.Zone).ToString("d MMMM yyyy, H:mm", CultureInfo.InvariantCulture);

    /// <summary>A day as a person writes it.</summary>
    public string Dated(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private EntryKind? Kind(string kind)
    {
        Says says = new(knowledge, texts);
        return kind switch
        {
            "checkin" => new CheckInEntries(db, chart, words, knowledge.Regions, now, says, texts),
            "session" => new SessionEntries(db, now, says, texts),
            "answer" => new AnswerEntries(db, knowledge, now, new(knowledge, names, texts), texts),
            "relief" => new ReliefEntries(db, now, says, texts),
            "activity" => new ActivityEntries(db, now, says, texts),
            "words" => new WordEntries(db, words, now, texts),
            "break" => new BreakEntries(db, now, texts),
            _ => null,
        };
    }

    private async Task<bool> ShowAsync(string kind, Guid id, IFormCollection? sent, CancellationToken stop)
    {
        if (Kind(kind) is not { } entries || await entries.FindAsync(id, sent, Wrong, stop) is not { } shown)
        {
            return false;
        }

        (Shown, Self) = (shown, $"/history/{kind}/{id}");
        return true;
    }

    /// <summary>Corrected in another window, or removed: a sentence, and the list as it stands.</summary>
    private RedirectResult Gone()
    {
        TempData["said"] = texts["history.overtaken"];
        return Redirect("/history");
    }

    private async Task<IActionResult> KeptAsync(Guid requestKey, Guid id, string said, CancellationToken stop)
    {
        if (await db.SaveOnceAsync(requestKey, id, now.Instant, stop) is not Saved.Now)
        {
            return Gone();
        }

        string moved = await FollowAsync(stop);
        TempData["said"] = (texts[said] + " " + moved).TrimEnd();
        return Redirect("/history" + (Shown.Day < now.Today ? $"?until={Shown.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : ""));
    }

    /// <summary>What follows from what an entry says follows anew.</summary>
    private async Task<string> FollowAsync(CancellationToken stop)
    {
        Chart fresh = chart.Afresh();
        if (Shown.Knot is { } id && await fresh.KnotAsync(id, stop) is { } knot)
        {
            await new Standing(db, now).FollowAsync(knot, await fresh.EntriesAsync(id, now.Zone, stop), stop);
        }

        db.ChangeTracker.Clear();
        return followed.Say(await followed.FollowAsync(stop), texts);
    }
}
