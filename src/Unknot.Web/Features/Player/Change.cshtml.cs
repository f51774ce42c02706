using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>Another movement for one step of a session that runs, or the same easier or harder: asked with the reason, found by the planner.</summary>
public sealed class ChangeModel(UnknotDb db, Chart chart, Leaning leaning, Now now, Chosen chosen, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private Running _running = null!;
    private PlannedStep _step = null!;

    /// <summary>The session.</summary>
    public PlannedSession Stored => _running.Stored;

    /// <summary>The step.</summary>
    public int Number => _step.Number;

    /// <summary>The name of its movement.</summary>
    public string Name => _running.MovementOf(knowledge, _step)?.Name ?? _step.Movement;

    /// <summary>What can be asked, with the reasons for each.</summary>
    public IEnumerable<(ChangeKind Kind, IEnumerable<ChangeReason> Reasons)> Kinds =>
        Enum.GetValues<ChangeKind>().Select(kind => (kind, knowledge.Session.ChangeReasons.Where(reason => reason.For.Contains(kind))));

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; } = Guid.CreateVersion7();

    /// <summary>What became of it.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int? step, CancellationToken stop) => await FindAsync(id, step, stop) ?? Page();

    /// <summary>Changes the step, or says why it stays.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, int? step, string? ask, Guid requestKey, CancellationToken stop)
    {
        if (await FindAsync(id, step, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        string[] asked = (ask ?? "").Split(':');
        if (asked.Length != 2 || !Enum.TryParse(asked[0], ignoreCase: true, out ChangeKind kind) || !knowledge.Session.ChangeReasons.TryGet(asked[1], out ChangeReason? reason) || !reason.For.Contains(kind))
        {
            return BadRequest();
        }

        Said = await TakeAsync(kind, reason, requestKey, stop);
        return Redirect($"/session/{id}");
    }

    /// <summary>Takes the last change of the step back, with what was noted along with it.</summary>
    public async Task<IActionResult> OnPostBackAsync(Guid id, int? step, Guid requestKey, CancellationToken stop)
    {
        if (await FindAsync(id, step, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        Said = await TakeBackAsync(requestKey, stop);
        return Redirect($"/session/{id}");
    }

    private async Task<string> TakeBackAsync(Guid requestKey, CancellationToken stop)
    {
        SessionStep asked = _running.Session.Steps[Number];
        if (asked.Was is not { } was || await RequestAsync(stop) is not { } request)
        {
            return texts["change.none"];
        }

        knowledge.Session.ChangeReasons.TryGet(asked.Changes[^1].Because, out ChangeReason? reason);
        if (reason is { Lacks: true })
        {
            request = StepChanges.Having(knowledge, request, was);
        }

        ChangeOutcome outcome = StepChanges.TakeBack(knowledge, request, _running.Session, Number);
        if (outcome is not ChangeOutcome.Changed { Session: var before })
        {
            return ((ChangeOutcome.None)outcome).Text;
        }

        if (reason is { Lacks: true })
        {
            await chosen.OwnAsync(request.Equipment!, stop);
        }

        if (reason is { TooMuch: true })
        {
            await db.Steps.Where(s => s.Id == _step.Id && s.TooMuch == was.Movement).ExecuteUpdateAsync(set => set.SetProperty(s => s.TooMuch, (string?)null), stop);
        }

        return await KeepAsync(before, requestKey, stop) is Saved.Overtaken ? texts["knots.overtaken"] : texts["change.undone", was.Own?.Name ?? knowledge.Movements[was.Movement].Name];
    }

    private async Task<string> TakeAsync(ChangeKind kind, ChangeReason reason, Guid requestKey, CancellationToken stop)
    {
        if (await RequestAsync(stop) is not { } request || StepChanges.Find(knowledge, request, _running.Session, Number, kind, reason.Id) is not { } found)
        {
            return texts["change.none"];
        }

        SessionStep asked = _running.Session.Steps[Number];
        if (reason.Lacks)
        {
            await chosen.OwnAsync(StepChanges.Lacking(knowledge, request, asked).Equipment!, stop);
        }

        string before = Name;
        if (reason.TooMuch)
        {
            await db.Steps.Where(s => s.Id == _step.Id && s.TooMuch == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.TooMuch, _step.Movement), stop);
        }

        if (found is not ChangeOutcome.Changed { Session: var changed })
        {
            return ((ChangeOutcome.None)found).Text;
        }

        Saved saved = await KeepAsync(changed, requestKey, stop);
        return saved is Saved.Overtaken ? texts["knots.overtaken"] : kind switch
        {
            ChangeKind.Other when changed.Steps[Number].Movement == asked.Movement => texts["change.without.done", before, Things(changed.Steps[Number].Using)],
            ChangeKind.Other => texts["change.other.done", knowledge.Movements[changed.Steps[Number].Movement].Name, before],
            ChangeKind.Easier => texts["change.easier.done", before, changed.Steps[Number].Version ?? DoseWords.Of(changed.Steps[Number], texts)],
            _ => texts["change.harder.done", before],
        };
    }

    private string Things(IReadOnlyList<string> ids) => ids.Count == 0 ? texts["change.without.nothing"] : string.Join(", ", ids.Select(id => knowledge.Equipment[id].Name.ToLowerInvariant()));

    private async Task<Saved> KeepAsync(Session changed, Guid requestKey, CancellationToken stop)
    {
        PlannedSession session = await db.Sessions.SingleAsync(s => s.Id == Stored.Id, stop);
        Unknot.Store.Rows.Plan plan = await db.Plans.SingleAsync(p => p.Id == session.PlanId, stop);
        PlannedStep row = await db.Steps.SingleAsync(s => s.Id == _step.Id, stop);
        SessionStep step = changed.Steps[Number];
        db.Entry(plan).Property(p => p.Answer).CurrentValue = StoredSession.Write(changed);
        db.Entry(session).Property(s => s.PlannedSeconds).CurrentValue = changed.TotalSeconds;
        db.Entry(row).Property(s => s.Movement).CurrentValue = step.Movement;
        db.Entry(row).Property(s => s.PlannedSeconds).CurrentValue = step.Seconds;
        db.Entry(row).Property(s => s.Planned).CurrentValue = StoredSession.Write(step);
        db.Entry(row).Property(s => s.Tool).CurrentValue = NewSession.ToolOf(knowledge, step);
        return await db.SaveOnceAsync(requestKey, session.Id, now.Instant, stop);
    }

    /// <summary>What the session is asked for now: the knots in the order it was planned for them.</summary>
    private async Task<SessionRequest?> RequestAsync(CancellationToken stop)
    {
        if (chart.MuscleOf(_running.Knot) is null || _running.Verdict.Permit is not { } permit || knowledge.Session.Shapes.All(shape => shape.Minutes != Stored.Minutes))
        {
            return null;
        }

        (SessionRequest request, _) = await leaning.OfAsync(_running.Knot, await chart.SessionRequestAsync(_running.Knot, permit, Stored.Minutes, now, stop), stop);
        if (_running.Session.OtherMuscle is not { } muscle || Stored.OtherKnotId is not { } id)
        {
            return request;
        }

        return await chart.KnotAsync(id, stop) is { } other && await chart.VerdictAsync(other, stop) is { Permit: { } leave } verdict
            ? request with { Other = new(muscle, _running.Session.OtherSide, leave, verdict.Urgency) }
            : null;
    }

    private async Task<IActionResult?> FindAsync(Guid id, int? step, CancellationToken stop)
    {
        if (await Running.FindAsync(db, chart, id, stop) is not { } running)
        {
            return NotFound();
        }

        _running = running;
        if (running.Verdict.Permit is null || running.IsOver || running.Stored.Kind != SessionKind.Plan)
        {
            return Redirect($"/session/{id}");
        }

        _step = running.Steps.FirstOrDefault(s => s.Number == step && Running.IsOpen(s)) ?? running.Steps.First(Running.IsOpen);
        return null;
    }
}
