using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Workstation;

/// <summary>A look at the desk: what does not fit, whom it loads, what to change first for this knot, and what changed since the look before.</summary>
[ChangesForecast]
public sealed class WorkstationModel(UnknotDb db, Chart chart, FollowedKnots followed, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int MusclesShown = 3;

    private Restrictions _permit = null!;

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The form.</summary>
    public DeskForm Form { get; private set; } = null!;

    /// <summary>What the last look comes to; null where there was none.</summary>
    public DeskReport? Report { get; private set; }

    /// <summary>The day of the look before the last; null where there was none.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>The day of the last look.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>What changed since then.</summary>
    public DeskChange? Change { get; private set; }

    /// <summary>What was otherwise then, part by part.</summary>
    public IReadOnlyList<BeforeAndAfter> Beside { get; private set; } = [];

    /// <summary>How the desk was as a whole then; null where that is not known.</summary>
    public string? Then { get; private set; }

    /// <summary>How far a score of a desk can be trusted.</summary>
    public string Caution => knowledge.Exposure.Workstation.Caution;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, null, stop) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid requestKey, CancellationToken stop)
    {
        if (await FindAsync(id, Request.Form, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        Result<DeskCheck> read = Form.Read(texts);
        if (!read.IsValue)
        {
            (Wrong, RequestKey) = (new([.. read.Problems.Select(problem => new FieldError(problem.Where, problem.What))]), requestKey);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        IReadOnlyList<GivenAnswer> look = DeskLook.Rows(read.Value, now);
        if (!await SaidAlready.IsAsync(db, look, FormKey.SameSince(requestKey, now.Instant), stop))
        {
            db.Answers.AddRange(look);
            await db.SaveOnceAsync(requestKey, Knot.Id, now.Instant, stop);
        }

        Said = string.Join(' ', new[] { texts["desk.kept"], followed.Say(await followed.FollowAsync(stop), texts) }.Where(said => said.Length > 0));
        return Redirect($"/knot/{id}/desk");
    }

    /// <summary>How much a change takes off, in a word.</summary>
    /// <param name="part">Of all load that was found [0–1].</param>
    /// <returns>a large share, a good part, some of it.</returns>
    public string Word(double part) => ShareWords.Of(part, texts);

    /// <summary>Muscles by name.</summary>
    /// <param name="muscles">Ids, the most loaded first.</param>
    /// <returns>At most three.</returns>
    public string Names(IReadOnlyList<string> muscles) => string.Join(", ", muscles.Take(MusclesShown).Select(id => knowledge.Muscles[id].Plain.ToLowerInvariant()));

    private async Task<IActionResult?> FindAsync(Guid id, IFormCollection? sent, CancellationToken stop)
    {
        (KnotWithLeave? found, IActionResult? elsewhere) = await KnotWithLeave.OfAsync(chart, id, stop);
        if (found is null)
        {
            return elsewhere;
        }

        (Knot, _permit) = (found.Knot, found.Permit);
        IReadOnlyList<DeskLook> looks = await chart.DeskLooksAsync(stop);
        Form = new(knowledge.Exposure, sent, looks.Count > 0 ? looks[0].Check : null);
        await ShowAsync(looks, stop);
        return null;
    }

    private async Task ShowAsync(IReadOnlyList<DeskLook> looks, CancellationToken stop)
    {
        if (looks is not [{ } last, ..])
        {
            return;
        }

        IReadOnlyDictionary<string, TagStrength> tags = await chart.TagsAsync(stop);
        IReadOnlyList<Candidate> muscles = (await chart.LocateAsync(Knot, _permit, stop)).Muscles;
        Last = now.DayOf(last.At);
        Report = DeskAdvice.Of(knowledge, last.Check, tags, muscles, _permit);
        if (looks is [_, { } before, ..])
        {
            (Since, Change) = (now.DayOf(before.At), DeskChange.Between(knowledge.Exposure, before.Check, last.Check));
            Beside = BeforeAndAfter.Of(knowledge.Exposure, before.Check, last.Check, (texts["yes"], texts["no"]));
            Then = DeskAdvice.Of(knowledge, before.Check, tags, muscles, _permit).Band?.Say;
        }
    }
}
