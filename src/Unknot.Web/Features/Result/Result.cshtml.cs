using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Causes;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Result;

/// <summary>What it likely is, why, what else it may be, and what overloads it.</summary>
public sealed class ResultModel(UnknotDb db, Chart chart, FollowedKnots followed, KnowledgeBase knowledge, BodyMap map, PlaceNames names, Now now, Texts texts) : PageModel
{
    private const int Shown = 4;
    private const int ReasonsShown = 5;
    private const int MusclesShown = 3;
    private const double Likely = 0.5;

    // Below it a bar is empty and its number says nought.
    private const double LeastShown = 0.01;

    // All others together are left out only where they round to nought, so that what is shown adds up.
    private const double LeastCounted = 0.005;
    private const double Possible = 0.2;
    private const double Less = 0.05;

    /// <summary>The knot.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The beliefs.</summary>
    public Located Located { get; private set; } = null!;

    /// <summary>Whether today's session is done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>What triage says.</summary>
    public Verdict Verdict { get; private set; } = null!;

    /// <summary>The muscle it most likely is; null when none is named.</summary>
    public Muscle? Muscle { get; private set; }

    /// <summary>Its candidate.</summary>
    public Candidate? First => Located.Muscles.Count > 0 ? Located.Muscles[0] : null;

    /// <summary>The likeliest, and that it is something else.</summary>
    public IReadOnlyList<Belief> Beliefs { get; private set; } = [];

    /// <summary>Whether it is likelier to be no muscle known here than the first of them.</summary>
    public bool RatherElsewhere => First is { } first && Located.Elsewhere.Probability > first.Probability;

    /// <summary>The other muscles, and why they stand behind.</summary>
    public IReadOnlyList<Rival> Others { get; private set; } = [];

    /// <summary>What it may be if it is no muscle.</summary>
    public IReadOnlyList<Rival> Suspects { get; private set; } = [];

    /// <summary>What overloads it, the largest share first.</summary>
    public IReadOnlyList<CauseShare> Causes { get; private set; } = [];

    /// <summary>What is only held of it until somebody asks.</summary>
    public IReadOnlyList<CauseShare> Held { get; private set; } = [];

    /// <summary>Causes that were asked about without finding anything.</summary>
    public IReadOnlyList<string> NothingFound { get; private set; } = [];

    /// <summary>Causes that nobody asked about yet.</summary>
    public IReadOnlyList<string> NotAsked { get; private set; } = [];

    /// <summary>How the desk is as a whole, in words; null while that is not known.</summary>
    public string? Desk { get; private set; }

    /// <summary>A question about the day to be answered with one tap; null where nothing of the kind is open.</summary>
    public ExposureQuestion? Offered { get; private set; }

    /// <summary>Since when it is held so, and what was done since.</summary>
    public string Since { get; private set; } = "";

    /// <summary>Where it is felt and where it may come from.</summary>
    public ResultPicture Picture { get; private set; } = null!;

    /// <summary>Another complaint of the same visit that still waits for its questions.</summary>
    public Knot? NextComplaint { get; private set; }

    /// <summary>The text of a referral; null when none stands.</summary>
    public string? Referral => Verdict.Action is { } key ? knowledge.RedFlags.ActionTexts[key] : null;

    /// <summary>Tells the session form from any other.</summary>
    public Guid SessionKey { get; } = now.NewId();

    /// <summary>Tells the form of one tap from any other.</summary>
    public Guid TapKey { get; } = now.NewId();

    /// <summary>Whether this is the end of a first visit.</summary>
    public bool FirstVisit { get; private set; }

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>The muscle the sessions are made for, where another one is likeliest now: the content has changed since. Null where both are one.</summary>
    public string? TreatedAs { get; private set; }

    /// <summary>What is said of a knot that keeps coming back; null of one that does not.</summary>
    public string? Returning => Knot.State == KnotStanding.Back || Knot.BeenBefore == true ? knowledge.Session.Lines.FirstOrDefault(line => line.At == SaidAt.Returning)?.Say : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await chart.KnotAsync(id, stop) is not { } knot)
        {
            return NotFound();
        }

        (Knot, Verdict) = (knot, await chart.VerdictAsync(knot, stop));
        if (Verdict.Permit is not { } permit)
        {
            return Redirect(Chart.WithoutPermit(knot, Verdict));
        }

        // A complaint becomes a knot by what is sent, not by being looked at.
        if (knot.State == KnotStanding.Draft)
        {
            return Redirect($"/knot/{knot.Id}/questions");
        }

        if (knot.State is KnotStanding.Paused or KnotStanding.Closed)
        {
            return Redirect($"/knots/{knot.Id}");
        }

        Located = await chart.LocateAsync(knot, permit, stop);
        IsDone = await chart.IsDoneAsync(knot.Id, now.Today, stop);
        await ShowAsync(permit, stop);
        return Page();
    }

    /// <summary>Makes the sessions for what is likeliest now.</summary>
    public async Task<IActionResult> OnPostFollowAsync(Guid id, CancellationToken stop)
    {
        Said = followed.Say(await followed.FollowAsync(stop), texts);
        return Redirect($"/knot/{id}");
    }

    /// <summary>The page's first line.</summary>
    /// <returns>A sentence.</returns>
    public string Head() => RatherElsewhere ? texts["result.head.elsewhere"]
        : Muscle is { } muscle && First is { } first ? texts[first.Probability >= Likely ? "result.head" : "result.head.unsure", muscle.Plain.ToLowerInvariant(), SideWords(first.Side)]
        : texts["result.head.none"];

    /// <summary>How likely, in words of ten.</summary>
    /// <param name="probability">[–].</param>
    /// <returns>About so many in ten.</returns>
    public string InTen(double probability) => texts["result.inten", Math.Max(1, (int)Math.Round(probability * 10)).ToString(CultureInfo.InvariantCulture)];

    /// <summary>How likely, in a word.</summary>
    /// <param name="probability">[–].</param>
    /// <returns>most likely, possible, less likely or hardly.</returns>
    /// <remarks>By the hundredth that is shown beside it: the same figure is never called two things.</remarks>
    public string Word(double probability) => OfHundredths(Math.Round(probability, 2));

    private string OfHundredths(double probability) => texts[probability >= Likely ? "result.likely" : probability >= Possible ? "result.possible" : probability >= Less ? "result.less" : "result.hardly"];

    /// <summary>What spoke for it, or against it.</summary>
    /// <param name="forIt">Which.</param>
    /// <returns>Sentences, the strongest first.</returns>
    public IReadOnlyList<string> Reasons(bool forIt) => [.. (First?.Reasons ?? []).Where(r => r.Factor > 1 == forIt).Select(r => r.Text).Distinct().Take(ReasonsShown)];

    /// <summary>The name of what a muscle is often mistaken for.</summary>
    /// <param name="what">A muscle's id or a condition.</param>
    /// <returns>Its name.</returns>
    public string NameOf(string what) => knowledge.Muscles.TryGet(what, out Muscle? muscle) ? muscle.Name : what;

    /// <summary>The guide about a muscle.</summary>
    /// <param name="what">A muscle's id or a condition.</param>
    /// <returns>The guide; null where it is no muscle.</returns>
    public Guide? GuideOf(string what) => knowledge.Muscles.TryGet(what, out Muscle? muscle) ? knowledge.Guides[muscle.Guide] : null;

    /// <summary>The name and the explanation of a cause.</summary>
    /// <param name="id">The cause.</param>
    /// <returns>The cause.</returns>
    public Cause CauseOf(string id) => knowledge.Exposure.Causes[id];

    /// <summary>The muscles a cause loads, by name, the most loaded first.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>At most three; empty when none is known.</returns>
    public string MusclesOf(CauseShare cause) => string.Join(", ", cause.Muscles.Take(MusclesShown).Select(id => knowledge.Muscles[id].Plain.ToLowerInvariant()));

    /// <summary>The name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Its name.</returns>
    public string NameOf(Place place) => names.Of(place);

    /// <summary>How large a share is, in a word.</summary>
    /// <param name="share">[–].</param>
    /// <returns>a large share, a good part, some of it.</returns>
    public string ShareWord(double share) => ShareWords.Of(share, texts);

    private string SideWords(Side? side) => texts[side switch
    {
        Side.Left => "result.side.left",
        Side.Right => "result.side.right",
        _ => "result.side.both",
    }];

    private async Task ShowAsync(Restrictions permit, CancellationToken stop)
    {
        Muscle = First is { } first ? knowledge.Muscles[first.Muscle] : null;
        Candidate[] shown = [.. Located.Muscles.Take(Shown).Where(m => m == First || m.Probability >= LeastShown)];
        double others = Located.Muscles.Sum(m => m.Probability) - shown.Sum(m => m.Probability);
        Beliefs = Belief.Together(
        [
            .. shown.Select(m => new Belief($"{knowledge.Muscles[m.Muscle].Name}, {knowledge.Muscles[m.Muscle].Plain.ToLowerInvariant()}", Word(m.Probability), m.Probability)),
            .. others >= LeastCounted ? [new(texts["result.others.all"], Word(others), others)] : (Belief[])[],
            new Belief(Located.Elsewhere.What.Count > 0 ? texts["result.elsewhere.such", Located.Elsewhere.What[0]] : texts["result.elsewhere"], Word(Located.Elsewhere.Probability), Located.Elsewhere.Probability),
        ]);
        Others = Muscle is null ? [] :
        [
            .. Located.Muscles.Skip(1).Take(Shown - 1).Where(m => m.Probability >= LeastShown)
                .Select(m => Rival.Of(knowledge.Muscles[m.Muscle], m, Muscle, SideWords(m.Side))),
        ];
        Suspects = [.. Located.Elsewhere.Suspects.Select(suspect => Rival.Of(suspect, texts))];
        IReadOnlyDictionary<string, TagStrength> tags = await chart.TagsAsync(stop);
        IReadOnlyList<CauseShare> causes = CauseMix.Of(knowledge, tags, Located.Muscles, permit);
        Causes = [.. causes.Where(c => c.Share > 0)];
        Held = [.. causes.Where(c => c.Hypothesis is not null)];
        NothingFound = [.. causes.Where(c => c is { Asked: true, Share: 0, Hypothesis: null }).Select(c => CauseOf(c.Cause).Name)];
        NotAsked = [.. causes.Where(c => c is { Asked: false, Hypothesis: null }).Select(c => CauseOf(c.Cause).Name)];
        Desk = await chart.DeskLooksAsync(stop) is [{ } look, ..] ? DeskAdvice.Of(knowledge, look.Check, tags, Located.Muscles, permit).Band?.Say : null;
        TreatedAs = FollowedKnots.Is(Knot, First) ? null : chart.MuscleOf(Knot) is { } was ? texts["result.treated.muscle", knowledge.Muscles[was].Plain.ToLowerInvariant()] : texts["result.treated.none"];
        Offered = await OfferedQuestion.OfAsync(chart, knowledge, stop);
        SessionDone[] done = [.. (await chart.SessionsAsync(stop)).Where(session => session.State == SessionState.Finished && (session.KnotId == Knot.Id || session.OtherKnotId == Knot.Id))];
        Since = done.Length == 0 ? texts["result.since.none", Knot.OpenedDay] : texts["result.since", Knot.OpenedDay, texts.Count("result.sessions", done.Length), done.Max(session => session.Day)];
        Picture = Draw((await chart.FindingsAsync(Knot, stop)).Presses);
        FirstVisit = Knot.VisitId is not null && !await db.Sessions.AnyAsync(stop);
        NextComplaint = Knot.VisitId is { } visit ? (await chart.ComplaintsOfAsync(visit, stop)).FirstOrDefault(k => k.State == KnotStanding.Draft) : null;
    }

    /// <summary>Where it is felt, where pressing sends it, and where it may come from.</summary>
    private ResultPicture Draw(IEnumerable<PressTest> presses)
    {
        Place[] sources = First is { } first && Muscle is { } muscle
            ? [.. muscle.TriggerPoints.Where(p => first.Points.Contains(p.Id)).Select(p => new Place(p.At, knowledge.Regions[p.At].Paired ? first.Side ?? Knot.Side ?? Side.Right : null)).Distinct()]
            : [];
        return ResultPicture.Of(map, names, texts, [.. chart.PlacesOf(Knot).Union(presses.SelectMany(press => press.SpreadsTo))], sources, Muscle?.Plain.ToLowerInvariant());
    }
}
