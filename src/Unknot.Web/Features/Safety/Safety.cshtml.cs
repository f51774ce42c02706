using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>The gate: its screens one after the other, then what they opened. Nothing is named before all of it is answered.</summary>
public sealed class SafetyModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    // More questions on one page than this are not read any more.
    private const int MostOpened = 5;

    private Visit _visit = null!;
    private IReadOnlyList<Knot> _complaints = [];
    private IReadOnlyList<(Knot Complaint, TriageAnswers Answers)> _each = [];

    /// <summary>What is asked on this page.</summary>
    public GatePage? Gate { get; private set; }

    /// <summary>Which screen it is, from 1; 0 for what was opened.</summary>
    public int Number { get; private set; }

    /// <summary>How many screens there are.</summary>
    public int Screens { get; private set; }

    /// <summary>Flags, modifiers and follow-ups that were opened, where the screens are done.</summary>
    public IReadOnlyList<Opened> Opened { get; private set; } = [];

    /// <summary>What was answered before.</summary>
    public TriageAnswers Answers { get; private set; } = TriageAnswers.None;

    /// <summary>How far the page is filled in.</summary>
    public Filled Filled { get; private set; } = Filled.Nothing;

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(int? screen, CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return Redirect("/where");
        }

        await ReadAsync(stop);
        return Lay(GatePageOf(screen)) ?? await OnwardsAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(int? screen, Guid requestKey, string[] asked, bool back, CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return Redirect("/where");
        }

        await ReadAsync(stop);
        Opened = asked.Length > 0 ? [.. asked.Select(AskedBefore).OfType<Opened>()] : [];
        if (Opened.Count == 0 && Lay(GatePageOf(screen)) is null)
        {
            return await OnwardsAsync(stop);
        }

        AskedForm form = await NoteAsync(stop);

        // What is answered is kept even where the rest is missing: leaving now loses nothing.
        Guid key = form.IsComplete ? requestKey : now.NewId();
        if (await db.SaveOnceAsync(key, _visit.Id, now.Instant, stop) is not Saved.Now)
        {
            // A form that the back button brought up again: the answers that were changed on it must not be lost.
            form = await NoteAsync(stop);
            await db.SaveOnceAsync(now.NewId(), _visit.Id, now.Instant, stop);
        }

        Chart fresh = chart.Afresh();
        if (await fresh.EmergencyAsync(stop) is { } knot)
        {
            return Redirect($"/safety/stop?knot={knot.Id}");
        }

        if (back && Number > 1)
        {
            return Redirect($"/safety?screen={Number - 1}");
        }

        if (form.IsComplete)
        {
            return Redirect(Number > 0 && Number < Screens ? $"/safety?screen={Number + 1}" : await OpenedAsync(stop) is { } opened ? $"/knot/{opened}" : "/safety");
        }

        (Filled, RequestKey) = (new(Request.Form, form.Plainer, form.Wrong(field => GateSheet.AskedIn(field, Gate, Opened, texts))), requestKey);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>What was answered that opened the questions on this page, a sentence each.</summary>
    public IEnumerable<string> Because
    {
        get
        {
            string[] flags = [.. Opened.Where(opened => opened.Question.Kind is TriageAsk.Flag).Select(opened => opened.Question.Id)];
            return
            [
                .. Core.Triage.Gate.WhatOpened(knowledge, Answers, flags)
                    .Select(question => texts[Answers.Gate[question.Id] is Answer.Yes ? "safety.because.yes" : "safety.because.unsure", Shortened.List(question.Signs)]),
                .. Core.Triage.Gate.TicksThatOpened(knowledge, Answers, flags).Select(fact => texts["safety.because.ticked", fact.Ask]),
            ];
        }
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        Visit? visit = await Journey.Open(db).AsNoTracking().FirstOrDefaultAsync(stop);
        if (visit is null)
        {
            return false;
        }

        _visit = visit;
        _complaints = [.. (await chart.ComplaintsOfAsync(visit.Id, stop)).Where(k => k.State == KnotStanding.Draft)];
        return _complaints.Count > 0;
    }

    private IReadOnlyList<Place> Marked => [.. _complaints.SelectMany(chart.PlacesOf).Distinct()];

    private async Task ReadAsync(CancellationToken stop)
    {
        List<(Knot, TriageAnswers)> each = [];
        foreach (Knot complaint in _complaints)
        {
            each.Add((complaint, await chart.TriageAnswersAsync(complaint, stop)));
        }

        (_each, Answers) = (each, each[0].Item2);
    }

    private GatePage? GatePageOf(int? screen)
    {
        IReadOnlyList<GatePage> screens = Core.Triage.Gate.Screens(knowledge, Answers, Marked);
        Screens = screens.Count;
        int first = screens.TakeWhile(s => s.IsAnswered(Answers)).Count();
        int wanted = screen is { } asked && asked >= 1 && asked <= Math.Min(first + 1, Screens) ? asked - 1 : first;
        Number = wanted < Screens ? wanted + 1 : 0;
        return wanted < Screens ? screens[wanted] : null;
    }

    private PageResult? Lay(GatePage? gate)
    {
        Gate = gate;
        if (gate is not null)
        {
            return Page();
        }

        Opened = [.. ToAsk.Select(Open).OfType<Opened>().OrderByDescending(o => o.Urgency).GroupBy(o => o.Urgency).FirstOrDefault()?.Take(MostOpened) ?? []];
        return Opened.Count > 0 ? Page() : null;
    }

    /// <summary>What is open for any of the complaints: one of them may be stopped while another goes on and still needs its own.</summary>
    private IEnumerable<TriageQuestion> ToAsk => _each.SelectMany(one => Core.Triage.Gate.ToAsk(knowledge, one.Answers, chart.PlacesOf(one.Complaint))).Distinct();

    /// <summary>A question that a form says it asked: one that is open, or that was answered on this visit and may be answered otherwise.</summary>
    private Opened? AskedBefore(string id) =>
        ToAsk.Where(question => question.Id == id).Select(Open).FirstOrDefault(opened => opened is not null)
        ?? (Answers.Flags.ContainsKey(id) ? Open(new(TriageAsk.Flag, id))
            : Answers.Modifiers.ContainsKey(id) ? Open(new(TriageAsk.Modifier, id))
            : Answers.Facts?.Contains(id) == true && knowledge.RedFlags.Facts.TryGet(id, out _) ? Open(new(TriageAsk.FollowUp, id)) : null);

    private Opened? Open(TriageQuestion question) => Safety.Opened.Of(knowledge, question, Answers);

    private async Task<AskedForm> NoteAsync(CancellationToken stop)
    {
        AskedForm form = new(Request.Form, texts);
        AnswerBook book = new(db, now, knowledge, _visit.Id, null, _visit.Id, [.. _each.SelectMany(one => one.Answers.Raised)]);
        if (Gate is { } gate)
        {
            await GateSheet.TakeAsync(gate, form, book, stop);
        }
        else
        {
            await Safety.Opened.TakeAsync(Opened, form, Request.Form, book, stop);
        }

        return form;
    }

    /// <summary>A complaint about which no question would tell anything has its result with the last safety answer.</summary>
    private async Task<Guid?> OpenedAsync(CancellationToken stop)
    {
        Guid? first = null;
        foreach (Knot complaint in _complaints)
        {
            if (await followed.OpenAsync(complaint.Id, stop))
            {
                first ??= complaint.Id;
            }
        }

        return first;
    }

    /// <summary>On from the gate: to the page that stops, or to the questions about the first complaint that may go on.</summary>
    private async Task<IActionResult> OnwardsAsync(CancellationToken stop)
    {
        foreach (Knot complaint in _complaints)
        {
            if (await chart.VerdictAsync(complaint, stop) is { Permit: not null })
            {
                await db.Visits.Where(v => v.Id == _visit.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Step, Journey.NameOf(Step.Press)), stop);
                return Redirect($"/knot/{complaint.Id}/questions");
            }
        }

        return Redirect($"/safety/stop?knot={_complaints[0].Id}");
    }
}
