using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>The stress ladder: a questionnaire that is offered and never forced, the flag that the ladder asks, and whom to turn to.</summary>
public sealed class MoodPageModel(UnknotDb db, Chart chart, Mood mood, LateFlags late, LocalPerson person, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>Flags that the ladder raised and nobody has answered yet.</summary>
    public IReadOnlyList<Opened> Raised { get; private set; } = [];

    /// <summary>The questionnaire to fill in; null where it is not the time.</summary>
    public Instrument? Form { get; private set; }

    /// <summary>The questionnaires that were filled in, the latest of each.</summary>
    public IReadOnlyList<Scored> Scores { get; private set; } = [];

    /// <summary>What the ladder shows.</summary>
    public IReadOnlyList<string> Shown { get; private set; } = [];

    /// <summary>Whom to call.</summary>
    public Numbers Numbers { get; private set; } = null!;

    /// <summary>How far the page is filled in.</summary>
    public Filled Filled { get; private set; } = Filled.Nothing;

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>What a questionnaire rests on.</summary>
    /// <param name="instrument">The questionnaire.</param>
    /// <returns>Citations.</returns>
    public IEnumerable<string> CiteOf(Instrument instrument) => instrument.Sources.Select(key => knowledge.Sources[key].Cite);

    public async Task<IActionResult> OnGetAsync(bool ask, CancellationToken stop) => await FindAsync(ask, stop) ? Page() : Redirect("/where");

    public async Task<IActionResult> OnPostFormAsync(string? instrument, Guid requestKey, CancellationToken stop)
    {
        if (!await FindAsync(ask: true, stop) || !knowledge.Instruments.TryGet(instrument ?? "", out Instrument? asked) || asked.Form is not { } form)
        {
            return Redirect("/safety/mood");
        }

        Dictionary<string, string> chosen = form.Items.Select(item => (item.Id, Value: Request.Form[Mood.IdOf(asked, item)].ToString())).Where(one => form.Options.Has(one.Value)).ToDictionary(one => one.Id, one => one.Value, StringComparer.Ordinal);
        if (form.Items.Where(item => !chosen.ContainsKey(item.Id)).ToList() is { Count: > 0 } missing)
        {
            (Form, RequestKey, Raised) = (asked, requestKey, []);
            Filled = new(Request.Form, new HashSet<string>(), new([.. missing.Select(item => new FieldError(Mood.IdOf(asked, item), texts["safety.missing"], Shortened.Sentence(item.Text)))]));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Guid round = now.NewId();
        GivenAnswer[] given = [.. form.Items.Select(item => Given(Mood.IdOf(asked, item), chosen[item.Id], round))];
        if (await SaidAlready.IsAsync(db, given, FormKey.SameSince(requestKey, now.Instant), stop))
        {
            return Redirect("/safety/mood");
        }

        db.Answers.AddRange(given);
        return await KeptAsync(requestKey, "/safety/mood", stop);
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid requestKey, string? back, CancellationToken stop)
    {
        if (await mood.OfferedAsync(stop) is { } offered)
        {
            db.Answers.Add(Given(Mood.IdOf(offered, null), Written.Skipped, null));
        }

        return await KeptAsync(requestKey, Url.IsLocalUrl(back) ? back : "/today", stop);
    }

    public async Task<IActionResult> OnPostRaisedAsync(Guid requestKey, CancellationToken stop)
    {
        if (!await FindAsync(ask: false, stop) || Raised.Count == 0)
        {
            return Redirect("/safety/mood");
        }

        AskedForm form = new(Request.Form, texts);
        await Safety.Opened.TakeAsync(Raised, form, Request.Form, new AnswerBook(db, now, knowledge, null, null, requestKey, []), stop);
        await db.SaveOnceAsync(form.IsComplete ? requestKey : now.NewId(), requestKey, now.Instant, stop);
        if (form.IsComplete)
        {
            return Redirect("/safety/mood");
        }

        (Filled, RequestKey) = (new(Request.Form, form.Plainer, form.Wrong(field => GateSheet.AskedIn(field, null, Raised, texts))), requestKey);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private GivenAnswer Given(string question, string value, Guid? round) =>
        new() { Id = now.NewId(), Scope = AnswerScope.Instrument, Question = question, Value = value, RoundId = round, AnsweredAt = now.Instant };

    private async Task<RedirectResult> KeptAsync(Guid requestKey, string next, CancellationToken stop)
    {
        await db.SaveOnceAsync(requestKey, requestKey, now.Instant, stop);
        await late.FollowAsync(stop);
        return Redirect(next);
    }

    /// <summary>What is asked first: a flag the ladder raised; then the questionnaire, where it is offered or asked for; else what was said last.</summary>
    private async Task<bool> FindAsync(bool ask, CancellationToken stop)
    {
        Knot? any = await db.Knots.AsNoTracking().Include(k => k.Maps.Where(m => m.ReplacedAt == null)).OrderByDescending(k => k.OpenedAt).FirstOrDefaultAsync(stop);
        if (any is null)
        {
            return false;
        }

        TriageAnswers answers = await chart.TriageAnswersAsync(any, stop);
        Raised = [.. knowledge.Exposure.Stress.Steps.Where(step => step.Flag is { } flag && answers.Raised.Contains(flag)).Select(step => Safety.Opened.Of(knowledge, step.Flag!)).OfType<Opened>().Distinct()];
        Scores = [.. (await mood.ScoresAsync(stop)).GroupBy(score => score.Instrument.Id).Select(one => one.MaxBy(score => score.At)!)];
        Form = await mood.OfferedAsync(stop) ?? (ask || Scores.Count == 0 ? knowledge.Exposure.Stress.Steps.Where(step => step.Instrument is not null).Select(step => knowledge.Instruments[step.Instrument!]).FirstOrDefault() : null);
        Shown = [.. StressSteps.Reached(knowledge.Exposure.Stress, [.. Scores.Select(score => new StressSign(StressSignOf.Instrument, score.Instrument.Id, score.Score, score.At))]).Select(reached => reached.Step.Show).OfType<string>()];
        Numbers = await Numbers.OfAsync(db, person, knowledge.RedFlags, stop);
        return true;
    }
}
