using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;
using ReliefCheck = Unknot.Store.Rows.ReliefCheck;

namespace Unknot.Web.Features.CheckIn;

/// <summary>The day in under a minute, for every knot that is followed.</summary>
[ChangesForecast]
public sealed class CheckInModel(UnknotDb db, Chart chart, Habits habits, FollowedKnots weighed, LateFlags late, WordFlags words, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    // More at once nobody answers, and a page of all of somebody's knots would be no minute any more.
    private const int MostAsked = 12;

    /// <summary>The knots asked about.</summary>
    public IReadOnlyList<Asked> Knots { get; private set; } = [];

    /// <summary>How many more are followed than one check-in asks about.</summary>
    public int Further { get; private set; }

    /// <summary>The one knot it is about; null for those that come first.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Knot { get; set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells this form from any other, so that it is stored once.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    /// <summary>The entry that is corrected; null for a new one.</summary>
    public Store.Rows.CheckIn? Corrects { get; private set; }

    /// <summary>The day it speaks of.</summary>
    public DateOnly Day { get; private set; } = now.Today;

    /// <summary>What the day already says of each knot, the latest of it: the back button leads here too.</summary>
    public IReadOnlyList<Store.Rows.CheckIn> Earlier { get; private set; } = [];

    /// <summary>Small habits that can be ticked, by the extra that says it, each in words.</summary>
    public IReadOnlyList<(string Extra, string Text)> Habits { get; private set; } = [];

    /// <summary>What was entered for the day as a whole.</summary>
    public DayEntry Entered { get; private set; } = DayEntry.Empty;

    /// <summary>Whether something of what is folded away is filled in, so that it is seen.</summary>
    public bool SaysMore => Entered.Extras.Count > 0 || Entered.Note is { Length: > 0 } || Wrong.Of("extras") is not null || Wrong.Of("note") is not null;

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
            return Knots.Count == 0 && entry is null && Knot is null ? Redirect("/") : NotFound();
        }

        if (Corrects is { } old)
        {
            Entered = new(old.Stress, old.DeskHours?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), [.. old.Extras], old.Note);
        }
        else
        {
            Earlier = [.. (await db.CheckIns.AsNoTracking().Where(c => c.Day == Day && c.ReplacedAt == null).ToListAsync(stop)).GroupBy(c => c.KnotId).Select(day => day.MaxBy(c => c.RecordedAt)!)];
        }

        Habits = await HabitsAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? entry, Guid requestKey, CancellationToken stop)
    {
        if (!await FindAsync(entry, stop))
        {
            return entry is { } corrected && await db.CheckIns.AnyAsync(c => c.Id == corrected, stop) ? await OvertakenAsync(requestKey, stop) : NotFound();
        }

        CheckInForm form = new(Request.Form, texts, [.. knowledge.Habits.Select(habit => KeptHabits.Extra(habit.Id)), .. Corrects?.Extras ?? []]);
        List<Told> read = [.. Knots.Select(asked => Read(form, asked))];
        Wrong = new(form.Errors.Count == 0 && read.TrueForAll(told => told.IsBlank) ? [new("checkin", texts["checkin.wrong.blank"])] : form.Errors);
        if (Wrong.List.Count > 0)
        {
            RequestKey = requestKey;
            Entered = new(form.Score("stress"), Request.Form["desk-hours"], [.. form.Ticked], Request.Form["note"]);
            Knots = [.. read.Select(r => r.Asked with { Nprs = r.Row.Nprs, Tenderness = r.Row.Tenderness, Back = r.Row.Back, Moves = r.Moves })];
            Habits = await HabitsAsync(stop);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        // One tap on Today speaks of one knot: nothing is written down for the others.
        List<Told> told = [.. read.Where(one => !one.IsBlank)];
        if (Corrects is null && await IsToldAsync(form, told, FormKey.SameSince(requestKey, now.Instant), stop))
        {
            TempData["said"] = texts["checkin.before"];
            return Redirect("/today");
        }

        await AddAsync(told, stop);
        switch (await db.SaveOnceAsync(requestKey, told[0].Row.Id, now.Instant, stop))
        {
            case Saved.Overtaken:
                return await OvertakenAsync(requestKey, stop);
            case Saved.Before before when !await ReviseAsync(form, told, before.RowId, stop):
                return await OvertakenAsync(requestKey, stop);
        }

        // Read once more for all that follows from what was just stored, and no oftener.
        Chart after = await late.FollowAsync(stop);
        await FollowAsync(told, after, stop);
        string moved = told.Exists(one => !one.Moves.SaysTheSameAs(MovesOf(one.Corrects, one.Asked.Knot))) ? weighed.Say(await weighed.FollowAsync(after, stop), texts) : "";
        TempData["said"] = texts[told.Exists(one => one.Corrects is not null) ? "checkin.corrected" : "checkin.kept"] + (moved.Length > 0 ? " " + moved : "");
        Guid? again = await AskAgainAsync(told, after, stop);
        return Redirect(again is { } knot ? $"/safety/again?knot={knot}" : "/today");
    }

    /// <summary>Whether the same was stored since the form was shown: sent from another tab.</summary>
    private async Task<bool> IsToldAsync(CheckInForm form, List<Told> told, DateTimeOffset since, CancellationToken stop)
    {
        List<Store.Rows.CheckIn> kept = await db.CheckIns.AsNoTracking().Where(c => c.Day == Day && c.RecordedAt > since && c.ReplacedAt == null).ToListAsync(stop);
        return told.TrueForAll(one => kept.Exists(c => c.KnotId == one.Asked.Knot.Id && AsOf(form, one, c).SaysTheSameAs(c, MovesOf(c, one.Asked.Knot))));
    }

    /// <summary>What is told, beside an entry that is stored: where it moved is read as it was asked then, before the entry had drawn it.</summary>
    private Told AsOf(CheckInForm form, Told told, Store.Rows.CheckIn? entry) =>
        told with { Corrects = entry, Moves = form.Moves(Around(told.Asked with { Moves = MovesOf(entry, told.Asked.Knot) })) };

    /// <summary>A form that the back button brought up again and that says something else now corrects what it had said; saying the same again changes nothing.</summary>
    private async Task<bool> ReviseAsync(CheckInForm form, List<Told> told, Guid first, CancellationToken stop)
    {
        if (await db.CheckIns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == first && c.ReplacedAt == null, stop) is not { } kept)
        {
            return false;
        }

        Store.Rows.CheckIn[] then = await db.CheckIns.AsNoTracking().Where(c => c.RecordedAt == kept.RecordedAt && c.ReplacedAt == null).ToArrayAsync(stop);
        Chart fresh = chart.Afresh();
        for (int i = 0; i < told.Count; i++)
        {
            Asked asked = told[i].Asked;
            asked = asked with { Knot = await fresh.KnotAsync(asked.Knot.Id, stop) ?? asked.Knot };
            told[i] = AsOf(form, told[i] with { Asked = asked, Relief = null }, Array.Find(then, c => c.KnotId == asked.Knot.Id));
        }

        told.RemoveAll(one => one.Corrects is { } old && one.SaysTheSameAs(old, MovesOf(old, one.Asked.Knot)));
        await AddAsync(told, stop);
        return told.Count > 0 && await db.SaveOnceAsync(now.NewId(), told[0].Row.Id, now.Instant, stop) is Saved.Now;
    }

    /// <summary>Sent twice, or meanwhile corrected in another window: what stands is left as it is, and a sentence says so.</summary>
    private async Task<IActionResult> OvertakenAsync(Guid requestKey, CancellationToken stop)
    {
        TempData["said"] = texts[await db.Requests.AnyAsync(r => r.Key == requestKey, stop) ? "checkin.before" : "checkin.overtaken"];
        return Redirect("/today");
    }

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
            MapMoves moves = SpreadMaps.Of(about, Corrects.Id, knowledge.Regions);
            Knots = [Around(new Asked(about) { Nprs = Corrects.Nprs, Tenderness = Corrects.Tenderness, Back = Corrects.Back, Moves = moves })];
            return true;
        }

        List<Asked> asked = [];
        IReadOnlyList<Knot> followed = await chart.KnotsAsync(stop);
        Knot[] chosen = [.. followed.Where(k => Knot is null || k.Id == Knot).OrderByDescending(k => k.State is KnotStanding.Open or KnotStanding.Back).Take(MostAsked)];
        Further = followed.Count - chosen.Length;
        foreach (Knot knot in chosen)
        {
            asked.Add(Around(new Asked(knot) { Due = await ReliefDue.OfAsync(db, knot.Id, now.Instant, stop) }));
        }

        Knots = asked;
        return asked.Count > 0;
    }

    /// <summary>Those in force for the knot that comes first, and those that the entry has ticked already.</summary>
    private async Task<IReadOnlyList<(string Extra, string Text)>> HabitsAsync(CancellationToken stop)
    {
        (string Extra, string Text)[] inForce = [.. (await habits.OfAsync(Knots[0].Knot, stop)).Select(habit => (KeptHabits.Extra(habit.Id), habits.NameOf(habit.Id)))];
        return [.. inForce, .. Entered.Extras.Where(extra => KeptHabits.HabitOf(extra) is not null && inForce.All(one => one.Extra != extra)).Select(extra => (extra, habits.NameOf(KeptHabits.HabitOf(extra)!)))];
    }

    /// <summary>With the places of a knot as it was before the entry, and those next to them: what it can have left, and where it can have gone.</summary>
    private Asked Around(Asked asked)
    {
        Place[] here =
        [
            .. chart.PlacesOf(asked.Knot).Where(place => !asked.Moves.Spread.Contains(place.ToString())),
            .. asked.Moves.Gone.Select(chart.PlaceOf).OfType<Place>(),
        ];
        return asked with
        {
            Places = here,
            Near =
            [
                .. here.SelectMany(place => knowledge.Regions[place.Region].Adjacent.Select(code => new Place(code, knowledge.Regions[code].Paired ? place.Side ?? asked.Knot.Side ?? Side.Left : null)))
                    .Distinct().Except(here),
            ],
        };
    }

    private MapMoves MovesOf(Store.Rows.CheckIn? entry, Knot knot) => entry is null ? MapMoves.None : SpreadMaps.Of(knot, entry.Id, knowledge.Regions);

    private Told Read(CheckInForm form, Asked asked)
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
        return new(asked, row, check, form.Moves(asked), Corrects);
    }

    /// <summary>Adds what was told, and the red flags that its note opens: each knot it speaks of is asked about them.</summary>
    private async Task AddAsync(List<Told> told, CancellationToken stop)
    {
        foreach (Told one in told)
        {
            Add(one);
            await words.NoteAsync(one.Row.Note, new(one.Row.Id, null, one.Row.KnotId, one.Corrects?.Id), stop);
        }
    }

    private void Add(Told told)
    {
        if (told.Corrects is { } old)
        {
            db.Replace(old, told.Row, now.Instant);
        }
        else
        {
            db.Add(told.Row);
        }

        if (told.Relief is not null)
        {
            db.Add(told.Relief);
        }

        if (!told.Moves.SaysTheSameAs(MovesOf(told.Corrects, told.Asked.Knot)))
        {
            new SpreadMaps(db, now, knowledge.Regions).Draw(told.Asked.Knot, told.Row.Id, told.Corrects?.Id, told.Moves);
        }
    }

    /// <summary>Brings each knot's state up to its diary.</summary>
    private async Task FollowAsync(IReadOnlyList<Told> told, Chart after, CancellationToken stop)
    {
        foreach (Asked asked in told.Select(one => one.Asked))
        {
            await new Standing(db, now).FollowAsync(asked.Knot, await after.EntriesAsync(asked.Knot.Id, now.Zone, stop), stop);
        }
    }

    private async Task<Guid?> AskAgainAsync(IReadOnlyList<Told> told, Chart after, CancellationToken stop)
    {
        foreach (Guid id in told.Select(one => one.Asked.Knot.Id))
        {
            if (await after.KnotAsync(id, stop) is { } knot
                && (await after.VerdictAsync(knot, stop) is { Stops: false, Complete: false } || await late.On(after).DueAsync(knot, stop) is { Questions.Count: > 0 }))
            {
                return id;
            }
        }

        return null;
    }
}

/// <summary>What was told of one knot.</summary>
/// <param name="Asked">The knot, as it was asked about.</param>
/// <param name="Row">The entry.</param>
/// <param name="Relief">The answer about a release; null where there is none.</param>
/// <param name="Moves">Where it moved or spread to.</param>
/// <param name="Corrects">The entry it corrects; null for a new one.</param>
internal sealed record Told(Asked Asked, Store.Rows.CheckIn Row, ReliefCheck? Relief, MapMoves Moves, Store.Rows.CheckIn? Corrects)
{
    /// <summary>Whether nothing was told. A correction that takes everything back is still one.</summary>
    public bool IsBlank => Corrects is null && Relief is null && Moves.IsNone && Row is { Nprs: null, Tenderness: null, Back: null, Stress: null, DeskHours: null, Note: null, Extras.Count: 0 };

    /// <summary>Whether an entry says the same already.</summary>
    /// <param name="old">The entry.</param>
    /// <param name="moves">What the entry said of the map.</param>
    /// <returns>True when nothing of it would change.</returns>
    public bool SaysTheSameAs(Store.Rows.CheckIn old, MapMoves moves) =>
        (Row.Nprs, Row.Tenderness, Row.Back, Row.Stress, Row.DeskHours, Row.Note) == (old.Nprs, old.Tenderness, old.Back, old.Stress, old.DeskHours, old.Note)
        && Row.Extras.SequenceEqual(old.Extras) && Moves.SaysTheSameAs(moves);
}

/// <summary>A knot as the form asks about it.</summary>
/// <param name="Knot">The knot.</param>
public sealed record Asked(Knot Knot)
{
    /// <summary>Where it was felt before the entry.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>The question after a release, when it is due.</summary>
    public ReliefDue? Due { get; init; }

    /// <summary>Places next to it, where it may have spread to.</summary>
    public IReadOnlyList<Place> Near { get; init; } = [];

    public int? Nprs { get; init; }

    public int? Tenderness { get; init; }

    public Back? Back { get; init; }

    /// <summary>Where it moved or spread to.</summary>
    public MapMoves Moves { get; init; } = MapMoves.None;

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
