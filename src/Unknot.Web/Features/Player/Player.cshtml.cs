using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Figure;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>A session, step by step: a list that works without scripts, and the player's island over it where there are.</summary>
public sealed class PlayerModel(UnknotDb db, Chart chart, Chosen chosen, Now now, KnowledgeBase knowledge, Figures figures, Texts texts) : PageModel
{
    private const int LongestStepSeconds = 3600;

    private readonly PlayScript _script = new(knowledge, figures, texts);
    private Running _running = null!;
    private int _resting;

    /// <summary>The session as it is stored.</summary>
    public PlannedSession Stored => _running.Stored;

    /// <summary>The session as it was planned.</summary>
    public Session Session => _running.Session;

    /// <summary>Its steps, in order.</summary>
    public IReadOnlyList<PlannedStep> Steps => _running.Steps;

    /// <summary>What became of a change that was asked for.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>The keys, by what they do.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; private set; } = new Dictionary<string, string>();

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>A step that would leave out what it builds on: asked about before it is kept. Null when nothing is asked.</summary>
    public Ahead? Asks { get; private set; }

    /// <summary>Whether the ease before is still to be asked.</summary>
    public bool NotBegun => Stored.State == SessionState.Planned;

    /// <summary>Whether it is the first session of all, and so the end of the way of a first visit.</summary>
    public bool OfFirstVisit { get; private set; }

    /// <summary>What the island plays, as JSON.</summary>
    public string Script { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        return _running.IsOver ? Redirect($"/session/{id}/done") : await ShowAsync(stop);
    }

    /// <summary>Begins: the ease before the first step is kept where it was said.</summary>
    public async Task<IActionResult> OnPostBeginAsync(Guid id, string? ease, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!Score.TryRead(ease, out int? score))
        {
            return await RefuseAsync("ease", stop);
        }

        if (Stored.State == SessionState.Planned)
        {
            await db.Sessions.Where(s => s.Id == id && s.State == SessionState.Planned).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.State, SessionState.Begun).SetProperty(s => s.StartedAt, now.Instant).SetProperty(s => s.EaseBefore, score), stop);
        }

        return Redirect($"/session/{id}");
    }

    /// <summary>What is to be at hand before it begins.</summary>
    public IReadOnlyList<Equipment> AtHand => Things.Of(knowledge, Session, _running.Owned);

    /// <summary>How sore it may get.</summary>
    public SoreRule? HowSore => SoreRule.Of(Session, _resting, texts);

    /// <summary>How much discomfort a step may cause, beside what hurt before it.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A sentence.</returns>
    public string LimitOf(PlannedStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        SessionStep planned = Session.Steps[step.Number];
        int limit = SoreRule.LimitOf(planned);
        return _resting > limit && SoreRule.IsOfTheSorePlace(planned) ? texts["player.ceiling.rest", limit, _resting]
            : SoreRule.LeastOf(planned, _resting) is { } least ? texts["player.ceiling.press", least, limit]
            : texts["player.ceiling", limit];
    }

    /// <summary>Keeps what became of one step. Sent twice, or from two tabs, the first one stands; only a step that was skipped can still be done.</summary>
    public async Task<IActionResult> OnPostStepAsync(Guid id, int number, string outcome, int? doneSeconds, string? discomfort, bool softened, bool ahead, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Steps.FirstOrDefault(s => s.Number == number) is not { } step || outcome is not ("done" or "skipped"))
        {
            return BadRequest();
        }

        if (!Score.TryRead(discomfort, out int? score))
        {
            return await RefuseAsync($"discomfort-{number}", stop);
        }

        if (!ahead && LeftOut(step, outcome) is { } leftOut)
        {
            Asks = new(step, outcome, discomfort, softened, leftOut);
            return await ShowAsync(stop);
        }

        SessionStep planned = Session.Steps[number];
        int seconds = Math.Clamp(doneSeconds ?? (outcome == "done" ? step.PlannedSeconds : 0), 0, LongestStepSeconds);
        bool incomplete = planned.Phase == Phase.Stretch && seconds < LeastSeconds(planned);
        StepState state = outcome == "done" ? StepState.Done : StepState.Skipped;
        await db.Steps.Where(s => s.Id == step.Id && (s.State == StepState.Planned || s.State == StepState.Begun || (s.State == StepState.Skipped && state == StepState.Done))).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, state).SetProperty(s => s.StartedAt, s => s.StartedAt ?? now.Instant.AddSeconds(-seconds)).SetProperty(s => s.EndedAt, now.Instant)
                .SetProperty(s => s.DoneSeconds, s => s.DoneSeconds > seconds ? s.DoneSeconds : seconds).SetProperty(s => s.Discomfort, score).SetProperty(s => s.SoftenedEarly, softened).SetProperty(s => s.IncompleteHold, incomplete),
            stop);
        await db.Sessions.Where(s => s.Id == id && (s.State == SessionState.Planned || s.State == SessionState.Begun)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SessionState.Begun).SetProperty(s => s.StartedAt, s => s.StartedAt ?? now.Instant.AddSeconds(-seconds)).SetProperty(s => s.AtStep, number + 1), stop);
        return Redirect($"/session/{id}");
    }

    /// <summary>Keeps how far a step came that is left, so that it is credited; it stays to be done. The player sends it as the page is hidden or left.</summary>
    public async Task<IActionResult> OnPostLeftAsync(Guid id, int number, int doneSeconds, CancellationToken stop)
    {
        int seconds = Math.Clamp(doneSeconds, 0, LongestStepSeconds);
        int kept = await db.Steps.Where(s => s.SessionId == id && s.Number == number && (s.State == StepState.Planned || s.State == StepState.Begun)
                && db.Sessions.Any(session => session.Id == id && session.State == SessionState.Begun))
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.State, StepState.Begun).SetProperty(s => s.StartedAt, s => s.StartedAt ?? now.Instant.AddSeconds(-seconds))
                    .SetProperty(s => s.DoneSeconds, s => s.DoneSeconds > seconds ? s.DoneSeconds : seconds),
                stop);
        return kept > 0 ? StatusCode(StatusCodes.Status204NoContent) : NotFound();
    }

    /// <summary>Switches sounds or the voice on or off; it stays so.</summary>
    public async Task<IActionResult> OnPostHearAsync(string? sound, string? voice, CancellationToken stop)
    {
        foreach ((string name, string? value) in ((string, string?)[])[(Preferences.PlayerSound, sound), (Preferences.PlayerVoice, voice)])
        {
            if (value is "on" or "off")
            {
                await chosen.PutAsync(name, value, stop);
            }
        }

        await db.SaveOnceAsync(now.NewId(), Guid.Empty, now.Instant, stop);
        return StatusCode(StatusCodes.Status204NoContent);
    }

    /// <summary>What is said of the person's own movements.</summary>
    public string Unchecked => knowledge.Session.Own.Say;

    /// <summary>The movement of a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The movement.</returns>
    public Movement? MovementOf(PlannedStep step) => _running.MovementOf(knowledge, step);

    /// <summary>How a step is done.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Sentences, in order.</returns>
    public IEnumerable<string> HowOf(PlannedStep step) => _script.HowOf(_running, step, _resting);

    /// <summary>What shows a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Null where nothing does as it is to be done.</returns>
    public ShownFigure? FigureOf(PlannedStep step) => _script.FigureOf(_running, step, _resting);

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; } = Guid.CreateVersion7();

    /// <summary>Whether a change of a step can be taken back.</summary>
    /// <param name="step">The step.</param>
    /// <returns>Whether it was changed since the session began.</returns>
    public bool IsChanged(PlannedStep step) => Session.Steps[step.Number].Was is not null;

    /// <summary>What is said before a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>A sentence; null where nothing is.</returns>
    public string? LineOf(PlannedStep step) => _script.LineOf(_running, step);

    /// <summary>A key as it is written on one.</summary>
    /// <param name="action">What it does.</param>
    /// <returns>Its name.</returns>
    public string KeyOf(string action) => KeysModel.NameOf(Keys[action], texts);

    /// <summary>The person's own movement that a step is.</summary>
    /// <param name="step">The step.</param>
    /// <returns>It as it was planned; null for a movement of the content.</returns>
    public OwnMovement? OwnOf(PlannedStep step) => Session.Steps[step.Number].Own;

    /// <summary>The dose of a step, in words.</summary>
    /// <param name="step">The step.</param>
    /// <returns>How often and how long.</returns>
    public string DoseOf(PlannedStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        SessionStep planned = Session.Steps[step.Number];
        return DoseWords.Of(planned, texts, planned.Knot == 0 ? _running.Knot.Side : Session.OtherSide);
    }

    /// <summary>The phase that would be left out whole: one before the step of which nothing was done or passed over yet, or the step's own where it is passed over and another phase follows.</summary>
    private Phase? LeftOut(PlannedStep step, string outcome)
    {
        bool isOpen = step.State is StepState.Planned or StepState.Begun;
        PlannedStep[] phase = [.. Steps.Where(s => s.Phase == step.Phase)];
        bool another = Steps.Any(s => s.Number > step.Number && s.Phase != step.Phase);
        return outcome == "skipped" ? isOpen && another && phase.All(s => s.Number == step.Number || s.State == StepState.Skipped) ? step.Phase : null
            : Steps.TakeWhile(s => s.Number < step.Number).Where(s => s.Phase != step.Phase).GroupBy(s => s.Phase)
                .Where(before => before.All(s => s.State is StepState.Planned or StepState.Begun)).Select(before => (Phase?)before.Key).FirstOrDefault();
    }

    // A stretch has to be held for its own minimum on every side and in every round.
    private int LeastSeconds(SessionStep step)
    {
        bool shortByIntent = step.Own is not null || (knowledge.Movements.TryGet(step.Movement, out Movement? movement) && movement.Dose.ShortHoldBecause is not null);
        return step is { HoldSeconds: { } hold, RepSeconds: null } && !shortByIntent
            ? Math.Min(hold, knowledge.Session.Budget.LeastHoldSeconds) * step.Sets * step.Reps * (step.Side == DoseSide.Each ? 2 : 1)
            : 0;
    }

    private async Task<PageResult> RefuseAsync(string field, CancellationToken stop)
    {
        (Wrong, Response.StatusCode) = (new([new(field, texts["player.wrong.score"])]), StatusCodes.Status400BadRequest);
        return await ShowAsync(stop);
    }

    private async Task<PageResult> ShowAsync(CancellationToken stop)
    {
        IReadOnlyDictionary<string, string> all = await chosen.AllAsync(stop);
        _resting = await chart.SorenessAsync(_running.Knot, stop);
        (Keys, Script) = (PlayKeys.Read(all.GetValueOrDefault(Preferences.PlayerKeys)).All, _script.Of(_running, all, _resting, await KnownAsync(stop)));
        OfFirstVisit = NotBegun && _running.Knot.VisitId is not null && !await db.Sessions.AnyAsync(other => other.Id != Stored.Id, stop);
        return Page();
    }

    /// <summary>Movements that were done before, whatever knot they were for.</summary>
    private async Task<HashSet<string>> KnownAsync(CancellationToken stop)
    {
        string[] here = [.. Steps.Select(step => step.Movement)];
        return [.. await db.Steps.Where(step => here.Contains(step.Movement) && step.State == StepState.Done).Select(step => step.Movement).Distinct().ToListAsync(stop)];
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await Running.FindAsync(db, chart, id, stop) is not { } running)
        {
            return NotFound();
        }

        _running = running;
        return running.Verdict.Permit is not { } permit ? Redirect(Chart.WithoutPermit(running.Knot, running.Verdict))
            : await running.IsLeftAsync(knowledge, chart, permit, stop) ? null : await EndedAsync(stop);
    }

    private async Task<RedirectResult> EndedAsync(CancellationToken stop)
    {
        await db.Sessions.Where(s => s.Id == Stored.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SessionState.Stopped).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.StoppedBecause, "answers"), stop);
        TempData["said"] = texts["player.changed"];
        return Redirect("/today");
    }
}

/// <summary>A step that somebody wants to do or pass over out of its order.</summary>
/// <param name="Step">The step.</param>
/// <param name="Outcome">done or skipped.</param>
/// <param name="Discomfort">What was said of it.</param>
/// <param name="Softened">Whether a release softened early.</param>
/// <param name="LeftOut">The phase that would be left out whole.</param>
public sealed record Ahead(PlannedStep Step, string Outcome, string? Discomfort, bool Softened, Phase LeftOut);
