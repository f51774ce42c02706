using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Guards;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>What was answered, to be seen and corrected; and that somebody has looked at it. The record of an answer is never lost: what it replaced stands beneath it.</summary>
[OpenInEmergency]
public sealed class AnswersPageModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private static readonly AnswerScope[] s_aboutComplaints = [AnswerScope.Gate, AnswerScope.Flag];

    private IReadOnlyList<GivenAnswer> _given = [];

    /// <summary>The knot the answers are about.</summary>
    public Knot? Knot { get; private set; }

    /// <summary>All knots and complaints there are answers for.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>The answers, in the order they were asked.</summary>
    public IReadOnlyList<AnswerLine> Lines { get; private set; } = [];

    /// <summary>Answers to questions the content no longer has: kept, and counting for nothing.</summary>
    public IReadOnlyList<AnswerLine> Gone { get; private set; } = [];

    /// <summary>When somebody had looked at it, in words, the latest first.</summary>
    public IReadOnlyList<string> Seen { get; private set; } = [];

    /// <summary>What was told of the person, in words: age, health list, care modifiers in force.</summary>
    public IReadOnlyList<string> AboutYou { get; private set; } = [];

    /// <summary>What stands now.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>The corrections to be confirmed a second time, in words: after an emergency once is not enough.</summary>
    public IReadOnlyList<(AnswerLine Line, Answer To)> Confirm { get; private set; } = [];

    /// <summary>Whether a yes of the gate stands that a complete new gate can let go.</summary>
    public bool GateAnew { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>What was done.</summary>
    [TempData(Key = "answers-said")]
    public string? Said { get; set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>The latest day that "seen on" can be.</summary>
    public string Latest => now.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The texts of what stands; empty when nothing does.</summary>
    public IReadOnlyList<string> Actions => [.. (Verdict?.Actions ?? []).Select(key => knowledge.RedFlags.ActionTexts[key])];

    /// <summary>Whether an emergency stands: then only the record is open.</summary>
    public bool Emergency => Verdict?.Urgency == Urgency.Emergency;

    public async Task<IActionResult> OnGetAsync(Guid? knot, CancellationToken stop) => await FindAsync(knot, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCorrectAsync(Guid? knot, Guid requestKey, bool confirmed, CancellationToken stop)
    {
        if (!await FindAsync(knot, stop) || Knot is null)
        {
            return NotFound();
        }

        List<(AnswerLine Line, Answer To)> changes = [.. Lines
            .Select(line => (Line: line, To: Written.Answer(Request.Form[line.Field])))
            .Where(c => c.To is not null && c.To != c.Line.Answer).Select(c => (c.Line, c.To!.Value))];
        if (changes.Count == 0)
        {
            Said = texts["answers.nothing"];
            return RedirectToSelf();
        }

        if (!confirmed && Seeing.IsConfirmedTwice(Verdict!, changes.Select(c => c.To)))
        {
            (Confirm, RequestKey) = (changes, requestKey);
            return Page();
        }

        changes.ForEach(change => Correct(change.Line, change.To));
        return await SavedAsync(requestKey, "answers.corrected", stop);
    }

    public async Task<IActionResult> OnPostSeenAsync(Guid? knot, Guid requestKey, string? seenOn, bool mayGoOn, CancellationToken stop)
    {
        if (!await FindAsync(knot, stop) || Knot is null)
        {
            return NotFound();
        }

        bool isDay = DateOnly.TryParseExact(seenOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        Dictionary<string, DateOnly> raised = RaisedOf(Verdict!);
        if (WhyNot(isDay ? Seeing.Refuses(Verdict!.Flags, raised, day, mayGoOn, now.Today) : NotSeen.InTheFuture, raised) is { } wrong)
        {
            (Wrong, RequestKey, Sent) = (new([wrong]), requestKey, Request.Form);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        foreach ((Guid? about, IReadOnlyList<string> flags) in await ClearsAsync(Seeing.Clears(Verdict!.Flags, raised, day), stop))
        {
            db.Clearances.Add(new() { Id = now.NewId(), KnotId = about, Flags = flags, SeenOn = day, MayGoOn = true, RecordedAt = now.Instant });
        }

        return await SavedAsync(requestKey, "answers.seen.kept", stop);
    }

    /// <summary>Every answer that still counts for more than the correction gives way to it; a correction to something graver takes the place of the latest.</summary>
    private void Correct(AnswerLine line, Answer to)
    {
        GivenAnswer[] standing = [.. _given.Where(a => a.Question == line.Question && a.ReplacedAt is null && s_aboutComplaints.Contains(a.Scope))];
        GivenAnswer[] graver = [.. standing.Where(a => Rank(Written.Answer(a.Value)) > Rank(to))];
        foreach (GivenAnswer old in graver.Length > 0 ? graver : standing[^1..])
        {
            db.Replace(old, new() { Id = now.NewId(), Scope = old.Scope, Question = old.Question, Value = Written.Of(to), KnotId = old.KnotId, VisitId = old.VisitId, RoundId = old.RoundId, AnsweredAt = now.Instant }, now.Instant);
        }
    }

    private static int Rank(Answer? answer) => answer switch
    {
        Answer.Yes => 2,
        Answer.Unsure => 1,
        _ => 0,
    };

    private FieldError? WhyNot(NotSeen? why, Dictionary<string, DateOnly> raised) => why switch
    {
        NotSeen.InTheFuture => new("seenOn", texts["answers.wrong.day"]),
        NotSeen.BeforeTheFlag => new("seenOn", texts["answers.wrong.before", raised.Values.DefaultIfEmpty(now.Today).Min().ToString("d MMMM", CultureInfo.InvariantCulture)]),
        NotSeen.NotToldToGoOn => new("mayGoOn", texts["answers.wrong.told"]),
        _ => null,
    };

    /// <summary>The day each of what stands was last answered yes or not sure.</summary>
    private Dictionary<string, DateOnly> RaisedOf(Verdict verdict) => _given
        .Where(a => a.ReplacedAt is null && verdict.Flags.Any(f => f.Id == a.Question) && Written.Answer(a.Value) is Answer.Yes or Answer.Unsure)
        .GroupBy(a => a.Question).ToDictionary(g => g.Key, g => g.Max(a => now.DayOf(a.AnsweredAt)), StringComparer.Ordinal);

    private async Task<IActionResult> SavedAsync(Guid requestKey, string said, CancellationToken stop)
    {
        await db.SaveOnceAsync(requestKey, Knot!.Id, now.Instant, stop);
        Verdict after = await chart.Afresh().VerdictAsync(Knot, stop);

        // What was said while it had no leave weighs now.
        string moved = after.Permit is not null ? followed.Say(await followed.FollowAsync(stop), texts) : "";
        Said = texts[said] + (moved.Length > 0 ? " " + moved : "");
        return after.Stops ? Redirect($"/safety/stop?knot={Knot.Id}")
            : !after.Complete && Knot.State == KnotStanding.Draft ? Redirect("/safety")
            : RedirectToSelf();
    }

    /// <summary>
    /// Having been seen answers what it clears here, and the same answer where it was given for all complaints of a visit at once;
    /// what was answered of the person it answers for the person.
    /// </summary>
    private async Task<IReadOnlyList<(Guid? Knot, IReadOnlyList<string> Flags)>> ClearsAsync(IReadOnlyList<string> cleared, CancellationToken stop)
    {
        ILookup<string, GivenAnswer> given = _given.Where(a => a.ReplacedAt is null && Written.Answer(a.Value) is not null).ToLookup(a => a.Question);
        string[] ofPerson = [.. cleared.Where(id => given[id].Any(a => a.KnotId is null && a.VisitId is null))], here = [.. cleared.Except(ofPerson)];
        HashSet<string> shared = [.. here.Where(id => given[id].Any(a => a.KnotId is null))];
        List<(Guid? Knot, IReadOnlyList<string> Flags)> clears = [.. new (Guid?, IReadOnlyList<string>)[] { (null, ofPerson), (Knot!.Id, here) }.Where(one => one.Item2.Count > 0)];
        IReadOnlyList<Knot> others = Knot.VisitId is { } visit ? await chart.ComplaintsOfAsync(visit, stop) : [];
        foreach (Knot other in others.Where(k => k.Id != Knot.Id))
        {
            string[] there = [.. (await chart.OwnVerdictAsync(other, stop)).Flags.Select(f => f.Id).Where(id => here.Contains(id) && shared.Contains(id)).Distinct()];
            if (there.Length > 0)
            {
                clears.Add((other.Id, there));
            }
        }

        return clears;
    }

    private RedirectResult RedirectToSelf() => Redirect($"/safety/answers?knot={Knot!.Id}");

    private async Task<bool> FindAsync(Guid? knot, CancellationToken stop)
    {
        List<Knot> followed = await db.Knots.AsNoTracking().Include(k => k.Maps.Where(m => m.ReplacedAt == null)).Where(k => k.State != KnotStanding.Closed)
            .OrderByDescending(k => k.OpenedAt).Take(400).ToListAsync(stop);
        Knots = [.. followed, .. (await chart.StoppedAsync(stop)).Select(s => s.Knot).Where(k => k.State == KnotStanding.Closed)];
        Knot = knot is { } id ? Knots.FirstOrDefault(k => k.Id == id) : Knots.Count > 0 ? Knots[0] : null;
        if (Knot is null)
        {
            return knot is null;
        }

        Verdict = await chart.OwnVerdictAsync(Knot, stop);
        GateAnew = !Emergency && await chart.GateAnewFromAsync(Knot, null, stop) is not null;
        Guid? visit = Knot.VisitId;
        _given = await db.Answers.AsNoTracking()
            .Where(a => s_aboutComplaints.Contains(a.Scope) && (a.KnotId == Knot.Id || (a.KnotId == null && (a.VisitId == null || a.VisitId == visit))))
            .OrderBy(a => a.AnsweredAt).ThenBy(a => a.Id).ToListAsync(stop);
        TriageAnswers counting = await chart.TriageAnswersAsync(Knot, stop);
        ILookup<bool, AnswerLine> lines = AnswerLine.Of(_given, counting, knowledge, texts, now).ToLookup(line => line.Words is not null);
        (Lines, Gone, AboutYou) = ([.. lines[true]], [.. lines[false]], Told(counting, Verdict.Permit));
        List<Clearance> seen = await db.Clearances.AsNoTracking().Where(c => c.ReplacedAt == null && (c.KnotId == Knot.Id || c.KnotId == null)).ToListAsync(stop);
        Seen = [.. seen.OrderByDescending(c => c.RecordedAt).Select(c => texts["answers.seen.on", AnswerLine.Dated(c.SeenOn), AnswerLine.Dated(now.DayOf(c.RecordedAt))])];
        return true;
    }

    private IReadOnlyList<string> Told(TriageAnswers answers, Restrictions? permit) =>
    [
        .. answers.AgeGroup is { } age && knowledge.RedFlags.AgeGroups.TryGet(age, out AgeGroup? group) ? [texts["answers.about.age", group.Text]] : Array.Empty<string>(),
        .. knowledge.RedFlags.Facts.Where(fact => answers.Facts?.Contains(fact.Id) == true).Select(fact => fact.Ask + "."),
        .. answers.PregnancyWeek is { } week ? [texts["answers.about.week", week]] : Array.Empty<string>(),
        .. knowledge.RedFlags.Modifiers.Where(modifier => permit?.Modifiers.Contains(modifier.Id) == true).Select(modifier => texts["answers.about.care", modifier.Change]),
    ];
}
