using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Exposure;
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

/// <summary>All that was answered about the day, by cause: it can be changed at any time, or tried out, to see what would load the muscles of a knot then.</summary>
[ChangesForecast]
public sealed class AllAnswersModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private DayAnswers _answers = null!;
    private Restrictions _permit = null!;

    /// <summary>The knot whose muscles the answers are held against.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The causes with their questions, and how many of these are answered.</summary>
    public IReadOnlyList<(Cause Cause, IReadOnlyList<ExposureField> Fields, int Answered)> Groups { get; private set; } = [];

    /// <summary>What would change; null where nothing is tried out.</summary>
    public CauseChange? Change { get; private set; }

    /// <summary>The questions that are tried out with another answer.</summary>
    public IReadOnlyList<string> Tried { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, null, stop) ?? Show();

    /// <summary>Keeps what is otherwise now; what was said before stays in the history.</summary>
    public Task<IActionResult> OnPostAsync(Guid id, Guid requestKey, CancellationToken stop) => WithChangedAsync(id, requestKey, async changed =>
    {
        db.Answers.AddRange(changed.Select(one => DayAnswer.Read(one.Field, knowledge, now).Value));
        if (changed.Count > 0)
        {
            await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        }

        string moved = followed.Say(await followed.FollowAsync(stop), texts);
        Said = (changed.Count == 0 ? texts["causes.nothing"] : texts.Count("causes.all.kept", changed.Count)) + (moved.Length > 0 ? " " + moved : "");
        return Redirect($"/knot/{id}/causes/all");
    }, stop);

    /// <summary>Shows what would be if these were the answers, and keeps nothing.</summary>
    public Task<IActionResult> OnPostWhatIfAsync(Guid id, Guid requestKey, CancellationToken stop) => WithChangedAsync(id, requestKey, async changed =>
    {
        Tried = [.. changed.Select(one => one.Field.Question.Ask)];
        IReadOnlyDictionary<string, TagStrength> then = await chart.TagsIfAsync(changed.ToDictionary(one => one.Field.Question.Id, one => one.Answer, StringComparer.Ordinal), stop);
        Change = CauseChange.Between(knowledge, await chart.TagsAsync(stop), then, (await chart.LocateAsync(Knot, _permit, stop)).Muscles);
        return Show();
    }, stop);

    /// <summary>The name of a cause.</summary>
    /// <param name="id">The cause.</param>
    /// <returns>Its name.</returns>
    public string NameOf(string id) => knowledge.Exposure.Causes[id].Name;

    private async Task<IActionResult> WithChangedAsync(Guid id, Guid requestKey, Func<IReadOnlyList<(ExposureField Field, ExposureAnswer Answer)>, Task<IActionResult>> turn, CancellationToken stop)
    {
        if (await FindAsync(id, Request.Form, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        Result<IReadOnlyList<(ExposureField Field, ExposureAnswer Answer)>> changed = _answers.Changed(knowledge);
        if (changed.IsValue)
        {
            return await turn(changed.Value);
        }

        (Wrong, RequestKey, Response.StatusCode) = (new([.. changed.Problems.Select(p => new FieldError(p.Where, p.What))]), requestKey, StatusCodes.Status400BadRequest);
        return Show();
    }

    private PageResult Show()
    {
        Groups = _answers.ByCause(knowledge, Wrong);
        return Page();
    }

    private async Task<IActionResult?> FindAsync(Guid id, IFormCollection? sent, CancellationToken stop)
    {
        (KnotWithLeave? found, IActionResult? elsewhere) = await KnotWithLeave.OfAsync(chart, id, stop);
        if (found is null)
        {
            return elsewhere;
        }

        (Knot, _permit) = (found.Knot, found.Permit);
        _answers = await DayAnswers.OfAsync(chart, knowledge, found, sent, stop);
        return null;
    }
}
