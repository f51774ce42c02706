using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>What nearly every page asks of what is stored.</summary>
internal static class ChartQueries
{
    /// <summary>Every answer that stands, in the order it was given.</summary>
    internal static CompiledQuery<GivenAnswer> Answers { get; } = new((db, _) => db.Answers.AsNoTracking().Where(a => a.ReplacedAt == null).OrderBy(a => a.AnsweredAt));

    /// <summary>The knots that are followed, the latest opened first.</summary>
    internal static CompiledQuery<Knot> Knots { get; } = new((db, _) => db.Knots.AsNoTracking()
        .Include(k => k.Maps.Where(m => m.ReplacedAt == null))
        .Where(k => k.State == KnotStanding.Open || k.State == KnotStanding.Quiet || k.State == KnotStanding.Back)
        .OrderByDescending(k => k.OpenedAt).Take(400));

    /// <summary>The check-ins about a knot, by day.</summary>
    internal static CompiledQuery<CheckedIn> CheckIns { get; } = new((db, knot) => db.CheckIns.AsNoTracking()
        .Where(c => c.KnotId == knot && c.ReplacedAt == null).OrderBy(c => c.Day).ThenBy(c => c.RecordedAt)
        .Select(c => new CheckedIn(c.Day, c.RecordedAt, c.Nprs, c.Tenderness, c.Back, c.Stress, c.DeskHours, c.Extras)));

    /// <summary>The sessions of the plan that were begun.</summary>
    // What was done in them is added up for all at once: asked of each session by itself it costs two looks into the steps for each.
    internal static CompiledQuery<SessionDone> Sessions { get; } = new((db, _) => db.Sessions.AsNoTracking().Where(s => s.StartedAt != null && s.Kind == SessionKind.Plan)
        .LeftJoin(
            db.Steps.GroupBy(t => t.SessionId).Select(of => new { Session = of.Key, Seconds = of.Sum(t => t.DoneSeconds ?? 0), Releases = of.Sum(t => t.Phase == Phase.Release && t.State == StepState.Done ? 1 : 0) }),
            s => s.Id,
            done => done.Session,
            (s, done) => new SessionDone(s.Id, s.KnotId, s.OtherKnotId, s.Day, s.State, (int?)done!.Seconds ?? 0, ((int?)done!.Releases ?? 0) > 0)));

    /// <summary>The steps of a knot that count for its plan.</summary>
    internal static CompiledQuery<StepDone> Steps { get; } = new((db, knot) => db.Sessions.AsNoTracking()
        .Where(s => (s.KnotId == knot || s.OtherKnotId == knot) && s.StartedAt != null)
        .SelectMany(s => s.Steps.Where(t => t.State == StepState.Done || t.State == StepState.Stopped || t.DoneSeconds > 0 || t.TooMuch != null), (s, t) => new StepDone(
            t.State == StepState.Stopped ? s.Id : null, s.Day, t.Number, t.Movement, t.Phase, t.State, t.DoneSeconds, t.Discomfort, t.Effort, t.Tool, t.IncompleteHold, s.Kind == SessionKind.Alone, t.TooMuch)));

    /// <summary>What was chosen, what is owned, whether movements were added, and the activity a knot spoils.</summary>
    // Asked for together: the small tables are always wanted at once, and that somebody added a movement is rare. How a day is written is taken from the first of them.
    internal static CompiledQuery<KeptChoice> Choices { get; } = new((db, knot) => db.Activities.AsNoTracking()
        .Where(a => a.KnotId == knot && a.ReplacedAt == null)
        .Select(a => new KeptChoice { Name = Preferences.Activity, Value = a.Activity, Day = a.Day })
        .Concat(db.Preferences.AsNoTracking().Where(p => p.Name == Preferences.EquipmentAsked || p.Name == Preferences.Setting || p.Name == Preferences.GentleDay || p.Name == Preferences.GentleDeclined).Select(p => new KeptChoice { Name = p.Name, Value = p.Value, Day = null }))
        .Concat(db.OwnedItems.AsNoTracking().Select(o => new KeptChoice { Name = "", Value = o.Item, Day = null }))
        .Concat(db.AddedMovements.AsNoTracking().Select(a => new KeptChoice { Name = Preferences.Added, Value = a.Name, Day = null })));

    /// <summary>The movements that were added for a knot or for all.</summary>
    internal static CompiledQuery<AddedMovement> Added { get; } = new((db, knot) => db.AddedMovements.AsNoTracking()
        .Where(a => a.KnotId == null || a.KnotId == knot).OrderBy(a => a.AddedAt).ThenBy(a => a.Id));
}
