using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>One knot over time: its maps, what was believed, its causes, its diary, how long it stays away, and what it keeps from going well.</summary>
public sealed class OneKnotModel(UnknotDb db, Chart chart, FollowedKnots followed, Spots spots, Now now, KnowledgeBase knowledge, BodyMap map, PlaceNames names, Texts texts) : PageModel
{
    private const int BeliefsShown = 8;
    private const int CausesShown = 3;
    private const int EntriesShown = 7;
    private const int ScoresShown = 12;

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>Its quiet times.</summary>
    public KnotCourse Course { get; private set; } = null!;

    /// <summary>Its maps, the first and the latest ones.</summary>
    public IReadOnlyList<MapThen> Maps { get; private set; } = [];

    /// <summary>What was believed, the latest first.</summary>
    public IReadOnlyList<(string Day, string What, double Share)> Beliefs { get; private set; } = [];

    /// <summary>What overloads it, the largest share first.</summary>
    public IReadOnlyList<Cause> Causes { get; private set; } = [];

    /// <summary>The last days of its diary, the latest first.</summary>
    public IReadOnlyList<Entry> Diary { get; private set; } = [];

    /// <summary>How the activity went, the latest first.</summary>
    public IReadOnlyList<ActivityScore> Scores { get; private set; } = [];

    /// <summary>Whether the activity is to be asked now.</summary>
    public bool ActivityDue { get; private set; }

    /// <summary>How often it came back to this spot, where that is a pattern.</summary>
    public int? Returns { get; private set; }

    /// <summary>Whether triage gives leave to name muscles.</summary>
    public bool Named { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What was sent and could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>Whether it is followed: neither paused nor closed.</summary>
    public bool Followed => Knot.State is KnotStanding.Open or KnotStanding.Quiet or KnotStanding.Back;

    /// <summary>What is said where a spot keeps coming back.</summary>
    public SameSpotRule Rule => knowledge.SameSpot;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        await ShowAsync(stop);
        return Page();
    }

    /// <summary>Calls it something else.</summary>
    public Task<IActionResult> OnPostNameAsync(Guid id, Guid requestKey, string? name, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.named", turns =>
        Wrongly(KnotForm.Name(name, texts)) ? null : turns.Call(Knot, KnotForm.Tidy(name)), stop);

    /// <summary>Puts it aside for a while.</summary>
    public Task<IActionResult> OnPostPauseAsync(Guid id, Guid requestKey, string? why, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.paused", turns =>
        Wrongly(KnotForm.Pause(why, texts)) ? null : turns.Pause(Knot, KnotForm.Why(why)!.Value, stop), stop);

    /// <summary>Goes on with it.</summary>
    public Task<IActionResult> OnPostResumeAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.resumed", turns => turns.Resume(Knot, Course, stop), stop);

    /// <summary>Closes it.</summary>
    public Task<IActionResult> OnPostCloseAsync(Guid id, Guid requestKey, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.closed", turns => turns.Close(Knot, stop), stop);

    /// <summary>Keeps how the activity goes.</summary>
    public Task<IActionResult> OnPostActivityAsync(Guid id, Guid requestKey, string? activity, string? score, string? ease, CancellationToken stop) => ChangeAsync(id, requestKey, "knots.activity.kept", turns =>
        Wrongly(KnotForm.Activity(activity, score, ease, texts)) ? null : turns.Score(Knot, KnotForm.Tidy(activity), KnotForm.Score(score)!.Value, KnotForm.Score(ease)), stop);

    /// <summary>A day as a person writes it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its date; the year where it is another one.</returns>
    public string Dated(DateOnly day) => day.ToString(day.Year == now.Today.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Since when it stands where it stands.</summary>
    public string Since => Dated(now.DayOf(Knot.StateSince));

    /// <summary>How tender it was around a day: the last time it was said in the two weeks up to it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>0–10; null where nobody said.</returns>
    public int? TenderAt(DateOnly day) => _entries.LastOrDefault(e => e.Tenderness is not null && e.Day <= day && e.Day > day.AddDays(-knowledge.Activity.EveryDays))?.Tenderness;

    private IReadOnlyList<Entry> _entries = [];
    private Restrictions? _permit;

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
            await ShowAsync(stop);
            return Page();
        }

        await turned;
        Saved saved = await db.SaveOnceAsync(requestKey, id, now.Instant, stop);
        string moved = saved is Saved.Now && said == "knots.resumed" ? followed.Say(await followed.FollowAsync(stop), texts) : "";
        Said = (texts[saved is Saved.Overtaken ? "knots.overtaken" : said] + " " + moved).TrimEnd();
        return Redirect($"/knots/{id}");
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        if (knot.State == KnotStanding.Draft)
        {
            return Redirect($"/knot/{id}");
        }

        (Knot, _permit) = (knot, (await chart.VerdictAsync(knot, stop)).Permit);
        _entries = await chart.EntriesAsync(id, now.Zone, stop);
        Course = KnotHistory.Of(_entries, knot.OpenedDay, now.Today);
        return null;
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        Diary = [.. _entries.TakeLast(EntriesShown).Reverse()];
        Maps = MapThen.Of(Knot, map, chart, names, texts, now);
        Scores = await db.Activities.AsNoTracking().Where(a => a.KnotId == Knot.Id && a.ReplacedAt == null).OrderByDescending(a => a.Day).ThenByDescending(a => a.RecordedAt).Take(ScoresShown).ToListAsync(stop);
        ActivityDue = Followed && (Scores.Count == 0 || Scores[0].Day.AddDays(knowledge.Activity.EveryDays) <= now.Today);
        Returns = await spots.KeepsComingBackAsync(Knot, stop);
        if (_permit is { } permit)
        {
            Named = true;
            await BelievedAsync(permit, stop);
        }
    }

    private async Task BelievedAsync(Restrictions permit, CancellationToken stop)
    {
        List<KnotBelief> beliefs = await db.KnotBeliefs.AsNoTracking().Where(b => b.KnotId == Knot.Id).OrderByDescending(b => b.At).Take(BeliefsShown).ToListAsync(stop);
        Beliefs = [.. beliefs.Select(b => (Dated(now.DayOf(b.At)), What(b), b.Muscles.Count > 0 ? b.Muscles[0].Probability : b.Elsewhere))];
        IReadOnlyList<Candidate> muscles = (await chart.LocateAsync(Knot, permit, stop)).Muscles;
        Causes = [.. CauseMix.Of(knowledge, await chart.TagsAsync(stop), muscles, permit).Where(c => c.Share > 0).Take(CausesShown).Select(c => knowledge.Exposure.Causes[c.Cause])];
    }

    private string What(KnotBelief belief) => belief.Muscles.Count > 0 && knowledge.Muscles.TryGet(belief.Muscles[0].Muscle, out Muscle? muscle)
        ? char.ToUpperInvariant(muscle.Plain[0]) + muscle.Plain[1..]
        : texts["result.elsewhere"];
}
