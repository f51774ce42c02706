using System.Globalization;
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

/// <summary>What was answered, to be seen and corrected; and that somebody has looked at it.</summary>
public sealed class AnswersPageModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private static readonly AnswerScope[] s_shown = [AnswerScope.Gate, AnswerScope.Flag];

    private IReadOnlyList<GivenAnswer> _given = [];

    /// <summary>The knot the answers are about.</summary>
    public Knot? Knot { get; private set; }

    /// <summary>All knots and complaints there are answers for.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>The answers, in the order they were asked.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>What stands now.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>The corrections to be confirmed a second time, in words: after an emergency once is not enough.</summary>
    public IReadOnlyList<Line> Confirm { get; private set; } = [];

    /// <summary>The day of the latest answer that stands: only somebody who looked since then has seen it.</summary>
    private DateOnly Since { get; set; }

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

    /// <summary>The text of what stands; null when nothing does.</summary>
    public string? Action => Verdict?.Action is { } key ? knowledge.RedFlags.ActionTexts[key] : null;

    public async Task<IActionResult> OnGetAsync(Guid? knot, CancellationToken stop) => await FindAsync(knot, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCorrectAsync(Guid? knot, Guid requestKey, bool confirmed, CancellationToken stop)
    {
        if (!await FindAsync(knot, stop) || Knot is null)
        {
            return NotFound();
        }

        List<(Line Line, Answer To)> changes = [.. Lines
            .Select(line => (Line: line, To: Written.Answer(Request.Form[line.Field])))
            .Where(c => c.To is not null && c.To != c.Line.Answer).Select(c => (c.Line, c.To!.Value))];
        if (changes.Count == 0)
        {
            Said = texts["answers.nothing"];
            return RedirectToSelf();
        }

        if (Verdict!.Urgency == Urgency.Emergency && !confirmed && changes.Exists(c => c.To == Answer.No))
        {
            (Confirm, RequestKey) = ([.. changes.Select(c => c.Line with { Answer = c.To })], requestKey);
            return Page();
        }

        foreach ((Line line, Answer to) in changes)
        {
            GivenAnswer old = await db.Answers.AsNoTracking().SingleAsync(a => a.Id == line.Id, stop);
            db.Replace(old, new() { Id = now.NewId(), Scope = old.Scope, Question = old.Question, Value = Written.Of(to), KnotId = old.KnotId, VisitId = old.VisitId, RoundId = old.RoundId, AnsweredAt = now.Instant }, now.Instant);
        }

        return await SavedAsync(requestKey, "answers.corrected", stop);
    }

    public async Task<IActionResult> OnPostSeenAsync(Guid? knot, Guid requestKey, string? seenOn, bool mayGoOn, CancellationToken stop)
    {
        if (!await FindAsync(knot, stop) || Knot is null)
        {
            return NotFound();
        }

        if (!DateOnly.TryParseExact(seenOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) || day > now.Today)
        {
            Wrong = new([new("seenOn", texts["answers.wrong.day"])]);
        }
        else if (day < Since)
        {
            Wrong = new([new("seenOn", texts["answers.wrong.before", Since.ToString("d MMMM", CultureInfo.InvariantCulture)])]);
        }
        else if (!mayGoOn)
        {
            Wrong = new([new("mayGoOn", texts["answers.wrong.told"])]);
        }

        if (Wrong.List.Count > 0)
        {
            (RequestKey, Sent) = (requestKey, Request.Form);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        foreach ((Knot about, IReadOnlyList<string> flags) in await ClearsAsync(stop))
        {
            db.Clearances.Add(new() { Id = now.NewId(), KnotId = about.Id, Flags = flags, SeenOn = day, MayGoOn = true, RecordedAt = now.Instant });
        }

        return await SavedAsync(requestKey, "answers.seen.kept", stop);
    }

    private async Task<IActionResult> SavedAsync(Guid requestKey, string said, CancellationToken stop)
    {
        await db.SaveOnceAsync(requestKey, Knot!.Id, now.Instant, stop);
        Verdict after = await chart.Afresh().VerdictAsync(Knot, stop);
        Said = texts[said];
        return after.Stops ? Redirect($"/safety/stop?knot={Knot.Id}")
            : !after.Complete && Knot.State == KnotStanding.Draft ? Redirect("/safety")
            : RedirectToSelf();
    }

    /// <summary>What having been seen answers: all that stands here, and the same answer where it was given for all complaints of a visit at once.</summary>
    private async Task<IReadOnlyList<(Knot Knot, IReadOnlyList<string> Flags)>> ClearsAsync(CancellationToken stop)
    {
        string[] here = [.. Verdict!.Flags.Select(f => f.Id).Distinct()];
        HashSet<string> shared = [.. _given.Where(a => a.KnotId is null).Select(a => a.Question)];
        List<(Knot Knot, IReadOnlyList<string> Flags)> clears = [(Knot!, here)];
        IReadOnlyList<Knot> others = Knot!.VisitId is { } visit ? await chart.ComplaintsOfAsync(visit, stop) : [];
        foreach (Knot other in others.Where(k => k.Id != Knot.Id))
        {
            string[] there = [.. (await chart.OwnVerdictAsync(other, stop)).Flags.Select(f => f.Id).Where(id => here.Contains(id) && shared.Contains(id)).Distinct()];
            if (there.Length > 0)
            {
                clears.Add((other, there));
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
        Guid? visit = Knot.VisitId;
        _given = await db.Answers.AsNoTracking()
            .Where(a => a.ReplacedAt == null && (a.KnotId == Knot.Id || (a.KnotId == null && a.VisitId == visit)))
            .OrderBy(a => a.AnsweredAt).ToListAsync(stop);
        Since = _given.Where(a => Verdict.Flags.Any(f => f.Id == a.Question) && Written.Answer(a.Value) is Answer.Yes or Answer.Unsure)
            .Select(a => now.DayOf(a.AnsweredAt)).DefaultIfEmpty(DateOnly.MinValue).Max();
        Lines = [.. _given.Where(a => s_shown.Contains(a.Scope)).Select(LineOf).OfType<Line>()];
        return true;
    }

    private Line? LineOf(GivenAnswer given)
    {
        if (Written.Answer(given.Value) is not { } answer)
        {
            return null;
        }

        string? words = given.Scope == AnswerScope.Gate && knowledge.RedFlags.Gate.TryGet(given.Question, out GateQuestion? question)
            ? $"{question.Ask} {string.Join("; ", question.Signs)}"
            : knowledge.RedFlags.Flags.TryGet(given.Question, out Flag? flag) ? flag.Ask : null;
        return words is null ? null : new(given.Id, given.Question, words, answer, now.DayOf(given.AnsweredAt).ToString("d MMM yyyy", CultureInfo.InvariantCulture), given.ReplacesId is not null);
    }

    /// <summary>One answer.</summary>
    /// <param name="Id">Its row.</param>
    /// <param name="Question">Its question.</param>
    /// <param name="Words">The question's words.</param>
    /// <param name="Answer">The answer.</param>
    /// <param name="Day">When it was given.</param>
    /// <param name="Corrected">Whether it corrected an earlier one.</param>
    public sealed record Line(Guid Id, string Question, string Words, Answer Answer, string Day, bool Corrected)
    {
        /// <summary>Its field.</summary>
        public string Field => $"a-{Id:N}";
    }
}
