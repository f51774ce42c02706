using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Questions;

/// <summary>Press and move: one question at a time, each the one that is expected to tell most. Skipping is always there and costs nothing.</summary>
public sealed class QuestionsModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, PlaceNames names, Texts texts) : PageModel
{
    // The spots of one place that are told apart.
    private int _said;
    private int _pressMost;
    private IReadOnlyDictionary<string, double> _likely = new Dictionary<string, double>();
    private const int MostSpots = 2;

    private Restrictions _permit = null!;

    /// <summary>The complaint asked about.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>How hard to press: until it is as sore as a release there may make it, and not at all where it is that sore already.</summary>
    public string PressHint => texts[IsSore ? "questions.press.hint.rest" : "questions.press.hint", _pressMost, _said];

    /// <summary>Where the question has somebody press; null where it asks something else.</summary>
    public Place? PressedAt { get; private set; }

    /// <summary>Whether the spot is only touched, as it is already as sore as pressing may make it.</summary>
    public bool IsSore => PressedAt is not null && _said >= _pressMost;

    /// <summary>The question; null when no more would tell anything.</summary>
    public NextQuestion? Question { get; private set; }

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

    /// <summary>What became of the answer before.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>The name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Its name.</returns>
    public string NameOf(Place place) => names.Of(place);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } elsewhere ? elsewhere
        : Question is null && Knot.State != KnotStanding.Draft ? Redirect($"/knot/{id}")
        : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string? question, Guid requestKey, bool skip, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (string.IsNullOrEmpty(question))
        {
            return await GoOnAsync(stop);
        }

        (AskKind kind, string about) = QuestionId.Parse(question);
        QuestionForm form = new(Knot, kind, about);
        if (!form.Fits(knowledge, _permit))
        {
            return await GoOnAsync(stop, texts["questions.gone"]);
        }

        Result<GivenAnswer> answer = skip ? Result<GivenAnswer>.Of(form.Skipped(now)) : form.Read(Request.Form, ZonesOf(kind, about), knowledge, now, texts);
        if (!answer.IsValue)
        {
            return question == Question?.Id ? Refuse(answer.Problems, requestKey) : await GoOnAsync(stop, texts["questions.gone"]);
        }

        return await GoOnAsync(stop, await KeepAsync(answer.Value, requestKey, stop));
    }

    private PageResult Refuse(IReadOnlyList<Core.Outcomes.Problem> problems, Guid requestKey)
    {
        (Wrong, Sent, RequestKey) = (new([.. problems.Select(p => new FieldError(p.Where, p.What))]), Request.Form, requestKey);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>
    /// Keeps an answer. Where the question was answered before, in another window or on a page that the back button brought up again, the later answer stands and
    /// the earlier one is kept; passing over takes nothing back.
    /// </summary>
    private async Task<string?> KeepAsync(GivenAnswer answer, Guid requestKey, CancellationToken stop)
    {
        GivenAnswer? before = await chart.GivenAsync(Knot, answer.Scope, answer.Question, stop);
        if (before is not null && (answer.Value == Written.Skipped || (answer.Value == before.Value && answer.Extra.SequenceEqual(before.Extra))))
        {
            return null;
        }

        for (Guid key = requestKey; ; key = now.NewId())
        {
            if (before is null)
            {
                db.Answers.Add(answer);
            }
            else
            {
                db.Replace(before, answer, now.Instant);
            }

            switch (await db.SaveOnceAsync(key, Knot.Id, now.Instant, stop))
            {
                case Saved.Now:
                    return before is null || before.Value == Written.Skipped ? null : texts["questions.changed"];
                case Saved.Overtaken:
                    return texts["questions.overtaken"];
                case Saved.Before when before is null:
                    // A double click: the first of the two is being stored this moment, or is.
                    return null;
                case Saved.Before:
                    before = await db.Answers.AsNoTracking().SingleAsync(a => a.Id == before!.Id, stop);
                    break;
            }
        }
    }

    /// <summary>On to the next question, or to the result when there is none.</summary>
    private async Task<IActionResult> GoOnAsync(CancellationToken stop, string? said = null)
    {
        Said = said;
        if (Knot.State != KnotStanding.Draft)
        {
            Said = string.Join(' ', new[] { said, followed.Say(await followed.FollowAsync(stop), texts) }.Where(s => !string.IsNullOrEmpty(s)));
            return Redirect($"/knot/{Knot.Id}");
        }

        return Redirect(await followed.OpenAsync(Knot.Id, stop) ? $"/knot/{Knot.Id}" : $"/knot/{Knot.Id}/questions");
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

        (Knot, _permit) = (knot, permit);
        _said = await chart.SorenessAsync(knot, stop);
        AskedBefore = (await chart.AskedAboutAsync(knot, stop)).Count;
        Put(await chart.LocateAsync(knot, permit, stop));
        return null;
    }

    private void Put(Located located)
    {
        NextQuestion? next = located.Next;
        _likely = located.Muscles.GroupBy(one => one.Muscle).ToDictionary(sides => sides.Key, sides => sides.Sum(one => one.Probability));
        Question = next;
        if (next is not null)
        {
            Day = next.Kind == AskKind.Exposure ? knowledge.Exposure.Questions[next.About] : null;
            Zones = ZonesOf(next.Kind, next.About);
            PressedAt = next.Kind == AskKind.Press ? chart.PlaceOf(next.About) : null;
            HowToFind = PressedAt is { } at ? [.. PointsAt(at).Select(p => p.Where).Distinct().Take(MostSpots)] : [];
            _pressMost = PressedAt is { } pressed ? PressTestLimit.At(knowledge, pressed.Region) : 0;
        }
    }

    private IReadOnlyList<Place> ZonesOf(AskKind kind, string about) => kind == AskKind.Press && chart.PlaceOf(about) is { } at
        ? [.. chart.PlacesOf(Knot).Concat(PointsAt(at).SelectMany(p => p.Primary).Select(code => new Place(code, knowledge.Regions[code].Paired ? at.Side : null))).Where(p => p != at).Distinct()]
        : [];

    /// <summary>Whether what is pressed lies on the back, where one's own fingers hardly come.</summary>
    public bool IsOutOfReach => PressedAt is { } at && knowledge.Regions[at.Region].Scopes[0] is "upper_back" or "low_back";

    /// <summary>What is pressed at a place, by the muscle it most likely is.</summary>
    private IEnumerable<TriggerPoint> PointsAt(Place at) => knowledge.Muscles.OrderByDescending(muscle => _likely.GetValueOrDefault(muscle.Id))
        .SelectMany(muscle => muscle.TriggerPoints).Where(p => IsPressedAt(p, at));

    private static bool IsPressedAt(TriggerPoint point, Place at) => point.At == at.Region && point.SelfPress;
}
