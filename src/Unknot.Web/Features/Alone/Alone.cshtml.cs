using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Alone;

/// <summary>What can be started on its own: warmth, breathing, one long stretch, light activity. What a movement depends on is asked before it.</summary>
public sealed class AloneModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private SessionRequest _request = null!;

    /// <summary>The knot it is for.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>Every activity with what of it may be done now, the one the leading cause asks for first.</summary>
    public IReadOnlyList<(AloneActivity Activity, IReadOnlyList<AloneChoice> Choices)> Offers { get; private set; } = [];

    /// <summary>The movement that something is asked before; null when nothing is.</summary>
    public AloneChoice? Asking { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(chart, stop) ?? Page();

    /// <summary>Starts one: after what it depends on was answered.</summary>
    public async Task<IActionResult> OnPostAsync(string? movement, int seconds, string? pace, Guid requestKey, CancellationToken stop)
    {
        if (await FindAsync(chart, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Find(movement) is not { } found)
        {
            // Taken out meanwhile by an answer in another window, or of older content.
            TempData["said"] = texts["alone.gone"];
            return Redirect("/today");
        }

        (AloneActivity activity, AloneChoice choice) = found;
        if (choice.Asked is { } asked)
        {
            // A yes may have taken it out, or changed how it may be done: it is looked at again with what was just said.
            bool answered = await KeepAsync(asked, stop);
            if (await FindAsync(chart.Afresh(), stop) is { } stopped)
            {
                return stopped;
            }

            if (Find(movement) is not { } left)
            {
                TempData["said"] = texts["alone.taken", choice.Movement.Name];
                return Redirect("/today");
            }

            if (!answered)
            {
                (Asking, Sent, Response.StatusCode) = (left.Choice, Request.Form, Wrong.List.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
                return Page();
            }

            (activity, choice) = left;
        }

        Session session = Core.Planning.Alone.Session(knowledge, _request, activity, choice, seconds, Pace(choice, pace));
        return await db.SaveOnceAsync(requestKey, NewSession.Add(db, now, knowledge, Knot, session, SessionKind.Alone), now.Instant, stop) switch
        {
            Saved.Now made => Redirect($"/session/{made.RowId}"),
            Saved.Before made => Redirect($"/session/{made.RowId}"),
            _ => Redirect("/today"),
        };
    }

    /// <summary>A rhythm as a form sends it.</summary>
    /// <param name="pace">The rhythm.</param>
    /// <returns>Seconds in and out.</returns>
    public static string ValueOf(Breath pace) => $"{pace.InSeconds}-{pace.OutSeconds.Least}";

    private static Breath? Pace(AloneChoice choice, string? sent) => choice.Paces.FirstOrDefault(pace => ValueOf(pace) == sent);

    private (AloneActivity Activity, AloneChoice Choice)? Find(string? movement)
    {
        foreach ((AloneActivity activity, IReadOnlyList<AloneChoice> choices) in Offers)
        {
            if (choices.FirstOrDefault(c => c.Movement.Id == movement) is { } choice)
            {
                return (activity, choice);
            }
        }

        return null;
    }

    /// <summary>Keeps what was answered before a movement; false while something is open. The first visit to the questions has answered none.</summary>
    private async Task<bool> KeepAsync(AskedBefore asked, CancellationToken stop)
    {
        if (!Request.Form.ContainsKey("asked"))
        {
            return false;
        }

        AskedForm form = new(Request.Form, texts);
        foreach (Finding finding in asked.Findings)
        {
            if (form.Of(finding.Id, hasPlainerWords: false) is { } answer)
            {
                db.Answers.Add(new() { Id = now.NewId(), Scope = AnswerScope.Finding, Question = finding.Id, Value = Written.Of(answer), AnsweredAt = now.Instant });
            }
        }

        await db.SaveOnceAsync(now.NewId(), Knot.Id, now.Instant, stop);
        Wrong = new(form.Missing);
        return form.IsComplete;
    }

    private async Task<IActionResult?> FindAsync(Chart known, CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await known.KnotsAsync(stop);
        if (knots.Count == 0)
        {
            return Redirect("/");
        }

        Knot = Chart.Foremost(knots);
        Verdict verdict = await known.VerdictAsync(Knot, stop);
        if (verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(Knot, verdict));
        }

        if (known.MuscleOf(Knot) is not { } muscle)
        {
            return Redirect("/today");
        }

        _request = await known.SessionRequestAsync(Knot, permit, knowledge.Session.Shapes[0].Minutes, now, stop);
        string? leads = CauseMix.Of(knowledge, await known.TagsAsync(stop), [new(muscle, Knot.Side, 1, [], [])], permit) is [{ Offer.Movement: { } first }, ..] ? first : null;
        Offers = [.. knowledge.Alone.Select(one => (one, Core.Planning.Alone.Of(knowledge, _request, one))).OrderByDescending(one => leads is not null && one.one.Use.Contains(leads))];
        return null;
    }
}
