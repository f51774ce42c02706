using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Causes;

/// <summary>The five questions that tell most about what overloads a muscle, in two minutes.</summary>
public sealed class CausesModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge) : PageModel
{
    private const int Count = 5;

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The questions.</summary>
    public IReadOnlyList<ExposureQuestion> Questions { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, null, stop) is { } elsewhere ? elsewhere
        : Questions.Count == 0 ? Redirect($"/knot/{id}") : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid requestKey, string[] asked, CancellationToken stop)
    {
        if (await FindAsync(id, asked, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        List<FieldError> wrong = [];
        foreach (ExposureQuestion question in Questions)
        {
            string value = string.Join("/", Request.Form[question.Id].OfType<string>().Select(v => v.Trim()));
            if (value.Trim('/', ' ').Length == 0)
            {
                continue;
            }

            Result<ExposureAnswer> parsed = Answers.Parse(question, value, knowledge);
            if (!parsed.IsValue)
            {
                wrong.AddRange(parsed.Problems.Select(p => new FieldError(question.Id, p.What)));
                continue;
            }

            string? side = Written.Side(Request.Form[question.Id + "-side"]) is { } s ? s.Letter().ToString() : null;
            db.Answers.Add(new() { Id = now.NewId(), Scope = AnswerScope.Exposure, Question = question.Id, Value = value, Extra = side is null ? [] : [side], AnsweredAt = now.Instant });
        }

        if (wrong.Count > 0)
        {
            (Wrong, Sent, RequestKey) = (new(wrong), Request.Form, requestKey);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        return Redirect($"/knot/{id}#loads");
    }

    private async Task<IActionResult?> FindAsync(Guid id, string[]? asked, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        Verdict verdict = await chart.VerdictAsync(knot, stop);
        if (verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(knot, verdict));
        }

        Knot = knot;
        IEnumerable<string> ids = asked?.Where(knowledge.Exposure.Questions.Has)
            ?? CauseQuestions.MostTelling(knowledge, (await chart.LocateAsync(knot, permit, stop)).Muscles, [.. (await chart.ExposureAnswersAsync(stop)).Keys], Count);
        Questions = [.. ids.Select(q => knowledge.Exposure.Questions[q])];
        return null;
    }
}
