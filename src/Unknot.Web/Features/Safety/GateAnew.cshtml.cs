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

/// <summary>The gate's own questions anew for one complaint: all of them without a yes, long enough after, let an old yes go.</summary>
public sealed class GateAnewModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private IReadOnlyList<GatePage> _screens = [];

    /// <summary>The complaint asked about.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>From when on the questions can be answered anew, as the person would say it; null when that is now.</summary>
    public string? NotBefore { get; private set; }

    /// <summary>What is asked on this page.</summary>
    public GatePage Gate { get; private set; } = null!;

    /// <summary>Which screen it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many screens there are.</summary>
    public int Screens => _screens.Count;

    /// <summary>What was answered on this walk.</summary>
    public TriageAnswers Answers { get; private set; } = TriageAnswers.None;

    /// <summary>How far the page is filled in.</summary>
    public Filled Filled { get; private set; } = Filled.Nothing;

    /// <summary>This walk through the questions.</summary>
    public Guid Round { get; private set; }

    /// <summary>What came of it, said on the page of answers.</summary>
    [TempData(Key = "answers-said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid knot, Guid? round, CancellationToken stop) =>
        await FindAsync(knot, round, stop) is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnPostAsync(Guid knot, Guid? round, CancellationToken stop)
    {
        if (await FindAsync(knot, round, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (NotBefore is not null)
        {
            return Redirect(Self);
        }

        AskedForm form = new(Request.Form, texts);
        await GateSheet.TakeAsync(Gate, form, new AnswerBook(db, now, knowledge, null, Knot.Id, Round, []), stop);
        await db.SaveOnceAsync(now.NewId(), Knot.Id, now.Instant, stop);
        if (form.IsComplete)
        {
            return await OnwardsAsync(stop);
        }

        Filled = new(Request.Form, form.Plainer, form.Wrong(field => GateSheet.AskedIn(field, Gate, [], texts)));
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private string Self => $"/safety/gate?knot={Knot.Id}&round={Round}";

    /// <summary>To the next screen; after the last one to what it opened, to what still stands, or on with the complaint.</summary>
    private async Task<IActionResult> OnwardsAsync(CancellationToken stop)
    {
        if (Number < Screens)
        {
            return Redirect(Self);
        }

        Chart fresh = chart.Afresh();
        Verdict verdict = await fresh.VerdictAsync(Knot, stop);
        Said = texts[await fresh.GateAnewFromAsync(Knot, null, stop) is null ? "gate.anew.gone" : "gate.anew.stands"];
        return Redirect(verdict.Permit is null ? Chart.WithoutPermit(Knot, verdict)
            : Knot.State == KnotStanding.Draft ? $"/knot/{Knot.Id}/questions"
            : $"/safety/answers?knot={Knot.Id}");
    }

    private async Task<IActionResult?> FindAsync(Guid id, Guid? round, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        Knot = knot;
        if (await chart.GateAnewFromAsync(knot, round, stop) is not { } from)
        {
            return Redirect($"/safety/answers?knot={knot.Id}");
        }

        (Round, DateTimeOffset begun) = await WalkAsync(round, from, stop);
        NotBefore = begun < from ? TimeZoneInfo.ConvertTime(from, now.Zone).ToString("dddd, H:mm", System.Globalization.CultureInfo.InvariantCulture) : null;
        _screens = [.. Core.Triage.Gate.Screens(knowledge, TriageAnswers.None, []).Select(OnlyQuestions).Where(screen => screen.Questions.Count > 0)];
        int at = _screens.TakeWhile(screen => screen.IsAnswered(Answers)).Count();
        if (at == _screens.Count)
        {
            return Redirect($"/safety/answers?knot={knot.Id}");
        }

        (Gate, Number) = (_screens[at], at + 1);
        return null;
    }

    /// <summary>The walk that was begun, with its answers so far; a new one where there is none, or it was begun too early to count.</summary>
    private async Task<(Guid Round, DateTimeOffset Begun)> WalkAsync(Guid? round, DateTimeOffset from, CancellationToken stop)
    {
        GivenAnswer[] given = round is null ? []
            : await db.Answers.AsNoTracking().Where(a => a.ReplacedAt == null && a.KnotId == Knot.Id && a.Scope == AnswerScope.Gate && a.RoundId == round).ToArrayAsync(stop);
        if (given.Length == 0 || given.Min(a => a.AnsweredAt) < from)
        {
            return (given.Length == 0 && round is { } fresh && fresh != Guid.Empty ? fresh : Guid.CreateVersion7(now.Instant), now.Instant);
        }

        Answers = TriageAnswers.None with
        {
            Gate = TriageAnswers.None.Gate.SetItems(given.Where(a => Written.Answer(a.Value) is not null).Select(a => KeyValuePair.Create(a.Question, Written.Answer(a.Value)!.Value))),
        };
        return (round!.Value, given.Min(a => a.AnsweredAt));
    }

    private static GatePage OnlyQuestions(GatePage screen) => screen with { Age = [], Facts = [], Flags = [], TickList = [] };
}
