using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Where;

/// <summary>Where does it hurt? Every button sends the whole page, and whatever it was is kept first.</summary>
public sealed class WhereModel(UnknotDb db, VisitTurn turn, KnowledgeBase knowledge, WordIndex index, WordFlags flags, Now now, PlaceNames names, Texts texts) : PageModel
{
    /// <summary>The header by which the page's island asks for the marks alone.</summary>
    public const string PartHeader = "X-Unknot-Part";

    // More than this is not one sore place and its surroundings; the page says so, and takes it all the same.
    private const int ManyPlaces = 12;

    /// <summary>What was sent.</summary>
    [BindProperty]
    public WhereForm Form { get; set; } = new();

    /// <summary>The page as far as it is filled in.</summary>
    public Draft Draft { get; private set; } = new();

    /// <summary>Which state of the visit this is; null when there is none yet.</summary>
    public int? Revision { get; private set; }

    /// <summary>What belongs together.</summary>
    public IReadOnlyList<Complaint> Complaints { get; private set; } = [];

    /// <summary>What was read out of the person's words; null when they were not asked to be read.</summary>
    public Reading? Reading { get; private set; }

    /// <summary>What is wrong or missing.</summary>
    public Errors Errors { get; private set; } = new([]);

    /// <summary>What is needed and still open, in words.</summary>
    public IReadOnlyList<string> StillOpen =>
    [
        .. Draft.Marks.Count == 0 ? [texts["where.open.mark"]] : (string[])[],
        .. Draft.Now is null ? [texts["where.open.now"]] : (string[])[],
        .. Draft.Worst is null ? [texts["where.open.worst"]] : (string[])[],
    ];

    /// <summary>Whether the next time the page is sent it goes on as it is.</summary>
    public bool AsksSure { get; private set; }

    /// <summary>A sentence about what just happened; null when nothing needs one.</summary>
    public string? Said { get; private set; }

    /// <summary>Whether nobody has marked anything here yet: then the page says what this is.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>What the list is searched for.</summary>
    public string Find => Form.Find?.Trim() ?? "";

    /// <summary>The marked places in order, each once: their place in it is their number.</summary>
    public IReadOnlyList<string> Numbered => [.. Draft.Marks.Select(mark => mark.Place).Distinct()];

    /// <summary>A sentence when very much is marked; null otherwise.</summary>
    public string? ManyMarked => Numbered.Count > ManyPlaces ? texts["where.many", Numbered.Count] : null;

    /// <summary>Shows the page as it was left.</summary>
    /// <param name="read">Whether the stored words are to be read.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is read.</returns>
    public async Task OnGetAsync(bool read, CancellationToken stop)
    {
        Visit? visit = await Journey.UnderWayAsync(db, stop);
        IsFirst = visit is null && (await Journey.StandingsAsync(db, stop)).Count == 0;
        Show(visit is null ? new() : Draft.Of(visit, knowledge.Regions), visit);
        if (read && Draft.Words.Length > 0)
        {
            Reading = WordReader.Read(Draft.Words, index);
        }
    }

    /// <summary>Keeps the page and goes on to the safety questions.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The next page, or this one with what is missing.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Saved opened;
        do
        {
            Visit visit = await Keep(null, stop);
            IReadOnlyList<FieldError> missing = Draft.Missing(texts);
            if (missing.Count > 0)
            {
                Errors = new(missing);
                return Page();
            }

            if (Form.Sure is null && Contradicts() is { } contradicts)
            {
                (Errors, AsksSure) = (new([contradicts]), true);
                return Page();
            }

            opened = await OpenComplaints.Handle(db, now, visit, Complaints, names, knowledge, flags, Form.Key, stop);
        }
        while (opened is Saved.Overtaken); // The page keeps itself as it is filled in: what it was still sending may come between.

        return Redirect(Journey.PathOf(Step.Safety));
    }

    /// <summary>Keeps the page and stays.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page, or its marks alone where the island asked for them.</returns>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken stop)
    {
        await Keep(null, stop);
        return Stay("marked");
    }

    /// <summary>Takes one mark away.</summary>
    /// <param name="remove">The mark, as the form writes it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostRemoveAsync(string remove, CancellationToken stop)
    {
        await Keep(draft => draft with { Marks = [.. draft.Marks.Where(mark => $"{mark.Place}:{WhereForm.Written(mark.Kind)}" != remove)] }, stop);
        return Stay("marked");
    }

    /// <summary>Makes one complaint of two.</summary>
    /// <param name="join">A place of each, with a bar between.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostJoinAsync(string join, CancellationToken stop)
    {
        await Keep(draft =>
        {
            IReadOnlyList<Complaint> complaints = Grouping.Of(draft.Marks, draft.Joined, draft.Parted, knowledge);
            Complaint?[] two = [.. (join ?? "").Split('|').Select(place => complaints.FirstOrDefault(complaint => complaint.Places.Contains(place)))];
            if (two is not [{ } one, { } other] || one == other)
            {
                return draft;
            }

            (IReadOnlyList<PlacePair> joined, IReadOnlyList<PlacePair> parted) = Grouping.Join(one.Places, other.Places, draft.Joined, draft.Parted);
            return draft with { Joined = joined, Parted = parted };
        }, stop);
        return Stay("marked");
    }

    /// <summary>Takes a place out of its complaint.</summary>
    /// <param name="part">The place.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostPartAsync(string part, CancellationToken stop)
    {
        await Keep(draft =>
        {
            Complaint? complaint = Grouping.Of(draft.Marks, draft.Joined, draft.Parted, knowledge).FirstOrDefault(c => c.Places.Contains(part));
            if (complaint is null)
            {
                return draft;
            }

            (IReadOnlyList<PlacePair> joined, IReadOnlyList<PlacePair> parted) = Grouping.TakeOut(part, complaint.Places, draft.Joined, draft.Parted);
            return draft with { Joined = joined, Parted = parted };
        }, stop);
        return Stay("marked");
    }

    /// <summary>Reads the person's words, to be confirmed.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page with what was read.</returns>
    public async Task<IActionResult> OnPostReadAsync(CancellationToken stop)
    {
        await Keep(null, stop);
        if (Draft.Wrong.Any(wrong => wrong.Field == "words"))
        {
            Errors = new(Draft.Wrong);
            return IsPart ? Partial("_Parts", this) : Page();
        }

        Reading = Draft.Words.Length > 0 ? WordReader.Read(Draft.Words, index) : null;
        Said = Reading is null ? texts["where.read.empty"] : null;
        return IsPart ? Partial("_Parts", this) : Page();
    }

    /// <summary>Marks the places that were read and confirmed.</summary>
    /// <param name="accept">The places, each with what it is read as: "HD_TEMPLE_R:spread".</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostAcceptAsync(IReadOnlyList<string> accept, CancellationToken stop)
    {
        await Keep(draft => draft with
        {
            Marks =
            [
                .. draft.Marks,
                .. accept.Select(written => WhereForm.MarkOf(written, knowledge.Regions)).OfType<MapMark>().DistinctBy(mark => mark.Place).Where(read => !draft.Marks.Any(mark => mark.Place == read.Place)),
            ],
        }, stop);
        return Stay("marked");
    }

    /// <summary>Searches the list.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The page with the list open.</returns>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken stop)
    {
        await Keep(null, stop);
        return Page();
    }

    /// <summary>The day to show in the field for it: what was typed, or the day that the stored number of days names.</summary>
    public string Began => Draft.Began.Length > 0 ? Draft.Began
        : Draft.OnsetDays is { } days && !Draft.SinceDays.Contains(days) ? now.Today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : "";

    /// <summary>The person's day.</summary>
    public string Today => now.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How the marked places are painted.</summary>
    public IReadOnlyDictionary<Place, Paint> Painted => Draft.Marks.GroupBy(mark => mark.Place).ToDictionary(
        marks => Place.TryParse(marks.Key, knowledge.Regions, out Place place) ? place : default,
        marks =>
        {
            MapPoint? at = marks.FirstOrDefault(mark => mark.Kind == MarkKind.Sore)?.At;
            return new Paint(
                string.Join(' ', marks.Select(mark => "is-" + WhereForm.Written(mark.Kind)).Order(StringComparer.Ordinal)),
                string.Join(", ", marks.Select(mark => texts["where.kind." + WhereForm.Written(mark.Kind)])),
                Numbered.ToList().IndexOf(marks.Key) + 1,
                at is null ? null : new Spot(at.X, at.Y),
                at?.View);
        });

    /// <summary>The regions from head to foot, under the area they belong to first.</summary>
    public IEnumerable<IGrouping<string, Region>> Areas => knowledge.Regions.GroupBy(region => region.Scopes[0]);

    /// <summary>Whether a region has sides.</summary>
    /// <param name="region">A code.</param>
    /// <returns>True when it has.</returns>
    public bool IsPaired(string region) => knowledge.Regions[region].Paired;

    /// <summary>The places to offer for what was read: both sides where the words gave none.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="paired">Whether its region has sides.</param>
    /// <returns>The places.</returns>
    public static IReadOnlyList<Place> Offered(ReadPlace read, bool paired) => !paired ? [new(read.Region, null)]
        : read.Side is { } side && !read.BothSides ? [new(read.Region, side)]
        : [new(read.Region, Side.Right), new(read.Region, Side.Left)];

    /// <summary>What a place that was read is marked as: where the pain goes to, as long as somewhere else it is sore or stiff.</summary>
    /// <param name="read">What was read.</param>
    /// <returns>Sore or spread.</returns>
    public MarkKind KindOf(ReadPlace read) =>
        read.KindOf(Reading!.Places.Any(place => !place.GoneTo) || Draft.Marks.Any(mark => mark.Kind is not MarkKind.Spread));

    /// <summary>Whether a mark is set.</summary>
    /// <param name="place">A place.</param>
    /// <param name="kind">What it says.</param>
    /// <returns>True when it is.</returns>
    public bool IsMarked(string place, MarkKind kind) => Draft.Marks.Any(mark => mark.Place == place && mark.Kind == kind);

    /// <summary>Whether a region answers the search.</summary>
    /// <param name="region">The region.</param>
    /// <returns>True when its name or one of its everyday words holds every word searched for.</returns>
    public bool IsFound(Region region) => Find.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => region.Lay.Append(region.Label).Any(name => name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Words that say there is no pain beside a score that says there is: told once, and left to the person.</summary>
    private FieldError? Contradicts() => Draft.Now > 0 && Contradiction.NoPain(Draft.Words) is { } none ? new("words", texts["where.contradicts", none, Draft.Now]) : null;

    private bool IsPart => Request.Headers.ContainsKey(PartHeader);

    // Without scripts a page that has nothing to tell is asked for anew, so that reloading it sends nothing twice.
    private IActionResult Stay(string at) => IsPart ? Partial("_Parts", this)
        : Errors.List.Count > 0 || Said is not null ? Page()
        : Redirect($"/where#{at}");

    private async Task<Visit> Keep(Func<Draft, Draft>? change, CancellationToken stop)
    {
        Draft sent = Draft.Of(Form, knowledge.Regions, now.Today, texts);
        using IDisposable mine = await turn.TakeAsync(stop);
        KeepVisit.Kept kept = await KeepVisit.Handle(db, now, change is null ? sent : change(sent), Form.Revision, stop);
        Show(kept.Draft, kept.Visit);
        Said = kept.Merged ? texts["where.merged"] : null;
        return kept.Visit;
    }

    private void Show(Draft draft, Visit? visit)
    {
        Draft = draft;
        Revision = visit?.Revision;
        Errors = new(draft.Wrong);
        Complaints = Grouping.Of(draft.Marks, draft.Joined, draft.Parted, knowledge);
    }
}
