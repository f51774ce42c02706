using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Alone;

/// <summary>What can be started on its own: warmth, breathing, one long stretch, light activity. What a movement depends on is asked before it.</summary>
public sealed class AloneModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private Offered _offered = null!;

    /// <summary>Every activity with what of it may be done now, the one the leading cause asks for first.</summary>
    public IReadOnlyList<(AloneActivity Activity, IReadOnlyList<AloneChoice> Choices)> Offers => _offered.Activities;

    /// <summary>The movement that something is asked before; null when nothing is.</summary>
    public AloneChoice? Asking { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>A key for one more form.</summary>
    public Guid NewKey => now.NewId();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(chart, stop) ?? Page();

    /// <summary>Starts one: after what it depends on was answered.</summary>
    public async Task<IActionResult> OnPostAsync(string? movement, int seconds, string? pace, Guid requestKey, CancellationToken stop)
    {
        if (await FindAsync(chart, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (_offered.Find(movement) is not { } found)
        {
            // Taken out meanwhile by an answer in another window, or of older content.
            return ToToday(texts["alone.gone"]);
        }

        return found.Choice.Asked is { } asked ? await AskThenStartAsync(found, asked, seconds, pace, requestKey, stop) : await StartAsync(found, seconds, pace, requestKey, stop);
    }

    /// <summary>A rhythm as a form sends it.</summary>
    /// <param name="pace">The rhythm.</param>
    /// <returns>Seconds in and out.</returns>
    public static string ValueOf(Breath pace) => $"{pace.InSeconds}-{pace.OutSeconds.Least}";

    /// <summary>Keeps what was answered. A yes may have taken the movement out, or changed how it may be done: it is looked at again with what was just said.</summary>
    private async Task<IActionResult> AskThenStartAsync((AloneActivity Activity, AloneChoice Choice) found, AskedBefore asked, int seconds, string? pace, Guid requestKey, CancellationToken stop)
    {
        List<GivenAnswer> given = [];
        AskedForm? answers = AskedFirst.Read(now, asked, Request.Form, texts, given);
        if (given.Count > 0 && !await SaidAlready.IsAsync(db, given, FormKey.SameSince(requestKey, now.Instant), stop))
        {
            db.Answers.AddRange(given);
            await db.SaveOnceAsync(now.NewId(), _offered.Knot.Id, now.Instant, stop);
        }

        if (await FindAsync(chart.Afresh(), stop) is { } stopped)
        {
            return stopped;
        }

        if (_offered.Find(found.Choice.Movement.Id) is not { } left)
        {
            return ToToday(texts["alone.taken", found.Choice.Movement.Name]);
        }

        if (answers is { IsComplete: true })
        {
            return await StartAsync(left, seconds, pace, requestKey, stop);
        }

        Wrong = answers?.Wrong(field => asked.Findings.FirstOrDefault(finding => finding.Id == field) is { } finding ? Shortened.Sentence(finding.Ask) : null) ?? new([]);
        (Asking, Sent, Response.StatusCode) = (left.Choice, Request.Form, Wrong.List.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
        return Page();
    }

    private async Task<IActionResult> StartAsync((AloneActivity Activity, AloneChoice Choice) one, int seconds, string? pace, Guid requestKey, CancellationToken stop)
    {
        Session session = Core.Planning.Alone.Session(knowledge, _offered.Request, one.Activity, one.Choice, seconds, one.Choice.Paces.FirstOrDefault(known => ValueOf(known) == pace));
        if (await NewSession.OfOtherTabAsync(db, now, _offered.Knot, session, SessionKind.Alone, requestKey, stop) is { } same)
        {
            return Redirect($"/session/{same}");
        }

        return await db.SaveOnceAsync(requestKey, NewSession.Add(db, now, knowledge, _offered.Knot, session, SessionKind.Alone), now.Instant, stop) switch
        {
            Saved.Now made => Redirect($"/session/{made.RowId}"),
            Saved.Before made => Redirect($"/session/{made.RowId}"),
            _ => Redirect("/today"),
        };
    }

    private RedirectResult ToToday(string said)
    {
        TempData["said"] = said;
        return Redirect("/today");
    }

    private async Task<IActionResult?> FindAsync(Chart known, CancellationToken stop)
    {
        (Offered? offered, string? elsewhere) = await Offered.OfAsync(known, knowledge, now, stop);
        _offered = offered ?? _offered;
        return elsewhere is null ? null : Redirect(elsewhere);
    }
}
