using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;
using ReliefCheck = Unknot.Store.Rows.ReliefCheck;

namespace Unknot.Web.Features.CheckIn;

/// <summary>The day in under a minute, for every knot that is followed.</summary>
public sealed class CheckInModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The knots asked about.</summary>
    public IReadOnlyList<Asked> Knots { get; private set; } = [];

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells this form from any other, so that it is stored once.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>The entry that is corrected; null for a new one.</summary>
    public Store.Rows.CheckIn? Corrects { get; private set; }

    /// <summary>The day it speaks of.</summary>
    public DateOnly Day { get; private set; } = now.Today;

    /// <summary>What was entered for the day as a whole.</summary>
    public DayEntry Entered { get; private set; } = DayEntry.Empty;

    /// <summary>What was chosen in a field that could not be taken yet.</summary>
    /// <param name="field">The field.</param>
    /// <returns>What was sent; null where nothing was.</returns>
    public string? Chosen(string field) => Wrong.List.Count > 0 ? Request.Form[field].ToString() : null;

    /// <summary>When something was, as the person would say it.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>A weekday and the time.</returns>
    public string When(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, now.Zone).ToString("dddd, H:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The plain name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Its label, with its side.</returns>
    public string NameOf(Place place) => place.Side is { } side
        ? texts[side == Side.Left ? "place.left" : "place.right", knowledge.Regions[place.Region].Label]
        : knowledge.Regions[place.Region].Label;

    public async Task<IActionResult> OnGetAsync(Guid? entry, CancellationToken stop)
    {
        if (!await FindAsync(entry, stop))
        {
            return Knots.Count == 0 && entry is null ? Redirect("/") : NotFound();
        }

        if (Corrects is { } old)
        {
            Entered = new(old.Stress, old.DeskHours?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), [.. old.Extras], old.Note);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? entry, Guid requestKey, CancellationToken stop)
    {
        if (!await FindAsync(entry, stop))
        {
            return entry is { } corrected && await db.CheckIns.AnyAsync(c => c.Id == corrected, stop) ? await OvertakenAsync(requestKey, stop) : NotFound();
        }

        CheckInForm form = new(Request.Form, texts);
        List<(Asked Asked, Store.Rows.CheckIn Row, ReliefCheck? Relief, IReadOnlyList<string> Spread)> read = [.. Knots.Select(asked => Read(form, asked))];
        if (form.Errors.Count == 0 && read.TrueForAll(r => IsBlank(r.Row) && r.Relief is null && r.Spread.Count == 0))
        {
            Wrong = new([new("checkin", texts["checkin.wrong.blank"])]);
        }
        else
        {
            Wrong = new(form.Errors);
        }

        if (Wrong.List.Count > 0)
        {
            RequestKey = requestKey;
            Entered = new(form.Score("stress"), Request.Form["desk-hours"], [.. form.Ticked], Request.Form["note"]);
            Knots = [.. read.Select(r => r.Asked with { Nprs = r.Row.Nprs, Tenderness = r.Row.Tenderness, Back = r.Row.Back, Spread = [.. r.Spread] })];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        // One tap on Today speaks of one knot: nothing is written down for the others.
        foreach (var (asked, row, relief, spread) in read.Where(r => !IsBlank(r.Row) || r.Relief is not null || r.Spread.Count > 0))
        {
            Add(asked, row, relief, spread);
        }

        if (await db.SaveOnceAsync(requestKey, read[0].Row.Id, now.Instant, stop) is not Saved.Now)
        {
            return await OvertakenAsync(requestKey, stop);
        }

        await FollowAsync(read, stop);
        TempData["said"] = texts[Corrects is null ? "checkin.kept" : "checkin.corrected"];
        Guid? again = await AskAgainAsync(read, stop);
        return Redirect(again is { } knot ? $"/safety/again?knot={knot}" : "/today");
    }

    /// <summary>Sent twice, or meanwhile corrected in another window: what stands is left as it is, and a sentence says so.</summary>
    private async Task<IActionResult> OvertakenAsync(Guid requestKey, CancellationToken stop)
    {
        TempData["said"] = texts[await db.Requests.AnyAsync(r => r.Key == requestKey, stop) ? "checkin.before" : "checkin.overtaken"];
        return Redirect("/today");
    }

    private static bool IsBlank(Store.Rows.CheckIn row) =>
        row is { Nprs: null, Tenderness: null, Back: null, Stress: null, DeskHours: null, Note: null, Extras.Count: 0 };

    private async Task<bool> FindAsync(Guid? entry, CancellationToken stop)
    {
        if (entry is { } id)
        {
            Corrects = await db.CheckIns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.ReplacedAt == null, stop);
            if (Corrects is null || await chart.KnotAsync(Corrects.KnotId, stop) is not { } about)
            {
                return false;
            }

            Day = Corrects.Day;
            Knots = [new Asked(about, chart.PlacesOf(about)) { Nprs = Corrects.Nprs, Tenderness = Corrects.Tenderness, Back = Corrects.Back }];
            return true;
        }

        List<Asked> asked = [];
        foreach (Knot knot in await chart.KnotsAsync(stop))
        {
            asked.Add(new Asked(knot, chart.PlacesOf(knot)) { Due = await ReliefDue.OfAsync(db, knot.Id, now.Instant, stop), Near = Near(knot) });
        }

        Knots = asked;
        return asked.Count > 0;
    }

    private IReadOnlyList<Place> Near(Knot knot)
    {
        IReadOnlyList<Place> here = chart.PlacesOf(knot);
        return
        [
            .. here.SelectMany(place => knowledge.Regions[place.Region].Adjacent.Select(code => new Place(code, knowledge.Regions[code].Paired ? place.Side ?? knot.Side ?? Side.Left : null)))
                .Distinct().Except(here),
        ];
    }

    private (Asked Asked, Store.Rows.CheckIn Row, ReliefCheck? Relief, IReadOnlyList<string> Spread) Read(CheckInForm form, Asked asked)
    {
        Store.Rows.CheckIn row = new()
        {
            Id = now.NewId(),
            KnotId = asked.Knot.Id,
            Day = Day,
            RecordedAt = now.Instant,
            Nprs = form.Score(asked.Field("nprs")),
            Tenderness = form.Score(asked.Field("tenderness")),
            Back = form.IsBack(asked.Field("back")),
            Stress = form.Score("stress"),
            DeskHours = form.DeskHours,
            Extras = form.Ticked,
            Note = form.Note,
        };
        Relief? relief = asked.Due is { } due ? form.Easier(due.Field) : null;
        ReliefCheck? check = asked.Due is { } put && relief is not null
            ? new()
            {
                Id = now.NewId(),
                KnotId = asked.Knot.Id,
                StepId = put.StepId,
                AfterHours = put.AfterHours,
                DueAt = put.DueAt,
                AskedAt = now.Instant,
                Relief = relief,
                SameSpot = form.Yes(put.Field + "-spot"),
                SameFeel = form.Yes(put.Field + "-feel"),
            }
            : null;
        return (asked, row, check, [.. form.Ticks(asked.Field("spread")).Where(code => asked.Near.Any(place => place.ToString() == code))]);
    }

    private void Add(Asked asked, Store.Rows.CheckIn row, ReliefCheck? relief, IReadOnlyList<string> spread)
    {
        if (Corrects is { } old)
        {
            db.Replace(old, row, now.Instant);
        }
        else
        {
            db.Add(row);
        }

        if (relief is not null)
        {
            db.Add(relief);
        }

        if (spread.Count > 0)
        {
            IReadOnlyList<MapMark> before = asked.Knot.Maps.MaxBy(m => m.RecordedAt)?.Marks ?? [];
            db.Add(new KnotMap
            {
                Id = now.NewId(),
                KnotId = asked.Knot.Id,
                CheckInId = row.Id,
                RecordedAt = now.Instant,
                Marks = [.. before, .. spread.Select(code => new MapMark(code, MarkKind.Spread))],
                Spread = true,
            });
            Knot knot = db.Attach(asked.Knot).Entity;
            knot.Places = [.. knot.Places, .. spread];
        }
    }

    /// <summary>Brings each knot's state up to its diary.</summary>
    private async Task FollowAsync(IReadOnlyList<(Asked Asked, Store.Rows.CheckIn Row, ReliefCheck? Relief, IReadOnlyList<string> Spread)> read, CancellationToken stop)
    {
        foreach (Asked asked in read.Select(r => r.Asked))
        {
            KnotCourse course = KnotHistory.Of(await chart.EntriesAsync(asked.Knot.Id, now.Zone, stop), asked.Knot.OpenedDay, now.Today);
            KnotStanding state = course.State switch
            {
                KnotState.Quiet => KnotStanding.Quiet,
                KnotState.Back => KnotStanding.Back,
                _ => KnotStanding.Open,
            };
            await db.Knots.Where(k => k.Id == asked.Knot.Id && k.State != state)
                .ExecuteUpdateAsync(set => set.SetProperty(k => k.State, state).SetProperty(k => k.StateSince, now.Instant), stop);
        }
    }

    private async Task<Guid?> AskAgainAsync(IReadOnlyList<(Asked Asked, Store.Rows.CheckIn Row, ReliefCheck? Relief, IReadOnlyList<string> Spread)> read, CancellationToken stop)
    {
        foreach (Guid id in read.Select(r => r.Asked.Knot.Id))
        {
            if (await chart.KnotAsync(id, stop) is { } knot && await chart.AskAgainAsync(knot, stop) is { Questions.Count: > 0 })
            {
                return id;
            }
        }

        return null;
    }
}

/// <summary>A knot as the form asks about it.</summary>
/// <param name="Knot">The knot.</param>
/// <param name="Places">Where it is felt.</param>
public sealed record Asked(Knot Knot, IReadOnlyList<Place> Places)
{
    /// <summary>The question after a release, when it is due.</summary>
    public ReliefDue? Due { get; init; }

    /// <summary>Places next to it, where it may have spread to.</summary>
    public IReadOnlyList<Place> Near { get; init; } = [];

    public int? Nprs { get; init; }

    public int? Tenderness { get; init; }

    public Back? Back { get; init; }

    public IReadOnlyList<string> Spread { get; init; } = [];

    /// <summary>The name of one of its fields.</summary>
    /// <param name="name">What it asks.</param>
    /// <returns>The name, told from other knots' fields.</returns>
    public string Field(string name) => $"{name}-{Knot.Id:N}";
}

/// <summary>What was entered for the day as a whole, as it was typed.</summary>
public sealed record DayEntry(int? Stress, string? DeskHours, IReadOnlySet<string> Extras, string? Note)
{
    public static DayEntry Empty { get; } = new(null, null, new HashSet<string>(), null);

    public DayEntry(int? stress, string? deskHours, IReadOnlyList<string> extras, string? note)
        : this(stress, deskHours, extras.ToHashSet(), note)
    {
    }
}
