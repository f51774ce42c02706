using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Desk;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Figure;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Breaks;

/// <summary>The clock for breaks: when the next is due, what it offers, and what was made of those before. An island counts down; without scripts the page says the time.</summary>
public sealed class BreaksModel(UnknotDb db, Chart chart, Chosen chosen, Now now, KnowledgeBase knowledge, Figures figures, Texts texts) : PageModel
{
    private const int Step = 5;

    /// <summary>What happened at the desk today, in order of time.</summary>
    public IReadOnlyList<DeskMoment> Today { get; private set; } = [];

    /// <summary>The interval [min].</summary>
    public int Every { get; private set; }

    /// <summary>When the next is due; null while the clock does not run.</summary>
    public DateTimeOffset? Due { get; private set; }

    /// <summary>Whether one is due now.</summary>
    public bool IsDue => Due <= now.Instant;

    /// <summary>What the next offers; null when nothing may be done.</summary>
    public BreakOffer? Offer { get; private set; }

    /// <summary>What shows the movement of the next; null where nothing does.</summary>
    public ShownFigure? Figure => Offer is { } offer ? figures.Of(offer.Use.Movement.Id) : null;

    /// <summary>The intervals to choose from [min].</summary>
    public IReadOnlyList<int> Intervals => [.. Enumerable.Range(0, ((knowledge.Breaks.IntervalMinutes.Most - knowledge.Breaks.IntervalMinutes.Least) / Step) + 1).Select(i => knowledge.Breaks.IntervalMinutes.Least + (i * Step))];

    /// <summary>How long a break is put off [min].</summary>
    public int LaterMinutes => knowledge.Breaks.LaterMinutes;

    /// <summary>What is said of a movement that the person added.</summary>
    public string Unchecked => knowledge.Session.Own.Say;

    /// <summary>The rule, in words.</summary>
    public string Rule => knowledge.Breaks.Say;

    /// <summary>Tells a form from any other: another one each time.</summary>
    public Guid RequestKey => now.NewId();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ?? Page();

    /// <summary>Starts the clock, or sets it anew with another interval.</summary>
    public async Task<IActionResult> OnPostStartAsync(int every, Guid requestKey, CancellationToken stop)
    {
        await chosen.PutAsync(Preferences.BreaksEvery, BreakClock.Every(knowledge.Breaks, every).ToString(CultureInfo.InvariantCulture), stop);
        return await KeepAsync(new DeskMoment(now.Instant, DeskMoment.Started), requestKey, stop);
    }

    /// <summary>Ends it for today.</summary>
    public Task<IActionResult> OnPostEndAsync(Guid requestKey, CancellationToken stop) => KeepAsync(new DeskMoment(now.Instant, DeskMoment.Ended), requestKey, stop);

    /// <summary>Keeps what was made of a break.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(string? kind, string? move, string? answer, Guid requestKey, CancellationToken stop)
    {
        if (!Enum.TryParse(answer, ignoreCase: true, out BreakAnswer made) || !Enum.IsDefined(made) || kind is null || !knowledge.Breaks.Kinds.Has(kind) || (move is not null && !await IsKnownAsync(move, stop)))
        {
            Said = texts["breaks.stale"];
            return Redirect("/breaks");
        }

        return await KeepAsync(new DeskMoment(now.Instant, kind, made, move), requestKey, stop);
    }

    /// <summary>A time of day, in the person's zone.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>Hours and minutes.</returns>
    public string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, now.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What a moment was, in words.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Its kind, and what was made of it.</returns>
    public string NameOf(DeskMoment moment) => moment.Answer is { } answer
        ? texts["breaks.was." + answer.ToString().ToLowerInvariant(), knowledge.Breaks.Kinds.TryGet(moment.Kind, out BreakKind? kind) ? kind.Name : moment.Kind]
        : texts["breaks.was." + moment.Kind];

    /// <summary>Whether a move is one of the content's, or one that the person added and did not remove meanwhile.</summary>
    private async Task<bool> IsKnownAsync(string move, CancellationToken stop) =>
        knowledge.Movements.Has(move) || (Chart.AddedId(move) is { } added && await db.AddedMovements.AnyAsync(row => row.Id == added, stop));

    private async Task<IActionResult> KeepAsync(DeskMoment moment, Guid requestKey, CancellationToken stop)
    {
        DateTimeOffset since = FormKey.SameSince(requestKey, now.Instant);
        if (!db.ChangeTracker.HasChanges() && await db.DeskEvents.AnyAsync(e => e.StartedAt > since && e.Kind == moment.Kind && e.Answer == moment.Answer && e.Movement == moment.Movement, stop))
        {
            // Sent from another tab.
            return Redirect("/breaks");
        }

        // How long a break takes is not measured.
        db.DeskEvents.Add(new() { Id = now.NewId(), Kind = moment.Kind, StartedAt = moment.At, Seconds = 0, Answer = moment.Answer, Movement = moment.Movement });
        await db.SaveOnceAsync(requestKey, Guid.Empty, now.Instant, stop);
        return Redirect("/breaks");
    }

    private async Task<IActionResult?> FindAsync(CancellationToken stop)
    {
        Today = await TodayAsync(stop);
        string? every = await db.Preferences.Where(p => p.Name == Preferences.BreaksEvery).Select(p => p.Value).SingleOrDefaultAsync(stop);
        Every = BreakClock.Every(knowledge.Breaks, int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) ? minutes : null);
        Due = BreakClock.Due(knowledge.Breaks, Every, Today);
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (knots.Count == 0)
        {
            return Redirect("/");
        }

        Knot knot = Chart.Foremost(knots);
        Verdict verdict = await chart.VerdictAsync(knot, stop);
        if (verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(knot, verdict));
        }

        Offer = chart.MuscleOf(knot) is null ? null : BreakOffer.Of(knowledge, await chart.SessionRequestAsync(knot, permit, knowledge.Session.Shapes[0].Minutes, now, stop), Today);
        return null;
    }

    private async Task<IReadOnlyList<DeskMoment>> TodayAsync(CancellationToken stop)
    {
        DateTimeOffset since = now.Instant.AddHours(-24);
        List<DeskEvent> events = await db.DeskEvents.AsNoTracking().Where(e => e.StartedAt > since).OrderBy(e => e.StartedAt).ThenBy(e => e.Id).ToListAsync(stop);
        return [.. events.Where(e => now.DayOf(e.StartedAt) == now.Today).Select(e => new DeskMoment(e.StartedAt, e.Kind, e.Answer, e.Movement))];
    }
}
