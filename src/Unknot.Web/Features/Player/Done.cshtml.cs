using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>The end of a session: the ease after and how hard it was, once; then one calm sentence and tomorrow.</summary>
[ChangesForecast]
public sealed class DoneModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The session.</summary>
    public PlannedSession Stored { get; private set; } = null!;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Whether the ease is still to be asked.</summary>
    public bool Asks => Stored.State is SessionState.Begun or SessionState.Planned;

    /// <summary>Whether anything was strengthened or retrained, so that how hard it was says what comes next.</summary>
    public bool AsksEffort { get; private set; }

    /// <summary>What is said at the end of one thing on its own; null after a session of the plan.</summary>
    public string? After { get; private set; }

    /// <summary>How many of its steps were done, how many in part, how many it has, and for how long they were worked on [min].</summary>
    public (int Done, int Partly, int All, int Minutes) Count { get; private set; }

    /// <summary>The same in a sentence.</summary>
    public string Part => texts[Count.Partly > 0 ? "done.part.partly" : "done.part", Count.Done, Count.All, texts.Count("done.minutes", Count.Minutes), Count.Partly];

    /// <summary>Whether no session was finished before it.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>What to expect of the weeks to come, after the first session that strengthened; null otherwise.</summary>
    public string? Expected => IsFirst && OfTheCause is not null ? texts["done.expect", knowledge.Plan.Progression.Weeks.Least, knowledge.Plan.Progression.Weeks.Most] : null;

    /// <summary>Whether something of it is still to be done.</summary>
    public bool Open { get; private set; }

    /// <summary>What is said of the cause, where the session worked on it; null otherwise.</summary>
    public string? OfTheCause { get; private set; }

    /// <summary>What was sorer than it may be, and what the plan makes of it.</summary>
    public IReadOnlyList<string> Sore { get; private set; } = [];

    // One point more or less on a scale of eleven is said by the same person of the same ease.
    private const int PointApart = 1;

    /// <summary>How the ease changed, in a sentence.</summary>
    public string Eased => Stored is { EaseBefore: { } before, EaseAfter: { } after }
        ? texts[after - before > PointApart ? "done.easier" : before - after > PointApart ? "done.harder" : after == before ? "done.same" : "done.about", before, after]
        : texts["done.unsaid"];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? ease, string? effort, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        bool easeRead = Score.TryRead(ease, out int? score), effortRead = Score.TryRead(effort, out int? hard);
        if (!easeRead || !effortRead)
        {
            (Wrong, Response.StatusCode) = (new([new(easeRead ? "effort" : "ease", texts["player.wrong.score"])]), StatusCodes.Status400BadRequest);
            return Page();
        }

        // Two tabs may finish the same session: the first one stands.
        int first = await db.Sessions.Where(s => s.Id == id && (s.State == SessionState.Begun || s.State == SessionState.Planned)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SessionState.Finished).SetProperty(s => s.EndedAt, now.Instant).SetProperty(s => s.EaseAfter, score), stop);
        if (first > 0 && hard is not null)
        {
            await Worked(id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Effort, hard), stop);
        }

        return Redirect($"/session/{id}/done");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        PlannedSession? stored = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        Stored = stored!;
        AsksEffort = stored is not null && await Worked(id).AnyAsync(stop);
        if (stored is not null)
        {
            await LookBackAsync(stored, stop);
        }

        if (stored is { Kind: not SessionKind.Alone } && !Asks && await Running.FindAsync(db, chart, id, stop) is { } running)
        {
            Sore = await ToldSore.OfAsync(running, chart, step => running.MovementOf(knowledge, step)?.Name ?? step.Movement, texts, stop);
        }

        if (stored is { Kind: SessionKind.Alone })
        {
            string movement = await db.Steps.Where(s => s.SessionId == id).Select(s => s.Movement).FirstAsync(stop);
            After = knowledge.Alone.FirstOrDefault(one => one.Use.Contains(movement))?.After ?? texts["done.alone"];
        }

        return stored is not null;
    }

    private async Task LookBackAsync(PlannedSession stored, CancellationToken stop)
    {
        PlannedStep[] steps = await db.Steps.AsNoTracking().Where(s => s.SessionId == stored.Id).ToArrayAsync(stop);
        Count = (steps.Count(s => s.State == StepState.Done), steps.Count(s => s.State != StepState.Done && s.DoneSeconds > 0), steps.Length, (int)Math.Round(steps.Sum(s => s.DoneSeconds ?? 0) / 60.0, MidpointRounding.AwayFromZero));
        IsFirst = !await db.Sessions.AnyAsync(s => s.Id != stored.Id && s.State == SessionState.Finished, stop);
        Open = Asks && steps.Any(Running.IsOpen);
        OfTheCause = AsksEffort ? knowledge.Session.Lines.FirstOrDefault(line => line.At == SaidAt.End)?.Say : null;
    }

    private IQueryable<PlannedStep> Worked(Guid session) =>
        db.Steps.Where(s => s.SessionId == session && s.State == StepState.Done && (s.Phase == Phase.Strengthen || s.Phase == Phase.Retrain));
}
