using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;
using Answer = Unknot.Core.Triage.Answer;

namespace Unknot.Web.Features.Player;

/// <summary>"Stop – something feels wrong": first what it is like, then the safety questions that belong to it. A yes stands like any flag.</summary>
public sealed class SomethingWrongModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The session.</summary>
    public PlannedSession Stored { get; private set; } = null!;

    /// <summary>The common signs to stop.</summary>
    public IReadOnlyList<StopSign> Signs => [.. knowledge.Session.StopSigns];

    /// <summary>The step that was on: the one the person came from, else the first that is not done.</summary>
    public int? On { get; private set; }

    /// <summary>The name of its movement.</summary>
    public string? Name { get; private set; }

    /// <summary>The contraindications of its movement.</summary>
    public IReadOnlyList<Contraindication> Own { get; private set; } = [];

    /// <summary>The ones that no sign says already, each by its place among all.</summary>
    public IEnumerable<(int At, string Say)> OwnAsked => Own.Select((contra, at) => (at, contra)).Where(own => !Signs.Any(sign => Says(sign, own.contra))).Select(own => (own.at, own.contra.Say));

    /// <summary>The flags asked next; empty while the signs are asked.</summary>
    public IReadOnlyList<Flag> Asked { get; private set; } = [];

    /// <summary>What was ticked.</summary>
    public IReadOnlyList<string> Ticked { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Questions put in plainer words now.</summary>
    public IReadOnlySet<string> Plainer { get; private set; } = new HashSet<string>();

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(Guid id, int? step, CancellationToken stop) => await FindAsync(id, step, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, int? step, Guid requestKey, string[] ticked, bool asked, CancellationToken stop)
    {
        if (!await FindAsync(id, step, stop) || await chart.KnotAsync(Stored.KnotId, stop) is not { } knot)
        {
            return NotFound();
        }

        (Ticked, RequestKey) = (ticked, requestKey);
        Asked = FlagsOf(ticked);
        if (!asked)
        {
            return Page();
        }

        // What is answered is kept even where the rest is missing: a yes stops at once.
        AskedForm form = await NoteAsync(ticked, knot, stop);
        await db.SaveOnceAsync(form.IsComplete ? requestKey : now.NewId(), Stored.Id, now.Instant, stop);
        bool stops = (await chart.Afresh().VerdictAsync(knot, stop)).Stops;
        if (!stops && !form.IsComplete)
        {
            (Wrong, Plainer, Sent) = (form.Wrong(field => Asked.FirstOrDefault(flag => flag.Id == field) is { } flag ? Shortened.Sentence(flag.Ask) : null), form.Plainer, Request.Form);
            Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
            return Page();
        }

        await EndAsync(ticked, stop);
        return Redirect(stops ? $"/safety/stop?knot={knot.Id}" : $"/session/{id}/done");
    }

    private async Task<AskedForm> NoteAsync(string[] ticked, Knot knot, CancellationToken stop)
    {
        AskedForm form = new(Request.Form, texts);
        AnswerBook book = new(db, now, knowledge, null, knot.Id, Stored.Id, []);
        foreach (Flag flag in Asked)
        {
            if (form.Of(flag.Id) is { } answer)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(answer), stop);
            }
        }

        foreach (string finding in TickedOwn(ticked).SelectMany(c => c.When).Select(Finding.IdOf).OfType<string>().Distinct())
        {
            await book.PutAsync(AnswerScope.Finding, finding, Written.Of(Answer.Yes), stop);
        }

        return form;
    }

    private IEnumerable<Contraindication> TickedOwn(IReadOnlyCollection<string> ticked) =>
        Own.Where((contra, at) => ticked.Contains($"own-{at}") || Signs.Any(sign => ticked.Contains(sign.Id) && Says(sign, contra)));

    private static bool Says(StopSign sign, Contraindication contra) => contra.When.All(sign.Covers.Contains);

    private IReadOnlyList<Flag> FlagsOf(string[] ticked)
    {
        HashSet<string> ids = [.. TickedOwn(ticked).SelectMany(c => c.When)];
        if (Signs.Any(s => ticked.Contains(s.Id)))
        {
            ids.UnionWith(knowledge.RedFlags.AskAgain.ShortSet);
        }

        return [.. knowledge.RedFlags.Flags.Where(f => f.AskWhen == AskWhen.Activity || ids.Contains(f.Id)).OrderByDescending(f => f.Urgency)];
    }

    private async Task EndAsync(string[] ticked, CancellationToken stop)
    {
        string because = ticked.Length > 0 ? string.Join(",", ticked) : "stopped";
        await db.Steps.Where(s => s.SessionId == Stored.Id && (s.State == StepState.Planned || s.State == StepState.Begun)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, StepState.Stopped).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.StoppedBecause, because), stop);
        await db.Sessions.Where(s => s.Id == Stored.Id && s.State != SessionState.Finished && !(s.State == SessionState.Stopped && s.StoppedBecause == because)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SessionState.Stopped).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.StoppedBecause, because), stop);
    }

    private async Task<bool> FindAsync(Guid id, int? step, CancellationToken stop)
    {
        PlannedSession? stored = await db.Sessions.AsNoTracking().Include(s => s.Steps).SingleOrDefaultAsync(s => s.Id == id, stop);
        if (stored is null)
        {
            return false;
        }

        Stored = stored;
        PlannedStep[] steps = [.. stored.Steps.OrderBy(s => s.Number)];
        PlannedStep? on = steps.FirstOrDefault(s => s.Number == step) ?? steps.FirstOrDefault(s => s.State is StepState.Planned or StepState.Begun);
        Movement? movement = on is not null && knowledge.Movements.TryGet(on.Movement, out Movement? known) ? known : null;
        (On, Name, Own) = (on?.Number, movement?.Name, movement is null ? [] : [.. movement.Contraindications]);
        return true;
    }
}
