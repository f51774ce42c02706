using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>What was said of a session and its steps.</summary>
internal sealed record SessionSaid(SessionState State, int? EaseBefore, int? EaseAfter, IReadOnlyList<StepSaid> Steps);

/// <summary>What was said of a step.</summary>
internal sealed record StepSaid(int Number, string Movement, StepState State, int? Seconds, int? Discomfort);

/// <summary>Sessions: how they felt, and what of them was done. They are changed in place, and what they said is kept beside them.</summary>
internal sealed class SessionEntries(UnknotDb db, Now now, Says says, Texts texts) : EntryKind
{
    /// <inheritdoc/>
    internal override async Task<Shown?> FindAsync(Guid id, IFormCollection? sent, Errors wrong, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } session)
        {
            return null;
        }

        List<Then> before = [.. (await BeforeAsync(id, stop)).Select(c => new Then(c.At, says.Of(Read(c))))];
        return new(texts[session.Kind == SessionKind.Plan ? "history.session" : "history.alone"], session.Day, session.KnotId, says.Of(Said(session)), before, Fields(session, sent, wrong));
    }

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<FieldError>> CorrectAsync(Guid id, IFormCollection form, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } session)
        {
            return [];
        }

        SessionSaid said = Said(session);
        SessionSaid corrected = said with
        {
            EaseBefore = Says.Score(form["before"]),
            EaseAfter = Says.Score(form["after"]),
            Steps = [.. said.Steps.Select(step => Corrected(session, step, form))],
        };
        Take(session, corrected);
        return [];
    }

    /// <inheritdoc/>
    internal override async Task<bool> UndoAsync(Guid id, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } session || await BeforeAsync(id, stop) is not [{ } last, ..])
        {
            return false;
        }

        Take(session, Read(last));
        return true;
    }

    /// <inheritdoc/>
    internal override async Task RemoveAsync(Guid id, CancellationToken stop)
    {
        if (await StoredAsync(id, stop) is not { } session)
        {
            return;
        }

        Guid[] steps = [.. session.Steps.Select(s => s.Id)];
        await db.ReliefChecks.Where(r => steps.Contains(r.StepId)).ExecuteDeleteAsync(stop);
        await db.Corrections.Where(c => c.RowId == id).ExecuteDeleteAsync(stop);
        await db.Steps.Where(s => s.SessionId == id).ExecuteDeleteAsync(stop);
        await db.Sessions.Where(s => s.Id == id).ExecuteDeleteAsync(stop);
        await db.Plans.Where(p => p.Id == session.PlanId && !db.Sessions.Any(s => s.PlanId == p.Id)).ExecuteDeleteAsync(stop);
    }

    /// <summary>What a session says now.</summary>
    internal static SessionSaid Said(PlannedSession session) => new(
        session.State, session.EaseBefore, session.EaseAfter, [.. session.Steps.OrderBy(s => s.Number).Select(s => new StepSaid(s.Number, s.Movement, s.State, s.DoneSeconds, s.Discomfort))]);

    private Task<PlannedSession?> StoredAsync(Guid id, CancellationToken stop) => db.Sessions.Include(s => s.Steps).SingleOrDefaultAsync(s => s.Id == id && s.StartedAt != null, stop);

    private async Task<IReadOnlyList<Correction>> BeforeAsync(Guid id, CancellationToken stop) =>
        await db.Corrections.AsNoTracking().Where(c => c.RowId == id).OrderByDescending(c => c.At).ThenByDescending(c => c.Id).ToListAsync(stop);

    private static SessionSaid Read(Correction correction) => JsonSerializer.Deserialize<SessionSaid>(correction.Said) ?? throw new JsonException("What a session said is empty.");

    private void Take(PlannedSession session, SessionSaid said)
    {
        SessionSaid was = Said(session);
        if ((was.EaseBefore, was.EaseAfter) == (said.EaseBefore, said.EaseAfter) && was.Steps.SequenceEqual(said.Steps))
        {
            return;
        }

        db.Corrections.Add(new() { Id = now.NewId(), RowId = session.Id, At = now.Instant, Said = JsonSerializer.Serialize(was) });
        (session.EaseBefore, session.EaseAfter) = (said.EaseBefore, said.EaseAfter);
        foreach (PlannedStep step in session.Steps)
        {
            StepSaid of = said.Steps.First(s => s.Number == step.Number);
            (step.State, step.DoneSeconds, step.Discomfort) = (of.State, of.Seconds, of.Discomfort);
            step.EndedAt ??= of.State == StepState.Done ? session.EndedAt ?? session.StartedAt : null;
        }
    }

    /// <summary>A step that is said to have been done counts with the time it was planned for, where no time was measured.</summary>
    private static StepSaid Corrected(PlannedSession session, StepSaid step, IFormCollection form) => form[$"step-{step.Number}"].ToString() switch
    {
        "done" => step with { State = StepState.Done, Seconds = step.Seconds is > 0 ? step.Seconds : session.Steps.First(s => s.Number == step.Number).PlannedSeconds, Discomfort = Says.Score(form[$"discomfort-{step.Number}"]) },
        "skipped" => step with { State = StepState.Skipped, Seconds = 0, Discomfort = null },
        _ => step,
    };

    private IReadOnlyList<Field> Fields(PlannedSession session, IFormCollection? sent, Errors wrong)
    {
        Scale Ease(string name, string key, int? value) => new(name, texts[key], texts["knots.ease.low"], texts["knots.ease.high"], sent is null ? value : Says.Score(sent[name]), Wrong: wrong.Of(name));
        return
        [
            new Field.Number(Ease("before", "history.ease.before", session.EaseBefore)),
            new Field.Number(Ease("after", "history.ease.after", session.EaseAfter)),
            .. session.Steps.OrderBy(s => s.Number).Where(s => s.State is StepState.Done or StepState.Skipped or StepState.Planned or StepState.Begun).SelectMany(step => Of(step)),
        ];
    }

    /// <summary>Whether its rest was passed over: what was done of it stays, unless somebody says that it was left out.</summary>
    private static bool IsPartly(PlannedStep step) => step.State == StepState.Skipped && step.DoneSeconds > 0;

    private IEnumerable<Option> Outcomes(PlannedStep step)
    {
        yield return new("done", texts["history.step.done"]);
        if (IsPartly(step))
        {
            yield return new("partly", texts["history.step.partly", step.DoneSeconds!]);
        }

        yield return new("skipped", texts["history.step.skipped"]);
    }

    private Field[] Of(PlannedStep step) =>
    [
        new Field.One(new($"step-{step.Number}", says.Movement(step.Movement), [.. Outcomes(step)], step.State == StepState.Done ? "done" : IsPartly(step) ? "partly" : step.State == StepState.Skipped ? "skipped" : null)),
        .. step.State == StepState.Done ? [new Field.Number(new($"discomfort-{step.Number}", texts["history.discomfort", says.Movement(step.Movement)], texts["checkin.nprs.low"], texts["checkin.nprs.high"], step.Discomfort))] : (Field[])[],
    ];
}
