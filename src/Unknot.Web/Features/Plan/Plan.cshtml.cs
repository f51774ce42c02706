using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Plan;

/// <summary>Today's session before it begins: what is in it, why, with what, and what was left out.</summary>
public sealed class PlanModel(UnknotDb db, Chart chart, Chosen chosen, Leaning leaning, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    // No session has more steps to ask about than this.
    private const int MostBehind = 20;

    private IReadOnlyDictionary<string, string> _soreLast = new Dictionary<string, string>();

    private int _said;

    private Restrictions _permit = null!;
    private IReadOnlyList<LeftOut> _leftOut = [];

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>All knots that can be planned for.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>What of the day stands beside the session, by name.</summary>
    public IReadOnlyList<string> Beside =>
    [
        .. Day?.Heat is { First: false } heat ? [MovementOf(heat.Movement).Name.ToLowerInvariant()] : (string[])[],
        .. Day?.Evening is not null ? [texts["plan.beside.evening"]] : (string[])[],
        .. Day?.Habits.Count > 0 ? [texts["plan.beside.habits"]] : (string[])[],
    ];

    /// <summary>A second knot the session is asked for as well; null when it is for one alone.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? With { get; set; }

    /// <summary>The second knot, where the two are joined; null when they are not.</summary>
    public Knot? Second { get; private set; }

    /// <summary>All that the day holds; null where the muscle is not known.</summary>
    public DayPlan? Day { get; private set; }

    /// <summary>How long each muscle was stretched in the last seven days, on one side [s].</summary>
    public IReadOnlyDictionary<string, int> Stretched { get; private set; } = new Dictionary<string, int>();

    /// <summary>How long [min].</summary>
    public int Minutes { get; private set; }

    /// <summary>What leads back to this very plan.</summary>
    public string Self => $"knot={Knot.Id}&minutes={Minutes}{(With is { } with ? $"&with={with}" : "")}";

    /// <summary>How long it can be [min].</summary>
    public IReadOnlyList<int> Lengths => [.. knowledge.Session.Shapes.Select(s => s.Minutes)];

    /// <summary>The session; null when none can be done.</summary>
    public Session? Session { get; private set; }

    /// <summary>Why none can be done.</summary>
    public SessionOutcome.Refused? Refused { get; private set; }

    /// <summary>What is asked before a movement, one movement at a time; null when nothing is left to ask.</summary>
    public AskedBefore? Asking { get; private set; }

    /// <summary>How many of the checks before movements lie behind, on this way to the session.</summary>
    [BindProperty(SupportsGet = true)]
    public int Behind { get; set; }

    /// <summary>Whether a question on this page was answered just now: it has gone, and somebody wants to know that it was heard.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Noted { get; set; }

    /// <summary>Which check this is, from 1.</summary>
    public int Check => Math.Clamp(Behind, 0, MostBehind) + 1;

    /// <summary>How many checks follow this one as it stands; an answer may swap a movement for one with questions of its own.</summary>
    public int ChecksAhead { get; private set; }

    /// <summary>Whether the person is on the way to their first session.</summary>
    public bool OfFirstVisit { get; private set; }

    /// <summary>Whether what was passed over today is asked after all.</summary>
    public bool AfterAll { get; private set; }

    /// <summary>All equipment that can be ticked.</summary>
    public IReadOnlyList<Equipment> Equipment => [.. knowledge.Equipment.Where(e => !e.Always)];

    /// <summary>What the person has; the default set before it was asked.</summary>
    public IReadOnlySet<string> Owned { get; private set; } = new HashSet<string>();

    /// <summary>Whether the equipment was asked.</summary>
    public bool EquipmentAsked { get; private set; }

    /// <summary>Whether it is asked what there is to press with: before anything was said of equipment, where the session has a place for a release.</summary>
    public bool AsksTools => !EquipmentAsked && Session is { } session && session.Steps.Any(step => step.Phase == Phase.Release && step.Own is null);

    /// <summary>Whether it is asked before the first check: what there is to press with decides which movements come, and so what is asked of them.</summary>
    public bool AsksToolsFirst { get; private set; }

    /// <summary>A question about the day to be answered with one tap, on the way to the first session; null where there is none, or something else is asked here.</summary>
    public ExposureQuestion? Offered { get; private set; }

    /// <summary>Facts that are asked with the equipment: what it is made of may not agree with somebody.</summary>
    public IReadOnlyList<Fact> Care => [.. knowledge.RedFlags.Facts.Where(fact => fact.AskedWithEquipment)];

    /// <summary>The ones that are ticked.</summary>
    public IReadOnlySet<string> CareTicked { get; private set; } = new HashSet<string>();

    /// <summary>home, office or null.</summary>
    public string? Place { get; private set; }

    /// <summary>The text of a referral that stands.</summary>
    public string? Referral { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Questions put in plainer words now.</summary>
    public IReadOnlySet<string> Plainer { get; private set; } = new HashSet<string>();

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>A key for one more form.</summary>
    public Guid NewKey => now.NewId();

    /// <summary>What today leans to.</summary>
    public Lean Lean { get; private set; }

    /// <summary>What is to be at hand before it begins.</summary>
    public IReadOnlyList<Equipment> AtHand { get; private set; } = [];

    /// <summary>What was left out, with nothing of it in its place.</summary>
    public IReadOnlyList<LeftOut> LeftOutToday => [.. _leftOut.Where(gone => Session!.Steps.All(step => step.Movement != gone.Instead))];

    /// <summary>What was asked before the movements that are in it.</summary>
    public IReadOnlyList<CheckedBefore> Checked { get; private set; } = [];

    /// <summary>Whether today's session is done.</summary>
    public bool IsDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? knot, int? minutes, bool afterAll, CancellationToken stop)
    {
        if (await FindAsync(knot, minutes, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        AfterAll = afterAll;
        IsDone = await chart.IsDoneAsync(Knot.Id, now.Today, stop);
        await ShowAsync(stop);
        return Page();
    }

    /// <summary>Keeps what there is to use, and where.</summary>
    public async Task<IActionResult> OnPostEquipmentAsync(Guid? knot, int? minutes, Guid requestKey, string[] owned, string[] care, string? place, CancellationToken stop)
    {
        if (await FindAsync(knot, minutes, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        await chosen.EquipAsync(owned, care, place, stop);
        await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        return Redirect($"/plan?{Self}");
    }

    /// <summary>Keeps what there is to press with.</summary>
    public async Task<IActionResult> OnPostToolsAsync(Guid? knot, int? minutes, Guid requestKey, string? tool, CancellationToken stop)
    {
        if (await FindAsync(knot, minutes, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!knowledge.Plan.Tools.Ask.Answers.TryGet(tool ?? "", out ToolAnswer? answer))
        {
            return BadRequest();
        }

        await chosen.HaveAsync(answer.Have, stop);
        await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        return Redirect($"/plan?{Self}&noted=true");
    }

    /// <summary>Keeps which session the person wants on a day that leans to a gentle one.</summary>
    public async Task<IActionResult> OnPostLeanAsync(Guid? knot, int? minutes, Guid requestKey, bool gentle, string? back, CancellationToken stop)
    {
        if (await FindAsync(knot, minutes, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        await leaning.ChooseAsync(gentle, stop);
        await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        return Redirect(back == "today" ? "/today" : $"/plan?{Self}");
    }

    /// <summary>Keeps what was asked before a movement, and of what is passed over that it was: then the movement is left out today. A skip passes over what is blank alone.</summary>
    public async Task<IActionResult> OnPostAskedAsync(Guid? knot, int? minutes, bool afterAll, Guid requestKey, string? movement, bool skip, CancellationToken stop)
    {
        if (await FindAsync(knot, minutes, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        AfterAll = afterAll;
        await ShowAsync(stop);
        string self = $"/plan?{Self}{(afterAll && !skip ? "&afterAll=true" : "")}&behind=";
        if (Asking is null || Asking.Movement.Id != movement)
        {
            // Answered in another window meanwhile, or the session is another one now.
            return Redirect(self + Written.Of(Check - 1));
        }

        AskedForm form = new(Request.Form, texts);
        foreach ((AnswerScope scope, string id) in Asking.Findings.Select(f => (AnswerScope.Finding, f.Id)).Concat(Asking.Flags.Select(f => (AnswerScope.Flag, f.Id))))
        {
            // Who skips the rest is not asked again in plainer words: their "not sure" counts as it stands.
            if (form.Of(id, scope is AnswerScope.Flag && !skip) is { } answer)
            {
                Keep(scope, id, Written.Of(answer));
            }
            else if (skip)
            {
                Keep(AnswerScope.Finding, id, Written.Skipped);
            }
        }

        // What was answered is kept, and the rest is asked again; what a yes stops is stopped at once.
        bool isDone = skip || form.IsComplete;
        await db.SaveOnceAsync(isDone ? requestKey : now.NewId(), Knot.Id, now.Instant, stop);
        if (isDone || await chart.Afresh().VerdictAsync(Knot, stop) is { Permit: null })
        {
            return Redirect(self + Written.Of(Check));
        }

        (Wrong, Plainer, Sent) = (form.Wrong(field => AskedIn(Asking, field)), form.Plainer, Request.Form);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private static string? AskedIn(AskedBefore asked, string field) =>
        (asked.Findings.FirstOrDefault(finding => finding.Id == field)?.Ask ?? asked.Flags.FirstOrDefault(flag => flag.Id == field)?.Ask) is { } ask ? Shortened.Sentence(ask) : null;

    /// <summary>A flag is asked of a complaint: before a session of two it is answered for both, whichever of them it was blank for.</summary>
    private void Keep(AnswerScope scope, string question, string value)
    {
        Guid?[] about = scope != AnswerScope.Flag ? [null] : Second is null ? [Knot.Id] : [Knot.Id, With];
        db.Answers.AddRange(about.Select(knot => new GivenAnswer { Id = now.NewId(), Scope = scope, Question = question, Value = value, KnotId = knot, AnsweredAt = now.Instant }));
    }

    /// <summary>The dose of a step, in words.</summary>
    /// <param name="step">The step.</param>
    /// <returns>How often and how long.</returns>
    public string DoseOf(SessionStep step) => DoseWords.Of(step, texts, Second is null ? Knot.Side : null);

    /// <summary>How hard a release presses: not at all where it is already as sore as it may get.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A sentence; null where nothing is pressed.</returns>
    public string? PressureOf(SessionStep step) => DoseWords.PressureOf(step, Knot.Side, _said, texts);

    /// <summary>How hard a movement may be, and how sore.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A sentence; null where no limit of effort is set.</returns>
    public string? EffortOf(SessionStep step) => DoseWords.EffortOf(step, _said, texts);

    /// <summary>What was too sore in a movement the last time.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A sentence; null where nothing was.</returns>
    public string? SoreLastOf(SessionStep step) => step.Own is null ? _soreLast.GetValueOrDefault(step.Movement) : null;

    /// <summary>How long each phase takes.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The phases in order.</returns>
    public Ribbon RibbonOf(Session session) => SessionRibbon.Of(knowledge, session, texts);

    /// <summary>The movement of a step.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The movement.</returns>
    public Movement MovementOf(string id) => knowledge.Movements[id];

    /// <summary>The movement of a step, the person's own among them.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The movement.</returns>
    public Movement MovementOf(SessionStep step) => step.Own?.AsMovement(knowledge.Session.Budget) ?? knowledge.Movements[step.Movement];

    /// <summary>A muscle in plain words.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its plain name.</returns>
    public string MuscleOf(string id) => knowledge.Muscles[id].Plain;

    /// <summary>What care at home does, and what hands-on care adds.</summary>
    public BesideHome BesideHome => knowledge.BesideHome;

    /// <summary>What stands beside the session, in the content's words.</summary>
    public PlanContent Rules => knowledge.Plan;

    /// <summary>What a step is done with; null where that goes without saying.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The names, softly joined.</returns>
    public string? WithOf(SessionStep step) => step.Points is null || step.Using.Count == 0 ? null
        : string.Join(", ", step.Using.Select((id, i) => i == 0 ? knowledge.Equipment[id].Name : knowledge.Equipment[id].Name.ToLowerInvariant()));

    /// <summary>What a step stands in for, at the first step that does.</summary>
    /// <param name="step">The step.</param>
    /// <returns>What was left out for it.</returns>
    public IEnumerable<LeftOut> InPlaceOf(SessionStep step) => Session!.Steps.First(other => other.Movement == step.Movement) == step ? _leftOut.Where(gone => gone.Instead == step.Movement) : [];

    /// <summary>What a source is.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The citation.</returns>
    public string Cite(string key) => knowledge.Sources.TryGet(key, out Source? source) ? source.Cite : key;

    private async Task<IActionResult?> FindAsync(Guid? id, int? minutes, CancellationToken stop)
    {
        Knots = await chart.KnotsAsync(stop);
        if (Knots.Count == 0)
        {
            return Redirect("/");
        }

        if (id is not null && Knots.All(k => k.Id != id))
        {
            return NotFound();
        }

        Knot = Knots.FirstOrDefault(k => k.Id == id) ?? Chart.Foremost(Knots);
        Minutes = minutes is { } asked && Lengths.Contains(asked) ? asked : Lengths.Contains(10) ? 10 : Lengths[0];
        Verdict verdict = await chart.VerdictAsync(Knot, stop);
        Referral = verdict.Action is { } key ? knowledge.RedFlags.ActionTexts[key] : null;
        _permit = verdict.Permit!;
        return verdict.Permit is null ? Redirect(Chart.WithoutPermit(Knot, verdict)) : null;
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        if (chart.MuscleOf(Knot) is null)
        {
            return;
        }

        (SessionRequest request, Lean) = await leaning.OfAsync(Knot, await chart.SessionRequestAsync(Knot, _permit, Minutes, now, stop), stop);
        request = AfterAll ? request with { PassedOver = [] } : request;
        if (Knots.FirstOrDefault(k => k.Id == With && k.Id != Knot.Id) is { } other)
        {
            (request, _, Second) = await chart.JoinedAsync(request, Knot, other, stop);
        }

        Day = DayPlan.Of(knowledge, request, CauseMix.Of(knowledge, await chart.TagsAsync(stop), [new(request.Muscle, request.Side, 1, [], [])], request.Restrictions));
        Stretched = await chart.StretchedAsync(Knot, stop);
        (Session, Refused) = ((Day.Outcome as SessionOutcome.Planned)?.Session, Day.Outcome as SessionOutcome.Refused);
        if (Session is { } session)
        {
            _said = await chart.SorenessAsync(Knot, stop);
            AtHand = Things.Of(knowledge, session, request.Equipment);
            _leftOut = await LeftOut.OfAsync(session, request, Knot.Id, Self, db, knowledge, texts, stop);
            Checked = await CheckedBefore.OfAsync(session, db, knowledge, texts, stop);
            _soreLast = await SoreLastTime.OfAsync(session, Knot.Id, _said, db, texts, stop);
        }

        IReadOnlyList<AskedBefore> checks = FindingsToAsk.ByMovement(knowledge, request);
        (Asking, ChecksAhead) = checks.Count > 0 ? (checks[0], checks.Count - 1) : (null, 0);
        OfFirstVisit = Knot.VisitId is not null && !await db.Sessions.AnyAsync(stop);
        CareTicked = (await chart.TriageAnswersAsync(Knot, stop)).Facts?.ToHashSet() ?? [];
        EquipmentAsked = request.Equipment is not null;
        AsksToolsFirst = Asking is not null && Check == 1 && (AsksTools || (!EquipmentAsked && checks.Any(check => check.Movement.Phase == Phase.Release)));
        Offered = OfFirstVisit && Asking is null && !AsksTools ? await OfferedQuestion.OfAsync(chart, knowledge, stop) : null;
        Owned = request.Equipment is { } owned ? owned : knowledge.Equipment.Where(e => e.Default).Select(e => e.Id).ToHashSet();
        Place = request.Setting?.ToString().ToLowerInvariant();
    }
}
