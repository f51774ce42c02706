using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Causes;

/// <summary>The five questions that tell most about what overloads a muscle, in two minutes.</summary>
[ChangesForecast]
public sealed class CausesModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int Count = 5;

    private Restrictions _permit = null!;

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The questions.</summary>
    public IReadOnlyList<ExposureQuestion> Questions { get; private set; } = [];

    /// <summary>The movement tests that may be tried.</summary>
    public IReadOnlyList<MovementTest> Tests { get; private set; } = [];

    /// <summary>When to stop a test.</summary>
    public string StopIf => knowledge.Exposure.SelfTests.StopIf;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>What became of the answers, said on the result.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        IEnumerable<string> known = (await chart.TagsAsync(stop)).Values.SelectMany(tag => tag.Questions).Where(knowledge.Exposure.Questions.Has);
        IReadOnlyCollection<string> answered = [.. (await chart.ExposureAnswersAsync(stop)).Keys.Union(known)];
        Questions = [.. CauseQuestions.MostTelling(knowledge, (await chart.LocateAsync(Knot, _permit, stop)).Muscles, answered, Count).Select(q => knowledge.Exposure.Questions[q])];
        Tests = MovementTests.Open(knowledge, _permit, answered);
        return Questions.Count + Tests.Count == 0 ? Redirect($"/knot/{id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid requestKey, string[] asked, int? minutes, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        // A form of other content may ask what is no longer asked: what still fits is kept, and the rest is said.
        Tests = [.. MovementTests.Open(knowledge, _permit, []).Where(test => asked.Contains(test.Question.Id))];
        Questions = [.. asked.Distinct().Where(knowledge.Exposure.Questions.Has).Select(q => knowledge.Exposure.Questions[q]).Where(q => !q.SelfTest)];
        int gone = asked.Distinct().Count() - Questions.Count - Tests.Count;
        ExposureField[] filled = [.. Questions.Concat(Tests.Select(test => test.Question)).Select(q => ExposureField.Of(q, Request.Form)).Where(field => !field.IsBlank)];
        Result<GivenAnswer>[] read = [.. filled.Select(field => DayAnswer.Read(field, knowledge, now))];
        Core.Outcomes.Problem[] problems = [.. read.SelectMany(answer => answer.Problems)];
        if (problems.Length > 0)
        {
            (Wrong, Sent, RequestKey) = (new([.. problems.Select(p => new FieldError(p.Where, p.What))]), Request.Form, requestKey);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        GivenAnswer[] given = [.. read.Select(answer => answer.Value)];
        if (given.Length > 0 && !await SaidAlready.IsAsync(db, given, FormKey.SameSince(requestKey, now.Instant), stop))
        {
            db.Answers.AddRange(given);
            await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        }

        string changed = followed.Say(await followed.FollowAsync(stop), texts);
        if (minutes is { } length)
        {
            // Asked on the plan, which shows by itself what it became.
            return Redirect($"/plan?knot={id}&minutes={length}{(given.Length > 0 ? "&noted=true" : "")}");
        }

        Said = Say(read.Length, gone, changed);
        return Redirect($"/knot/{id}#loads");
    }

    private string? Say(int kept, int gone, string changed)
    {
        string[] all = [.. new[] { kept == 0 ? texts["causes.nothing"] : "", gone > 0 ? texts.Count("causes.gone", gone) : "", changed }.Where(s => s.Length > 0)];
        return all.Length > 0 ? string.Join(' ', all) : null;
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
    {
        (KnotWithLeave? found, IActionResult? elsewhere) = await KnotWithLeave.OfAsync(chart, id, stop);
        if (found is null)
        {
            return elsewhere;
        }

        (Knot, _permit) = (found.Knot, found.Permit);
        return null;
    }
}
