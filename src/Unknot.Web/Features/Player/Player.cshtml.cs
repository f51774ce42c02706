using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>A session, step by step: a list that works without scripts, and the player's island over it where there are.</summary>
public sealed class PlayerModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int LongestStepSeconds = 3600;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    // What the island says; its words come from the one file of texts like all others.
    private static readonly string[] s_said =
    [
        "ready", "change", "changeover", "rest", "hold", "press", "repeat", "timed", "left", "right", "in", "out", "next", "last", "of", "set", "point", "paused", "back.off", "order",
        "order.go", "order.stay", "minutes", "minute", "pause", "resume", "seconds", "leave", "leave.go", "leave.stay", "keeping",
    ];

    /// <summary>The session as it is stored.</summary>
    public PlannedSession Stored { get; private set; } = null!;

    /// <summary>The session as it was planned.</summary>
    public Session Session { get; private set; } = null!;

    /// <summary>Its steps, in order.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; private set; } = [];

    /// <summary>The knot it is for.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>A step that would leave out what it builds on: asked about before it is kept. Null when nothing is asked.</summary>
    public Ahead? Asks { get; private set; }

    /// <summary>Whether the ease before is still to be asked.</summary>
    public bool NotBegun => Stored.State == SessionState.Planned;

    /// <summary>Whether every step is done, skipped or stopped.</summary>
    public bool AllDone => Steps.All(s => s.State is not (StepState.Planned or StepState.Begun));

    /// <summary>What the island plays, as JSON.</summary>
    public string Script { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Stored.State is SessionState.Finished or SessionState.Stopped || AllDone)
        {
            return Redirect($"/session/{id}/done");
        }

        Script = JsonSerializer.Serialize(ToPlay(), s_json);
        return Page();
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
            return Refuse("ease");
        }

        if (Stored.State == SessionState.Planned)
        {
            await db.Sessions.Where(s => s.Id == id && s.State == SessionState.Planned).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.State, SessionState.Begun).SetProperty(s => s.StartedAt, now.Instant).SetProperty(s => s.EaseBefore, score), stop);
        }

        return Redirect($"/session/{id}");
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
            return Refuse($"discomfort-{number}");
        }

        if (!ahead && LeftOut(step, outcome) is { } leftOut)
        {
            (Asks, Script) = (new(step, outcome, discomfort, softened, leftOut), JsonSerializer.Serialize(ToPlay(), s_json));
            return Page();
        }

        SessionStep planned = Session.Steps[number];
        int seconds = Math.Clamp(doneSeconds ?? (outcome == "done" ? step.PlannedSeconds : 0), 0, LongestStepSeconds);
        bool incomplete = planned.Phase == Phase.Stretch && seconds < LeastSeconds(planned);
        StepState state = outcome == "done" ? StepState.Done : StepState.Skipped;
        await db.Steps.Where(s => s.Id == step.Id && (s.State == StepState.Planned || s.State == StepState.Begun || (s.State == StepState.Skipped && state == StepState.Done))).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, state).SetProperty(s => s.StartedAt, s => s.StartedAt ?? now.Instant.AddSeconds(-seconds)).SetProperty(s => s.EndedAt, now.Instant)
                .SetProperty(s => s.DoneSeconds, seconds).SetProperty(s => s.Discomfort, score).SetProperty(s => s.SoftenedEarly, softened).SetProperty(s => s.IncompleteHold, incomplete),
            stop);
        await db.Sessions.Where(s => s.Id == id && (s.State == SessionState.Planned || s.State == SessionState.Begun)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SessionState.Begun).SetProperty(s => s.StartedAt, s => s.StartedAt ?? now.Instant.AddSeconds(-seconds)).SetProperty(s => s.AtStep, number + 1), stop);
        return Redirect($"/session/{id}");
    }

    /// <summary>What is said of the person's own movements.</summary>
    public string Unchecked => knowledge.Session.Own.Say;

    /// <summary>The movement of a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The movement.</returns>
    public Movement? MovementOf(PlannedStep step) => OwnOf(step)?.AsMovement(knowledge.Session.Budget) is { } own ? own : knowledge.Movements.TryGet(step.Movement, out Movement? movement) ? movement : null;

    /// <summary>The person's own movement that a step is.</summary>
    /// <param name="step">The step.</param>
    /// <returns>It as it was planned; null for a movement of the content.</returns>
    public OwnMovement? OwnOf(PlannedStep step) => Session.Steps[step.Number].Own;

    /// <summary>The dose of a step, in words.</summary>
    /// <param name="step">The step.</param>
    /// <returns>How often and how long.</returns>
    public string DoseOf(PlannedStep step) => DoseWords.Of(Session.Steps[step.Number], texts);

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

    private PageResult Refuse(string field)
    {
        (Wrong, Response.StatusCode, Script) = (new([new(field, texts["player.wrong.score"])]), StatusCodes.Status400BadRequest, JsonSerializer.Serialize(ToPlay(), s_json));
        return Page();
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
    {
        PlannedSession? stored = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        if (stored is null || await chart.KnotAsync(stored.KnotId, stop) is not { } knot)
        {
            return NotFound();
        }

        Verdict verdict = await chart.VerdictAsync(knot, stop);
        if (verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(knot, verdict));
        }

        (Stored, Knot) = (stored, knot);
        Steps = await db.Steps.AsNoTracking().Where(s => s.SessionId == id).OrderBy(s => s.Number).ToListAsync(stop);
        Session = StoredSession.Read(await db.Plans.AsNoTracking().Where(p => p.Id == stored.PlanId).Select(p => p.Answer).SingleAsync(stop));
        return await IsLeftAsync(permit, stop) ? null : await EndedAsync(stop);
    }

    /// <summary>Whether triage still leaves every step that is to come: an answer given since the session was planned may have taken one out.</summary>
    private async Task<bool> IsLeftAsync(Restrictions permit, CancellationToken stop)
    {
        if (Stored.State is not (SessionState.Planned or SessionState.Begun))
        {
            return true;
        }

        Knot? other = Stored.OtherKnotId is { } id ? await chart.KnotAsync(id, stop) : null;
        Restrictions? there = other is null ? permit : (await chart.VerdictAsync(other, stop)).Permit;
        return Steps.Where(step => step.State is StepState.Planned or StepState.Begun)
            .All(step => OwnOf(step) is { } own ? permit is not null && OwnMovements.Refuses(knowledge, permit, own) is null : MovementOf(step) is not { } movement || ((Session.Steps[step.Number].Knot == 0 ? permit : there) is { } leave && Allowance.Refuses(knowledge, leave, movement) is null));
    }

    private async Task<RedirectResult> EndedAsync(CancellationToken stop)
    {
        await db.Sessions.Where(s => s.Id == Stored.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SessionState.Stopped).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.StoppedBecause, "answers"), stop);
        TempData["said"] = texts["player.changed"];
        return Redirect("/today");
    }

    private object ToPlay() => new
    {
        session = Stored.Id,
        steps = Steps.Select(step => new
        {
            number = step.Number,
            name = MovementOf(step)?.Name ?? step.Movement,
            part = step.Phase.ToString().ToLowerInvariant(),
            phase = texts["phase." + step.Phase.ToString().ToLowerInvariant()],
            release = step.Phase == Phase.Release && Session.Steps[step.Number].Points is not null,
            ceiling = Session.Steps[step.Number].Ceiling,
            cues = OwnOf(step) is null ? MovementOf(step)?.Cues ?? [] : [Unchecked],
            steps = MovementOf(step)?.Steps ?? [],
            easier = MovementOf(step)?.Easier,
            done = step.State is not (StepState.Planned or StepState.Begun),
        }),
        moments = Timeline.Of(knowledge, Session, Knot.Side).Select(m => new
        {
            at = m.AtSeconds,
            seconds = m.Seconds,
            kind = m.Kind.ToString().ToLowerInvariant(),
            step = m.Step,
            side = m.Side?.Letter().ToString(),
            number = m.Number,
            of = m.Of,
            set = m.Set,
            sets = m.Sets,
            breathIn = m.Breath?.InSeconds,
            breathOut = m.Breath?.OutSeconds.Least,
        }),
        words = Words(),
    };

    private Dictionary<string, string> Words() => s_said.ToDictionary(word => word, word => texts["player.say." + word]);
}

/// <summary>A step that somebody wants to do or pass over out of its order.</summary>
/// <param name="Step">The step.</param>
/// <param name="Outcome">done or skipped.</param>
/// <param name="Discomfort">What was said of it.</param>
/// <param name="Softened">Whether a release softened early.</param>
/// <param name="LeftOut">The phase that would be left out whole.</param>
public sealed record Ahead(PlannedStep Step, string Outcome, string? Discomfort, bool Softened, Phase LeftOut);
