using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Causes;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Today;

/// <summary>Is it back, what now, is the pattern changing?</summary>
public sealed class TodayModel(Chart chart, Mood mood, LateFlags late, StoredForecasts forecasts, Leaning leaning, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int Minutes = 10;

    /// <summary>The knot the page is about: a sore one before a quiet one, then the latest.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>The others.</summary>
    public IReadOnlyList<Knot> Others { get; private set; } = [];

    /// <summary>How it stands.</summary>
    public KnotCourse Course { get; private set; } = null!;

    /// <summary>Pain this week against last week.</summary>
    public PainChange Pain { get; private set; } = null!;

    /// <summary>What is known of the days ahead; null while triage stops.</summary>
    public KnownForecast? Ahead { get; private set; }

    /// <summary>Today's entry; null when there is none yet.</summary>
    public Entry? Entry { get; private set; }

    /// <summary>The session of today; null when none can be done.</summary>
    public Session? Session { get; private set; }

    /// <summary>What today leans to.</summary>
    public Lean Lean { get; private set; }

    /// <summary>Why there is none.</summary>
    public string? NoSession { get; private set; }

    /// <summary>What the days so far have made of today, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>Whether something can be started on its own: triage stops nothing and the muscle is known.</summary>
    public bool Alone { get; private set; }

    /// <summary>Whether the short safety questions come before the session: it flares.</summary>
    public bool AskFirst { get; private set; }

    /// <summary>A session that was begun today and not ended.</summary>
    public Guid? Begun { get; private set; }

    /// <summary>Whether a session was finished today.</summary>
    public bool Done { get; private set; }

    /// <summary>Whether it is too early to ask: the knot was marked today, and today's session is done.</summary>
    public bool AskTomorrow => Done && Entry is null && Knot.OpenedDay == now.Today && Course.State == KnotState.Open;

    /// <summary>Days with a session among the last seven.</summary>
    public int DaysOfSeven { get; private set; }

    /// <summary>Whether a professional should see it.</summary>
    public bool SeeProfessional { get; private set; }

    /// <summary>Whether today's tension is so high that crisis lines are offered.</summary>
    public bool VeryTense { get; private set; }

    /// <summary>What is offered for today's tension before anything else.</summary>
    public IReadOnlyList<Movement> Offers { get; private set; } = [];

    /// <summary>Whether the short set of safety questions is due.</summary>
    public bool AskAgain { get; private set; }

    /// <summary>Tells the check-in form from any other.</summary>
    public Guid CheckInKey { get; } = now.NewId();

    /// <summary>Tells the session form from any other.</summary>
    public Guid SessionKey { get; } = now.NewId();

    /// <summary>What the page before had to say.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>The person's day.</summary>
    public DateOnly Day => now.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (knots.Count == 0)
        {
            return Redirect("/");
        }

        Knot = Chart.Foremost(knots);
        Others = [.. knots.Where(k => k.Id != Knot.Id)];
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(Knot.Id, now.Zone, stop);
        Course = KnotHistory.Of(entries, Knot.OpenedDay, now.Today);
        Pain = PainTrend.Of(entries, now.Today, knowledge.Change);
        Entry = entries.LastOrDefault(e => e.Day == now.Today);
        VeryTense = Entry?.Stress >= knowledge.Exposure.OfferCrisisLinesFrom;
        await SessionsAsync(stop);
        Ahead = await forecasts.OfAsync(Knot, await chart.VerdictAsync(Knot, stop), entries, Course.State, stop);
        await PlanAsync(stop);
        return Page();
    }

    /// <summary>How it stands, in a sentence.</summary>
    /// <returns>The sentence.</returns>
    public string Standing()
    {
        string key = Course.State switch
        {
            KnotState.Quiet => "today.quiet",
            KnotState.Back => "today.back",
            _ => "today.open",
        };

        // As many quiet days as the thread counts: up to the last that was written down.
        int days = Course.Stretches is [.., { Running: true, Days: > 0 } quiet] ? quiet.Days : now.Today.DayNumber - Course.Since.DayNumber;
        return days > 0 ? texts.Count(key, days) : texts[key + ".today"];
    }

    /// <summary>Whether the pattern is changing, in a line.</summary>
    /// <returns>The line.</returns>
    public string Changing() => texts[CoursePattern.Of(Course, Pain, knowledge.Returns) switch
    {
        PatternChange.LongerQuiet => "today.pattern.longer",
        PatternChange.ShorterQuiet => "today.pattern.shorter",
        PatternChange.LessPain => "today.pattern.less",
        PatternChange.MorePain => "today.pattern.more",
        PatternChange.NoneClear => "today.pattern.none",
        _ => "today.pattern.early",
    }];

    /// <summary>How pain changed; before anything was written down, what was said at the start.</summary>
    /// <returns>A sentence.</returns>
    public string PainSaid() => PainWords.Of(Pain, Knot!, now.Today, texts);

    /// <summary>The session's phases, as long as they take.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The ribbon.</returns>
    public Ribbon RibbonOf(Session session) => SessionRibbon.Of(knowledge, session, texts);

    private async Task SessionsAsync(CancellationToken stop)
    {
        DateOnly from = now.Today.AddDays(-6);
        SessionDone[] week = [.. (await chart.SessionsAsync(stop)).Where(s => s.Day >= from)];
        DaysOfSeven = week.Where(s => s.Seconds > 0).Select(s => s.Day).Distinct().Count();
        Begun = week.FirstOrDefault(s => s.Day == now.Today && s.State == SessionState.Begun)?.Id;
        Done = week.Any(s => s.Day == now.Today && s.State == SessionState.Finished);
    }

    private async Task PlanAsync(CancellationToken stop)
    {
        Verdict verdict = await chart.VerdictAsync(Knot, stop);
        AskAgain = !verdict.Stops && (!verdict.Complete || await late.DueAsync(Knot, stop) is { Questions.Count: > 0 });
        SeeProfessional = verdict.Urgency == Urgency.SeeProfessional;
        if (verdict.Permit is not { } permit || chart.MuscleOf(Knot) is null)
        {
            NoSession = texts[verdict.Stops ? "today.stopped" : !verdict.Complete ? "today.open.questions" : "today.nomuscle"];
            return;
        }

        Alone = true;
        Offers = StressOffers.At(knowledge, TensionLevel.Of(knowledge.Exposure.Stress, Entry?.Stress, await mood.SignsAsync(stop), now.Instant), permit);
        (SessionRequest request, Lean) = await leaning.OfAsync(Knot, await chart.SessionRequestAsync(Knot, permit, Minutes, now, stop), Ahead, Course.State, stop);
        (Notes, AskFirst) = (request.State.AskFirst ? [] : DayPlan.NotesOf(knowledge, request.State), request.State.AskFirst);
        SessionOutcome outcome = SessionPlanner.Plan(knowledge, request);
        Session = (outcome as SessionOutcome.Planned)?.Session;
        NoSession = (outcome as SessionOutcome.Refused)?.Text;
    }
}
