using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>What is to be answered of a knot that is followed: the short set again (pain rose, it spread, a week is over, or the person says that something is new), and whatever is still open.</summary>
public sealed class AgainModel(UnknotDb db, Chart chart, FollowedKnots followed, LateFlags late, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private Verdict _own = null!;

    /// <summary>The knot asked about.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>What of the gate itself is open: nothing, unless the content has something new.</summary>
    public GatePage? Gate { get; private set; }

    /// <summary>The flags, care modifiers and follow-ups asked.</summary>
    public IReadOnlyList<Opened> Opened { get; private set; } = [];

    /// <summary>What was answered before.</summary>
    public TriageAnswers Answers { get; private set; } = TriageAnswers.None;

    /// <summary>How far the page is filled in.</summary>
    public Filled Filled { get; private set; } = Filled.Nothing;

    /// <summary>This walk through the questions.</summary>
    public Guid Round { get; private set; } = now.NewId();

    /// <summary>What follows from it, said on Today.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>Whether it is about the person: age, health list and what followed from it, with the answers given before.</summary>
    public bool AboutYou { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid knot, string? about, CancellationToken stop)
    {
        if (!await FindAsync(knot, about, stop))
        {
            return NotFound();
        }

        Opened = await ToAskAsync(stop);
        return Elsewhere() is { } elsewhere ? elsewhere : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid knot, string? about, Guid round, string[] asked, CancellationToken stop)
    {
        if (!await FindAsync(knot, about, stop))
        {
            return NotFound();
        }

        Opened = [.. asked.Select(id => Safety.Opened.Of(knowledge, id)).OfType<Opened>().Select(opened => opened with { Wrote = Safety.Opened.WroteOf(Answers, opened.Question.Id) })];
        if (Elsewhere() is { } elsewhere)
        {
            return elsewhere;
        }

        // A form that names no round is one of its own.
        round = round == Guid.Empty ? now.NewId() : round;
        AskedForm form = await NoteAsync(round, stop);
        if (await db.SaveOnceAsync(form.IsComplete ? round : now.NewId(), Knot.Id, now.Instant, stop) is not Saved.Now)
        {
            // A form that the back button brought up again: the answers that were changed on it must not be lost.
            form = await NoteAsync(round, stop);
            await db.SaveOnceAsync(now.NewId(), Knot.Id, now.Instant, stop);
        }

        Verdict verdict = await chart.Afresh().VerdictAsync(Knot, stop);
        if (verdict.Stops || form.IsComplete)
        {
            // Where it spread to weighs with the rest as soon as nothing of it is open.
            if (verdict.Permit is not null && followed.Say(await followed.FollowAsync(stop), texts) is { Length: > 0 } moved)
            {
                Said = moved;
            }

            return Redirect(verdict.Permit is null ? Chart.WithoutPermit(Knot, verdict) : "/today");
        }

        (Filled, Round) = (new(Request.Form, form.Plainer, form.Wrong(field => GateSheet.AskedIn(field, Gate, Opened, texts))), round);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>Where else to go: a first visit has its own page, and where all of the set stands already nothing is left to ask.</summary>
    private RedirectResult? Elsewhere() =>
        Knot.State == KnotStanding.Draft && !_own.Complete ? Redirect("/safety")
        : Opened.Count == 0 && Gate is null ? Redirect("/today")
        : null;

    private async Task<AskedForm> NoteAsync(Guid round, CancellationToken stop)
    {
        AskedForm form = new(Request.Form, texts);
        AnswerBook book = new(db, now, knowledge, null, Knot.Id, round, Answers.Raised);
        if (Gate is { } gate)
        {
            await GateSheet.TakeAsync(gate, form, book, stop);
        }

        await Safety.Opened.TakeAsync(Opened, form, Request.Form, book, stop);
        return form;
    }

    /// <summary>What is open and what is due. Nothing of either: the person came to say that something is new, and is asked the short set.</summary>
    private async Task<IReadOnlyList<Opened>> ToAskAsync(CancellationToken stop)
    {
        if (AboutYou)
        {
            return [.. CareModifiers.Answered(knowledge, Answers).Select(question => Safety.Opened.Of(knowledge, question)).OfType<Opened>()];
        }

        IReadOnlyList<TriageQuestion>? due = (await late.DueAsync(Knot, stop))?.Questions;
        if (due is null && _own.Complete)
        {
            due = AskingAgain.Set(knowledge, Answers, chart.PlacesOf(Knot));
        }

        return [.. _own.ToAsk.Union(due ?? []).Select(question => Safety.Opened.Of(knowledge, question, Answers)).OfType<Opened>().OrderByDescending(opened => opened.Urgency)];
    }

    private async Task<bool> FindAsync(Guid id, string? about, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return false;
        }

        (Knot, Answers, _own) = (knot, await chart.TriageAnswersAsync(knot, stop), await chart.OwnVerdictAsync(knot, stop));
        AboutYou = about == "you";
        Gate = GatePage.OfWhatIsOpen(knowledge, AboutYou ? [new(TriageAsk.Age, Core.Triage.Gate.Age), new(TriageAsk.Facts, Core.Triage.Gate.Facts)] : _own.ToAsk);
        return true;
    }
}
