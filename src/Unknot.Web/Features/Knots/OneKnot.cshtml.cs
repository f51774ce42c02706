using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>One knot over time, and what can be done with it as a whole.</summary>
public sealed class OneKnotModel(UnknotDb db, Chart chart, FollowedKnots followed, KnotStories stories, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>What there is to tell of it.</summary>
    public KnotStory Story { get; private set; } = null!;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent and could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>A key for one more form.</summary>
    public Guid NewKey => now.NewId();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>Whether it is followed: neither paused nor closed.</summary>
    public bool Followed => Knot.State is KnotStanding.Open or KnotStanding.Quiet or KnotStanding.Back;

    /// <summary>What is said where a spot keeps coming back.</summary>
    public SameSpotRule Rule => knowledge.SameSpot;

    /// <summary>Since when it stands where it stands.</summary>
    public string Since => Dated(now.DayOf(Knot.StateSince));

    /// <summary>A day as a person writes it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its date; the year where it is another one.</returns>
    public string Dated(DateOnly day) => stories.Dated(day);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ?? await ShownAsync(stop);

    /// <summary>Calls it something else.</summary>
    public Task<IActionResult> OnPostNameAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.named", turns =>
        Wrongly(KnotForm.Name(Written("name"), texts)) ? null : turns.Call(Knot, KnotForm.Tidy(Written("name"))), stop);

    /// <summary>Puts it aside for a while.</summary>
    public Task<IActionResult> OnPostPauseAsync(Guid id, Guid requestKey, string? why, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.paused", turns =>
        Wrongly(KnotForm.Pause(why, texts)) ? null : turns.Pause(Knot, KnotForm.Why(why)!.Value, stop), stop);

    /// <summary>Goes on with it.</summary>
    public Task<IActionResult> OnPostResumeAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.resumed", async turns =>
        await turns.Resume(Knot, await stories.CourseAsync(Knot, stop), stop), stop);

    /// <summary>Closes it.</summary>
    public Task<IActionResult> OnPostCloseAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.closed", turns => turns.Close(Knot, stop), stop);

    /// <summary>Keeps how the activity goes.</summary>
    public Task<IActionResult> OnPostActivityAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.activity.kept", turns =>
        Wrongly(KnotForm.Activity(Written("activity"), Written("score"), Written("ease"), texts)) ? null : turns.Score(Knot, KnotForm.Tidy(Written("activity")), KnotForm.Score(Written("score"))!.Value, KnotForm.Score(Written("ease")), FormKey.SameSince(requestKey, now.Instant), stop), stop);

    /// <summary>What was written in a field. No argument of a handler: those are named in a log that tells much.</summary>
    private string? Written(string field) => Request.Form.TryGetValue(field, out StringValues written) ? written.ToString() : null;

    private bool Wrongly(IReadOnlyList<FieldError> errors)
    {
        Wrong = new(errors);
        return errors.Count > 0;
    }

    private async Task<IActionResult> ChangeAsync(Guid id, Guid requestKey, string said, Func<Turns, Task?> turn, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (turn(new(db, now)) is not { } turned)
        {
            (RequestKey, Sent, Response.StatusCode) = (requestKey, Request.Form, StatusCodes.Status400BadRequest);
            return await ShownAsync(stop);
        }

        await turned;
        Saved saved = await db.SaveOnceAsync(requestKey, id, now.Instant, stop);
        string moved = saved is Saved.Now && said == "knots.resumed" ? followed.Say(await followed.FollowAsync(stop), texts) : "";
        Said = (texts[saved is Saved.Overtaken ? "knots.overtaken" : said] + " " + moved).TrimEnd();
        return Redirect($"/knots/{id}");
    }

    private async Task<IActionResult> ShownAsync(CancellationToken stop)
    {
        Story = await stories.OfAsync(Knot, Followed, stop);
        return Page();
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        Knot = knot;
        return knot.State == KnotStanding.Draft ? Redirect($"/knot/{id}") : null;
    }
}
