using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>The short set again: pain rose, it spread, a week is over, or the person says that something is new.</summary>
public sealed class AgainModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, LocalisationTables tables, Texts texts) : PageModel
{
    /// <summary>The knot asked about.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The flags asked.</summary>
    public IReadOnlyList<Flag> Asked { get; private set; } = [];

    /// <summary>Questions put in plainer words now.</summary>
    public IReadOnlySet<string> Plainer { get; private set; } = new HashSet<string>();

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>This walk through the questions.</summary>
    public Guid Round { get; private set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(Guid knot, CancellationToken stop) => await FindAsync(knot, stop) ? await ElsewhereAsync(stop) ?? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid knot, Guid round, CancellationToken stop)
    {
        if (!await FindAsync(knot, stop))
        {
            return NotFound();
        }

        if (await ElsewhereAsync(stop) is { } elsewhere)
        {
            return elsewhere;
        }

        AskedForm form = await NoteAsync(round, stop);
        if (await db.SaveOnceAsync(form.IsComplete ? round : now.NewId(), Knot.Id, now.Instant, stop) is not Saved.Now)
        {
            // A form that the back button brought up again: the answers that were changed on it must not be lost.
            form = await NoteAsync(round, stop);
            await db.SaveOnceAsync(now.NewId(), Knot.Id, now.Instant, stop);
        }

        if ((await new Chart(db, knowledge, tables).VerdictAsync(Knot, stop)).Stops)
        {
            return Redirect($"/safety/stop?knot={Knot.Id}");
        }

        if (form.IsComplete)
        {
            return Redirect("/today");
        }

        (Plainer, Wrong, Sent, Round) = (form.Plainer, new(form.Missing), Request.Form, round);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>Where else to go: an emergency stops this page too, and where all of the set stands already nothing is left to ask.</summary>
    private async Task<IActionResult?> ElsewhereAsync(CancellationToken stop) =>
        await chart.EmergencyAsync(stop) is { } stopping ? Redirect($"/safety/stop?knot={stopping.Id}")
        : Asked.Count == 0 ? Redirect("/today")
        : null;

    private async Task<AskedForm> NoteAsync(Guid round, CancellationToken stop)
    {
        AskedForm form = new(Request.Form, texts);
        AnswerBook book = new(db, now, null, Knot.Id, round);
        foreach (Flag flag in Asked)
        {
            if (form.Of(flag.Id) is { } answer)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(answer), stop);
            }
        }

        return form;
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return false;
        }

        Knot = knot;
        TriageAnswers answers = await chart.TriageAnswersAsync(knot, stop);
        IReadOnlyList<Place> places = chart.PlacesOf(knot);

        // Asked as if it had just spread: the set is the content's, age and what stands already leave questions out.
        Asked = [.. (AskingAgain.Due(knowledge, answers, new(DateOnly.MinValue, null, null, places, places), now.Today)?.Questions ?? []).Select(q => knowledge.RedFlags.Flags[q.Id])];
        return true;
    }
}
