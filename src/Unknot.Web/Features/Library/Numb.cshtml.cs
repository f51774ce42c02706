using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Library;

/// <summary>The safety questions for who feels what a crowded nerve would feel like. An answer stands like any other.</summary>
public sealed class NumbModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; private set; } = null!;

    /// <summary>The questions, most urgent first.</summary>
    public IReadOnlyList<Flag> Asked { get; private set; } = [];

    /// <summary>The knots they can be about; none before something was marked.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Questions put in plainer words now.</summary>
    public IReadOnlySet<string> Plainer { get; private set; } = new HashSet<string>();

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>The knot that was chosen.</summary>
    public string? About { get; private set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, Guid? about, Guid requestKey, CancellationToken stop)
    {
        if (!await FindAsync(id, stop))
        {
            return NotFound();
        }

        (RequestKey, About, Sent) = (requestKey, about?.ToString(), Request.Form);
        AskedForm form = new(Request.Form, texts);
        if (Knots.FirstOrDefault(k => k.Id == about) is not { } knot)
        {
            return Refuse([new("about", texts["numb.which"])], form);
        }

        AnswerBook book = new(db, now, knowledge, null, knot.Id, requestKey, []);
        foreach (Flag flag in Asked)
        {
            if (form.Of(flag.Id) is { } answer)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(answer), stop);
            }
        }

        // What is answered is kept even where the rest is missing: a yes stops at once.
        await db.SaveOnceAsync(form.IsComplete ? requestKey : now.NewId(), knot.Id, now.Instant, stop);
        Verdict verdict = await chart.Afresh().VerdictAsync(knot, stop);
        if (!verdict.Stops && !form.IsComplete)
        {
            return Refuse(form.Missing, form);
        }

        TempData["said"] = texts["numb.kept"];
        return Redirect(verdict.Permit is null ? Chart.WithoutPermit(knot, verdict) : $"/knot/{knot.Id}");
    }

    private PageResult Refuse(IReadOnlyList<FieldError> missing, AskedForm form)
    {
        (Wrong, Plainer) = (new(missing), form.Plainer);
        Response.StatusCode = missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private async Task<bool> FindAsync(string id, CancellationToken stop)
    {
        if (!knowledge.Muscles.TryGet(id, out Muscle? muscle) || muscle.Crowds is not { } crowds)
        {
            return false;
        }

        Muscle = muscle;
        Asked = [.. crowds.Flags.Select(flag => knowledge.RedFlags.Flags[flag]).OrderByDescending(flag => flag.Urgency)];
        Knots = await chart.KnotsAsync(stop);
        // What is asked concerns a part of the body: a knot that lies there comes first.
        About = Knots.OrderByDescending(knot => Asked.Any(flag => Scopes.Share(knowledge, flag.Scopes, chart.PlacesOf(knot)))).FirstOrDefault()?.Id.ToString();
        return true;
    }
}
