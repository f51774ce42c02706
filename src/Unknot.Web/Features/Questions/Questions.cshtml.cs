using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Questions;

/// <summary>Press and move: one question at a time, each the one that is expected to tell most. Skipping is always there and costs nothing.</summary>
public sealed class QuestionsModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, PlaceNames names, Texts texts) : PageModel
{
    private const string AnswerField = "answer";
    private const string SpreadField = "spread";

    /// <summary>The complaint asked about.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The question.</summary>
    public NextQuestion Question { get; private set; } = null!;

    /// <summary>How many were asked before it.</summary>
    public int AskedBefore { get; private set; }

    /// <summary>Where pressing may send the pain: the zones of the muscles that are pressed there, and their neighbours that are marked.</summary>
    public IReadOnlyList<Place> Zones { get; private set; } = [];

    /// <summary>The question about the day; null when it is about the body.</summary>
    public ExposureQuestion? Day { get; private set; }

    /// <summary>How to find the spot.</summary>
    public IReadOnlyList<string> HowToFind { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>The name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Its name.</returns>
    public string NameOf(Place place) => names.Of(place);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string question, Guid requestKey, bool skip, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (question != Question.Id)
        {
            return Redirect($"/knot/{id}/questions");
        }

        Result<GivenAnswer> answer = skip ? Result<GivenAnswer>.Of(Given(Written.Skipped)) : Read();
        if (!answer.IsValue)
        {
            (Wrong, Sent, RequestKey) = (new([.. answer.Problems.Select(p => new FieldError(p.Where, p.What))]), Request.Form, requestKey);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        db.Answers.Add(answer.Value);
        await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        return Redirect($"/knot/{id}/questions");
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
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
        Located located = await chart.LocateAsync(knot, permit, stop);
        AskedBefore = (await chart.AskedAboutAsync(knot, stop)).Count;
        if (located.Next is not { } next || AskedBefore >= knowledge.Localisation.MostQuestions)
        {
            return Redirect($"/knot/{id}");
        }

        Question = next;
        Day = next.Kind == AskKind.Exposure ? knowledge.Exposure.Questions[next.About] : null;
        if (next.Kind == AskKind.Press && chart.PlaceOf(next.About) is { } at)
        {
            TriggerPoint[] points = [.. knowledge.Muscles.SelectMany(m => m.TriggerPoints).Where(p => p.At == at.Region && p.SelfPress)];
            HowToFind = [.. points.Select(p => p.Where).Distinct().Take(2)];
            Zones = [.. chart.PlacesOf(knot).Concat(points.SelectMany(p => p.Primary).Select(code => new Place(code, knowledge.Regions[code].Paired ? at.Side : null))).Where(p => p != at).Distinct()];
        }

        return null;
    }

    private Result<GivenAnswer> Read()
    {
        string sent = Request.Form[AnswerField].ToString();
        switch (Question.Kind)
        {
            case AskKind.Press:
                IEnumerable<string> spread = Request.Form[SpreadField].OfType<string>().Where(code => Zones.Any(z => z.ToString() == code));
                return Written.Press(sent) is { } pressed ? Result<GivenAnswer>.Of(Given(Written.Of(pressed), pressed == PressAnswer.No ? [] : [.. spread])) : Missing(AnswerField);
            case AskKind.Exposure:
                return ReadDay();
            default:
                return sent is "yes" or "no" ? Result<GivenAnswer>.Of(Given(sent)) : Missing(AnswerField);
        }
    }

    private Result<GivenAnswer> ReadDay()
    {
        string value = string.Join("/", Request.Form[Day!.Id].OfType<string>().Select(v => v.Trim()));
        if (value.Trim('/', ' ').Length == 0)
        {
            return Missing(Day.Id);
        }

        Result<ExposureAnswer> parsed = Answers.Parse(Day, value, knowledge);
        string? side = Written.Side(Request.Form[Day.Id + "-side"]) is { } s ? s.Letter().ToString() : null;
        return parsed.IsValue ? Result<GivenAnswer>.Of(Given(value, side is null ? [] : [side])) : Result<GivenAnswer>.Failed([.. parsed.Problems.Select(p => new Core.Outcomes.Problem(Day.Id, p.What))]);
    }

    private Result<GivenAnswer> Missing(string field) => Result<GivenAnswer>.Failed(new Core.Outcomes.Problem(field, texts["questions.missing"]));

    private GivenAnswer Given(string value, IReadOnlyList<string>? extra = null) => new()
    {
        Id = now.NewId(),
        Scope = Question.Kind switch
        {
            AskKind.Press => AnswerScope.Press,
            AskKind.Touch => AnswerScope.Touch,
            AskKind.Quality => AnswerScope.Quality,
            AskKind.Worse => AnswerScope.Aggravator,
            AskKind.Better => AnswerScope.Easer,
            AskKind.Limited => AnswerScope.Limit,
            _ => AnswerScope.Exposure,
        },
        Question = Question.About,
        Value = value,
        Extra = extra ?? [],
        KnotId = Knot.Id,
        VisitId = Knot.VisitId,
        AnsweredAt = now.Instant,
    };
}
