using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>How the app fits a person's day: work, places, equipment, sound, country, time zone, and where their data lies.</summary>
public sealed class SettingsModel(UnknotDb db, Database database, DataPlace place, LocalPerson person, Copying copies, Chosen chosen, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const string ZoneCookie = "unknot-zone";

    private IReadOnlyDictionary<string, string> _chosen = new Dictionary<string, string>();

    /// <summary>What the person has.</summary>
    public IReadOnlySet<string> Owned { get; private set; } = new HashSet<string>();

    /// <summary>The facts asked with the equipment that hold.</summary>
    public IReadOnlySet<string> CareTicked { get; private set; } = new HashSet<string>();

    /// <summary>All equipment that can be ticked.</summary>
    public IReadOnlyList<Equipment> Equipment => [.. knowledge.Equipment.Where(e => !e.Always)];

    /// <summary>Facts that are asked with it.</summary>
    public IReadOnlyList<Fact> Care => [.. knowledge.RedFlags.Facts.Where(fact => fact.AskedWithEquipment)];

    /// <summary>Whom to call.</summary>
    public Numbers Numbers { get; private set; } = null!;

    /// <summary>The country that was chosen; null for that of the zone.</summary>
    public string? Country { get; private set; }

    /// <summary>The countries whose numbers are known.</summary>
    public IReadOnlyList<string> Countries => [.. knowledge.RedFlags.EmergencyNumbers.Select(n => n.Country).OrderBy(Numbers.NameOf, StringComparer.InvariantCulture)];

    /// <summary>The person's time zone.</summary>
    public string Zone => person.Zone.Id;

    /// <summary>The browser's zone, where its days are not those of the person's.</summary>
    public string? BrowserZone { get; private set; }

    /// <summary>Where the data lies.</summary>
    public string Where => database.Where;

    /// <summary>The folder beside it.</summary>
    public DataPlace Place => place;

    /// <summary>The automatic copies.</summary>
    public Copying Copies => copies;

    /// <summary>How far breaks can lie apart, and usually do.</summary>
    public BreaksContent Breaks => knowledge.Breaks;

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells one form from another.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>What is chosen, or what goes without choosing.</summary>
    /// <param name="name">One of the preferences.</param>
    /// <param name="otherwise">What goes without.</param>
    public string Of(string name, string otherwise) => _chosen.GetValueOrDefault(name, otherwise);

    public async Task OnGetAsync(CancellationToken stop) => await ShowAsync(await chosen.AllAsync(stop), stop);

    /// <summary>Keeps the settings.</summary>
    public async Task<IActionResult> OnPostAsync(Guid requestKey, string[] owned, string[] care, string? place, CancellationToken stop)
    {
        SettingsForm form = new(Request.Form, knowledge.Breaks, texts);
        if (form.Errors.Count > 0)
        {
            (Wrong, RequestKey, Response.StatusCode) = (new(form.Errors), requestKey, StatusCodes.Status400BadRequest);
            await ShowAsync(form.Chosen.Append((Preferences.Setting, place ?? "anywhere")).ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal), stop);
            (Owned, CareTicked) = (owned.ToHashSet(), care.ToHashSet());
            return Page();
        }

        foreach ((string name, string value) in form.Chosen)
        {
            await chosen.PutAsync(name, value, stop);
        }

        await chosen.EquipAsync(owned, care, place, stop);
        Said = texts[await db.SaveOnceAsync(requestKey, person.Id, now.Instant, stop) is Saved.Overtaken ? "knots.overtaken" : "settings.kept"];
        return Redirect("/settings");
    }

    /// <summary>Counts days by the browser's zone from now on: only with a yes.</summary>
    public async Task<IActionResult> OnPostZoneAsync(string? zone, CancellationToken stop)
    {
        Said = texts[zone is { Length: < 64 } && await person.MoveToAsync(zone, stop) ? "settings.zone.moved" : "settings.zone.unknown"];
        return Redirect("/settings");
    }

    /// <summary>Removes the automatic copies; the next is made when something has changed and its time has come.</summary>
    public IActionResult OnPostRemoveCopies()
    {
        place.Copies.RemoveAll();
        Said = texts["copies.removed"];
        return Redirect("/settings");
    }

    /// <summary>How long ago a day was, in words.</summary>
    /// <param name="day">The day.</param>
    public string Ago(DateOnly day) => (now.Today.DayNumber - day.DayNumber) switch
    {
        <= 0 => texts["copies.today"],
        1 => texts["copies.yesterday"],
        int days => texts["copies.days", days],
    };

    private async Task ShowAsync(IReadOnlyDictionary<string, string> values, CancellationToken stop)
    {
        _chosen = values;
        Owned = values.ContainsKey(Preferences.EquipmentAsked) || await db.OwnedItems.AnyAsync(stop)
            ? (await db.OwnedItems.AsNoTracking().Select(o => o.Item).ToListAsync(stop)).ToHashSet()
            : knowledge.Equipment.Where(e => e.Default).Select(e => e.Id).ToHashSet();
        string[] asked = [.. Care.Select(fact => fact.Id)];
        List<GivenAnswer> facts = await db.Answers.AsNoTracking().Where(a => a.ReplacedAt == null && a.Scope == AnswerScope.Fact && asked.Contains(a.Question)).OrderBy(a => a.AnsweredAt).ToListAsync(stop);
        CareTicked = facts.GroupBy(a => a.Question).Where(g => g.Last().Value == "yes").Select(g => g.Key).ToHashSet();
        Country = await db.People.Where(p => p.Id == person.Id).Select(p => p.Country).SingleOrDefaultAsync(stop);
        Numbers = await Numbers.OfAsync(db, person, knowledge.RedFlags, stop);
        BrowserZone = Request.Cookies[ZoneCookie] is { Length: < 64 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? other) && !other.HasSameRules(person.Zone) ? zone : null;
    }
}
