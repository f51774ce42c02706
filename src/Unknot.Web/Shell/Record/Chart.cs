using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>What is stored of the person, read into what the engine takes. One for each request; what it read once it keeps.</summary>
public sealed class Chart(UnknotDb db, KnowledgeBase knowledge, LocalisationTables tables, Now now)
{
    private const string AddedPrefix = OwnMovements.Grade + ":";

    private readonly SaidOfKnot _ofKnot = new(knowledge, now);
    private readonly SaidOfDay _ofDay = new(knowledge, now);
    private readonly Dictionary<Guid, TriageAnswers> _triage = [];
    private readonly Dictionary<Guid, Verdict> _ownVerdicts = [];
    private IReadOnlyList<GivenAnswer>? _answers;
    private IReadOnlyList<Clearance>? _clearances;
    private IReadOnlyList<(Knot Knot, Verdict Own)>? _stopped;
    private readonly Dictionary<Guid, IReadOnlyList<CheckedIn>> _checkIns = [];
    private readonly Dictionary<(Guid Knot, TimeZoneInfo Zone), IReadOnlyList<Entry>> _entries = [];
    private (Guid Knot, IReadOnlyList<KeptChoice> Choices)? _choices;
    private IReadOnlyList<SessionDone>? _sessions;
    private (Guid Knot, IReadOnlyList<StepDone> Steps)? _steps;

    /// <summary>A chart that reads anew what this request has just stored.</summary>
    /// <returns>A chart that has read nothing yet.</returns>
    public Chart Afresh() => new(db, knowledge, tables, now);

    /// <summary>A knot or a complaint that has no result yet.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The knot; null when the person has none of this id.</returns>
    public Task<Knot?> KnotAsync(Guid id, CancellationToken stop) =>
        db.Knots.AsNoTracking().Include(k => k.Maps.Where(m => m.ReplacedAt == null)).SingleOrDefaultAsync(k => k.Id == id, stop);

    /// <summary>The person's knots that are followed, the latest opened first.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Neither drafts nor those that are paused or closed.</returns>
    public Task<IReadOnlyList<Knot>> KnotsAsync(CancellationToken stop) => ChartQueries.Knots.ListAsync(db, stop);

    /// <summary>The muscle a knot is treated as.</summary>
    /// <param name="knot">The knot.</param>
    /// <returns>Its id; null where none was named, or the content no longer knows it.</returns>
    public string? MuscleOf(Knot knot) => knot.Muscle is { } muscle && knowledge.Muscles.Has(muscle) ? muscle : null;

    /// <summary>The knot that comes first where only one is shown: a sore one before a quiet one, then the latest.</summary>
    /// <param name="knots">At least one knot, the latest first.</param>
    /// <returns>One of them.</returns>
    public static Knot Foremost(IReadOnlyList<Knot> knots) => knots.OrderByDescending(k => k.State is KnotStanding.Open or KnotStanding.Back).First();

    /// <summary>The complaints of a visit, each a knot.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>In the order they were made.</returns>
    public async Task<IReadOnlyList<Knot>> ComplaintsOfAsync(Guid visit, CancellationToken stop) => await db.Knots.AsNoTracking()
        .Include(k => k.Maps.Where(m => m.ReplacedAt == null))
        .Where(k => k.VisitId == visit).OrderBy(k => k.Id).ToListAsync(stop);

    /// <summary>All that was ever answered and not corrected, in the order it was given.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers.</returns>
    public async Task<IReadOnlyList<GivenAnswer>> AllGivenAsync(CancellationToken stop) =>
        _answers ??= await ChartQueries.Answers.ListAsync(db, stop);

    /// <summary>What was answered at the gate and after it, as it stands for one complaint.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers that stand.</returns>
    public async Task<TriageAnswers> TriageAnswersAsync(Knot knot, CancellationToken stop)
    {
        if (!_triage.TryGetValue(knot.Id, out TriageAnswers? stand))
        {
            IReadOnlyList<GivenAnswer> answers = await AllGivenAsync(stop);
            // Where nothing was answered yes or not sure, no flag stands that a clearance could take back.
            IReadOnlyList<Clearance> clearances = await AnyYesAsync(stop) ? await ClearancesAsync(stop) : [];
            stand = _ofKnot.Triage(knot, [.. answers.Where(a => SaidOfKnot.IsAbout(a, knot) && !_ofKnot.IsAnsweredElsewhere(a, answers))], [.. clearances.Where(c => c.KnotId is null || c.KnotId == knot.Id)]);
            _triage.Add(knot.Id, stand);
        }

        return stand;
    }

    /// <summary>What triage says of one complaint: by its own answers, and by what was answered of another that reaches as far as this one.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The verdict. An emergency stops everything; what is for today stops every complaint it shares a scope with.</returns>
    public async Task<Verdict> VerdictAsync(Knot knot, CancellationToken stop)
    {
        Verdict own = await OwnVerdictAsync(knot, stop);
        return await AnyYesAsync(stop)
            ? Assessment.Among(knowledge, Judged(knot, own), [.. (await StoppedAsync(stop)).Where(other => other.Knot.Id != knot.Id).Select(other => Judged(other.Knot, other.Own))])
            : own;
    }

    /// <summary>What triage says of one complaint by its own answers alone: what can be corrected and cleared there.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The verdict.</returns>
    public async Task<Verdict> OwnVerdictAsync(Knot knot, CancellationToken stop)
    {
        if (!_ownVerdicts.TryGetValue(knot.Id, out Verdict? verdict))
        {
            verdict = Assessment.Of(knowledge, await TriageAnswersAsync(knot, stop), PlacesOf(knot));
            _ownVerdicts.Add(knot.Id, verdict);
        }

        return verdict;
    }

    /// <summary>The complaints whose own answers stop something, put away or not: a flag does not go with the place that was marked.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The complaints with what their own answers say, the latest first.</returns>
    public async Task<IReadOnlyList<(Knot Knot, Verdict Own)>> StoppedAsync(CancellationToken stop)
    {
        if (_stopped is null)
        {
            List<(Knot Knot, Verdict Own)> stopped = [];
            IReadOnlyList<Knot> all = !await AnyYesAsync(stop) ? []
                : await db.Knots.AsNoTracking().Include(k => k.Maps.Where(m => m.ReplacedAt == null)).OrderByDescending(k => k.OpenedAt).ToListAsync(stop);
            foreach (Knot knot in all)
            {
                if (await OwnVerdictAsync(knot, stop) is { Stops: true } own)
                {
                    stopped.Add((knot, own));
                }
            }

            _stopped = stopped;
        }

        return _stopped;
    }

    /// <summary>Where somebody goes who has no leave to go on with a complaint.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="verdict">What triage says of it; it gives no permit.</param>
    /// <returns>The page that says why it stops, or the questions that are still open.</returns>
    public static string WithoutPermit(Knot knot, Verdict verdict) =>
        verdict.Stops ? $"/safety/stop?knot={knot.Id}" : knot.State == KnotStanding.Draft ? "/safety" : $"/safety/again?knot={knot.Id}";

    /// <summary>From when on the gate's own questions can be answered anew, so that a yes to one of them no longer stands.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="walk">The walk through them that is under way, if any: what is answered on it does not put it off.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Long enough after the last yes or not sure; null when none stands.</returns>
    public async Task<DateTimeOffset?> GateAnewFromAsync(Knot knot, Guid? walk, CancellationToken stop)
    {
        TriageAnswers counting = await TriageAnswersAsync(knot, stop);
        HashSet<string> standing = [.. counting.Gate.Where(answer => answer.Value is not Answer.No && !counting.Cleared.Contains(answer.Key)).Select(answer => answer.Key)];
        DateTimeOffset? last = (await AllGivenAsync(stop))
            .Where(a => a.Scope == AnswerScope.Gate && (walk is null || a.RoundId != walk) && standing.Contains(a.Question) && SaidOfKnot.IsAbout(a, knot) && Written.Answer(a.Value) is Answer.Yes or Answer.Unsure)
            .Max(a => (DateTimeOffset?)a.AnsweredAt);
        return last?.AddHours(knowledge.RedFlags.AskAgain.NewGateAfterHours);
    }

    /// <summary>The complaint whose answers stop another: the place to see and correct them.</summary>
    /// <param name="knot">The complaint that is stopped.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The complaint itself where its own answers do.</returns>
    public async Task<Knot> StoppedByAsync(Knot knot, CancellationToken stop)
    {
        Verdict verdict = await VerdictAsync(knot, stop);
        return (await StoppedAsync(stop)).Where(s => s.Own.Flags.Any(flag => verdict.Flags.Any(f => f.Id == flag.Id && f.Urgency == verdict.Urgency)))
            .OrderByDescending(s => s.Knot.Id == knot.Id).Select(s => s.Knot).FirstOrDefault() ?? knot;
    }

    /// <summary>The complaint for which an emergency stands, whichever it is: it stops all of the app.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The first such complaint; null when there is none.</returns>
    public async Task<Knot?> EmergencyAsync(CancellationToken stop) =>
        (await StoppedAsync(stop)).Where(s => s.Own.Urgency == Urgency.Emergency).Select(s => s.Knot).FirstOrDefault();

    /// <summary>All that was said of one complaint.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The findings.</returns>
    public async Task<Findings> FindingsAsync(Knot knot, CancellationToken stop)
    {
        GivenAnswer[] about = [.. (await AllGivenAsync(stop)).Where(a => SaidOfKnot.IsAbout(a, knot))];
        return _ofKnot.Felt(knot, about, DateTimeOffset.MaxValue) with { AgeYears = Ages.Of(knowledge, await TriageAnswersAsync(knot, stop)) };
    }

    /// <summary>What was answered about the day, the desk and stress.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers that the content still understands, by question.</returns>
    public async Task<IReadOnlyDictionary<string, ExposureAnswer>> ExposureAnswersAsync(CancellationToken stop) => _ofDay.Answers(await AllGivenAsync(stop));

    /// <summary>What of the day loads the person, and how strongly.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Tags by id.</returns>
    public async Task<IReadOnlyDictionary<string, TagStrength>> TagsAsync(CancellationToken stop) => _ofDay.Tags(await AllGivenAsync(stop));

    /// <summary>The same as it was known at the end of each day on which something was said of it.</summary>
    /// <param name="most">So many of the latest days.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Tags by id, the earliest day first.</returns>
    public async Task<IReadOnlyList<(DateOnly Day, IReadOnlyDictionary<string, TagStrength> Tags)>> TagsThenAsync(int most, CancellationToken stop) => _ofDay.TagsThen(await AllGivenAsync(stop), most);

    /// <summary>What would load the person if some answers were others: as if they were given now.</summary>
    /// <param name="otherwise">Those answers, by question.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Tags by id.</returns>
    public async Task<IReadOnlyDictionary<string, TagStrength>> TagsIfAsync(IReadOnlyDictionary<string, ExposureAnswer> otherwise, CancellationToken stop) => _ofDay.Tags(await AllGivenAsync(stop), otherwise);

    /// <summary>The looks at the desk.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>What the content still understands of them, the latest first.</returns>
    public async Task<IReadOnlyList<DeskLook>> DeskLooksAsync(CancellationToken stop) => DeskLook.Of(await AllGivenAsync(stop), knowledge.Exposure);

    /// <summary>The answer that stands to a question after map and gate.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="scope">The kind of question: about the body it is of this complaint, about the day of the person.</param>
    /// <param name="question">What it is about.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The latest; null when it was not asked.</returns>
    public async Task<GivenAnswer?> GivenAsync(Knot knot, AnswerScope scope, string question, CancellationToken stop) =>
        SaidOfKnot.Latest((await AllGivenAsync(stop)).Where(a => a.Question == question && (a.Scope == AnswerScope.Exposure || SaidOfKnot.IsAbout(a, knot))), scope).LastOrDefault();

    /// <summary>The questions after map and gate that were asked about one complaint, or passed over.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlySet<string>> AskedAboutAsync(Knot knot, CancellationToken stop) => (await AllGivenAsync(stop))
        .Where(a => a.KnotId == knot.Id && a.Scope is not (AnswerScope.Gate or AnswerScope.Flag))
        .Select(QuestionId.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Where a complaint may come from, by all that was said.</summary>
    /// <param name="knot">The complaint.</param>
    /// <param name="permit">Leave of triage to name muscles for it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The beliefs, and the question that tells most next.</returns>
    public async Task<Located> LocateAsync(Knot knot, Restrictions permit, CancellationToken stop) => Localiser.Locate(
        tables, await FindingsAsync(knot, stop), await TagsAsync(stop), permit, await AskedAboutAsync(knot, stop));

    /// <summary>What a session of so many minutes is asked for, by all that is known of the knot and the person.</summary>
    /// <param name="knot">The knot; its muscle is known.</param>
    /// <param name="permit">Leave of triage to name movements for it.</param>
    /// <param name="minutes">2, 5, 10 or 15 [min].</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The request.</returns>
    public async Task<SessionRequest> SessionRequestAsync(Knot knot, Restrictions permit, int minutes, Now now, CancellationToken stop)
    {
        Verdict verdict = await VerdictAsync(knot, stop);
        PlanState state = await PlanStateAsync(knot, stop);
        IReadOnlyList<KeptChoice> kept = await ChoicesAsync(knot.Id, stop);
        return new SessionRequest
        {
            Marked = [.. PlacesOf(knot).Select(place => place.Region)],
            Muscle = MuscleOf(knot) ?? throw new InvalidOperationException("A knot without a muscle has no session."),
            Side = knot.Side,
            Minutes = minutes,
            Restrictions = permit,
            Urgency = verdict.Urgency,
            Equipment = await EquipmentAsync(knot.Id, stop),
            Setting = kept.FirstOrDefault(k => k.Name == Preferences.Setting)?.Value switch
            {
                "office" => Setting.Office,
                "home" => Setting.Home,
                _ => null,
            },
            Day = state.Day,
            State = state,
            Own = kept.Any(k => k.Name == Preferences.Added) ? [.. (await ChartQueries.Added.ListAsync(db, knot.Id, stop)).Select(OwnOf)] : [],
            PassedOver = [.. SaidOfKnot.Latest(await AllGivenAsync(stop), AnswerScope.Finding).Where(a => a.Value == Written.Skipped && now.DayOf(a.AnsweredAt) == now.Today)
                .Select(a => knowledge.Findings.TryGet(a.Question, out Finding? finding) ? finding.Key : a.Question)],
        };
    }

    /// <summary>The equipment there is.</summary>
    /// <param name="knot">The knot whose small tables are read.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ids; null where nobody was asked.</returns>
    public async Task<ImmutableSortedSet<string>?> EquipmentAsync(Guid knot, CancellationToken stop)
    {
        IReadOnlyList<KeptChoice> kept = await ChoicesAsync(knot, stop);
        return kept.Any(k => k.Name == Preferences.EquipmentAsked) ? [.. kept.Where(k => k.Name.Length == 0).Select(k => k.Value)] : null;
    }

    /// <summary>When the person last had a gentle day, and when they last chose the usual session instead.</summary>
    /// <param name="knot">The knot whose small tables are read.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The days; null where there was none.</returns>
    public async Task<(DateOnly? Last, DateOnly? Declined)> GentleDaysAsync(Guid knot, CancellationToken stop)
    {
        IReadOnlyList<KeptChoice> kept = await ChoicesAsync(knot, stop);
        return (Day(Preferences.GentleDay), Day(Preferences.GentleDeclined));

        DateOnly? Day(string name) => Written.Day(kept.FirstOrDefault(k => k.Name == name)?.Value);
    }

    /// <summary>The diary of one knot.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="zone">The person's zone.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>One entry for each check-in that was not corrected, by day; minutes and releases filled in from the sessions.</returns>
    public async Task<IReadOnlyList<Entry>> EntriesAsync(Guid knot, TimeZoneInfo zone, CancellationToken stop)
    {
        if (!_entries.TryGetValue((knot, zone), out IReadOnlyList<Entry>? entries))
        {
            entries = await ReadEntriesAsync(knot, zone, stop);
            _entries.Add((knot, zone), entries);
        }

        return entries;
    }

    private async Task<IReadOnlyList<Entry>> ReadEntriesAsync(Guid knot, TimeZoneInfo zone, CancellationToken stop)
    {
        IReadOnlyList<CheckedIn> checkIns = await CheckInsAsync(knot, stop);
        var byDay = (await SessionsAsync(stop)).Where(s => s.KnotId == knot || s.OtherKnotId == knot).GroupBy(s => s.Day).ToDictionary(g => g.Key, g => (Minutes: g.Sum(s => s.Seconds) / 60, Released: g.Any(s => s.Released)));
        return [.. checkIns.Select(c => new Entry
        {
            Day = c.Day,
            Recorded = PersonDay.Of(c.RecordedAt, zone),
            Nprs = c.Nprs,
            Tenderness = c.Tenderness,
            Back = c.Back,
            Stress = c.Stress,
            DeskHours = c.DeskHours,
            Extras = c.Extras,
            TrainedMinutes = byDay.GetValueOrDefault(c.Day).Minutes,
            Released = byDay.GetValueOrDefault(c.Day).Released,
        })];
    }

    /// <summary>The activity that a knot spoils, as it was said last.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What it is and the day it was said; null where nothing was said.</returns>
    public async Task<(string Activity, DateOnly Day)?> ActivityAsync(Guid knot, CancellationToken stop) =>
        (await ChoicesAsync(knot, stop)).Where(c => c.Name == Preferences.Activity).MaxBy(c => c.Day) is { Day: { } day } last ? (last.Value, day) : null;

    /// <summary>Every session that was begun, for whichever knot.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The sessions with what was done in them.</returns>
    public async Task<IReadOnlyList<SessionDone>> SessionsAsync(CancellationToken stop) => _sessions ??= await ChartQueries.Sessions.ListAsync(db, stop);

    /// <summary>Whether a session for a knot was finished on a day.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="day">The person's day.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>True where one was.</returns>
    public async Task<bool> IsDoneAsync(Guid knot, DateOnly day, CancellationToken stop) =>
        (await SessionsAsync(stop)).Any(session => session.Day == day && session.State == SessionState.Finished && (session.KnotId == knot || session.OtherKnotId == knot));

    /// <summary>Joins a second knot to a session, the worse of the two first.</summary>
    /// <param name="request">The session of the first.</param>
    /// <param name="knot">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The session for both, and which knot comes first; that of the first alone where the second has no muscle, no leave, or flares.</returns>
    public async Task<(SessionRequest Request, Knot First, Knot? Second)> JoinedAsync(SessionRequest request, Knot knot, Knot other, CancellationToken stop)
    {
        if (MuscleOf(other) is null || await VerdictAsync(other, stop) is not { Permit: { } permit } verdict
            || await SessionRequestAsync(other, permit, request.Minutes, now, stop) is not { State.Flare: null } second || second.Muscle == request.Muscle || request.State.Flare is not null)
        {
            return (request, knot, null);
        }

        bool otherFirst = await SorenessAsync(other, stop) > await SorenessAsync(knot, stop);
        (SessionRequest worse, SessionRequest less) = otherFirst ? (second, request) : (request, second);
        return (worse with { Other = new(less.Muscle, less.Side, less.Restrictions, less.Urgency) }, otherFirst ? other : knot, otherFirst ? knot : other);
    }

    /// <summary>What the days so far have made of the plan of a knot.</summary>
    /// <param name="knot">The knot; its muscle is known.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The state of today.</returns>
    public Task<PlanState> PlanStateAsync(Knot knot, CancellationToken stop) => PlanStateAsync(knot, now.Today, stop);

    /// <summary>What the days before a day have made of the plan of a knot.</summary>
    /// <param name="knot">The knot; its muscle is known.</param>
    /// <param name="day">The day.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The state of that day, as far as is known now.</returns>
    public async Task<PlanState> PlanStateAsync(Knot knot, DateOnly day, CancellationToken stop)
    {
        IReadOnlyList<Place> places = PlacesOf(knot);
        DateTimeOffset asked = LateFlags.LastAsked(await AllGivenAsync(stop), knot, AskingAgain.Set(knowledge, await TriageAnswersAsync(knot, stop), places));
        Training training = new(await WorkAsync(knot.Id, alone: false, stop), await EntriesAsync(knot.Id, now.Zone, stop)) { Asked = now.DayOf(asked), AtStart = knot.SoreNow ?? 0 };
        return PlanStates.Of(knowledge, MuscleOf(knot) ?? throw new InvalidOperationException("A knot without a muscle has no plan."), training, day);
    }

    /// <summary>What was done for a knot, step by step.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="alone">Whether what was done on its own, outside the plan, is among it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The steps of sessions, and of each stopped session the one at which it stopped.</returns>
    public async Task<IReadOnlyList<TrainedStep>> WorkAsync(Guid knot, bool alone, CancellationToken stop) => StepDone.Trained([.. (await StepsAsync(knot, stop)).Where(s => alone || !s.Alone)]);

    /// <summary>How long each muscle was stretched for a knot in the last seven days, today among them.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Seconds on one side, by muscle [s].</returns>
    public async Task<IReadOnlyDictionary<string, int>> StretchedAsync(Knot knot, CancellationToken stop) =>
        StretchTime.Done(knowledge, StepDone.Trained(await StepsAsync(knot.Id, stop)), now.Today.AddDays(1 - knowledge.Plan.Week.Days), now.Today);

    /// <summary>The places of a complaint that the content still knows.</summary>
    /// <param name="knot">The complaint.</param>
    /// <returns>Its places.</returns>
    public IReadOnlyList<Place> PlacesOf(Knot knot) => [.. knot.Places.Select(PlaceOf).OfType<Place>()];

    /// <summary>Reads a place as it is stored.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The place; null when the content no longer knows it.</returns>
    public Place? PlaceOf(string code) => _ofKnot.PlaceOf(code);

    /// <summary>The row of a movement that the person added, by the id that it has in a session or a break.</summary>
    /// <param name="movement">The id of any movement.</param>
    /// <returns>The row's id; null where it is none that was added.</returns>
    public static Guid? AddedId(string movement) => movement.StartsWith(AddedPrefix, StringComparison.Ordinal) && Guid.TryParseExact(movement[AddedPrefix.Length..], "N", out Guid id) ? id : null;

    private static OwnMovement OwnOf(AddedMovement row) => new()
    {
        Id = $"{AddedPrefix}{row.Id:N}",
        Name = row.Name,
        Phase = row.Phase,
        Presses = row.Presses,
        Side = row.Side,
        Sets = row.Sets,
        Reps = row.Reps,
        Seconds = row.Seconds,
        Note = row.Note,
        FromTherapist = row.FromTherapist,
    };

    private JudgedComplaint Judged(Knot knot, Verdict own) => new(PlacesOf(knot), own, knot.State == KnotStanding.Closed);

    private async Task<bool> AnyYesAsync(CancellationToken stop) => (await AllGivenAsync(stop))
        .Any(a => a.Scope is AnswerScope.Gate or AnswerScope.Flag && Written.Answer(a.Value) is Answer.Yes or Answer.Unsure);

    /// <summary>The check-ins about one knot that were not corrected, by day.</summary>
    internal async Task<IReadOnlyList<CheckedIn>> CheckInsAsync(Guid knot, CancellationToken stop)
    {
        if (!_checkIns.TryGetValue(knot, out IReadOnlyList<CheckedIn>? rows))
        {
            rows = await ChartQueries.CheckIns.ListAsync(db, knot, stop);
            _checkIns.Add(knot, rows);
        }

        return rows;
    }

    /// <summary>How sore a knot was when it was last said, 0–10.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>0 where it was never said.</returns>
    public async Task<int> SorenessAsync(Knot knot, CancellationToken stop) =>
        (await CheckInsAsync(knot.Id, stop)).LastOrDefault(c => c.Nprs is not null || c.Tenderness is not null) is { } said ? Math.Max(said.Nprs ?? 0, said.Tenderness ?? 0) : knot.SoreNow ?? 0;

    /// <summary>The steps that were done for a knot, all of them or a part, or stopped, or changed because they were too much, those it shared with another among them.</summary>
    private async Task<IReadOnlyList<StepDone>> StepsAsync(Guid knot, CancellationToken stop)
    {
        if (_steps is not { } read || read.Knot != knot)
        {
            read = (knot, await ChartQueries.Steps.ListAsync(db, knot, stop));
            _steps = read;
        }

        return read.Steps;
    }

    private async Task<IReadOnlyList<KeptChoice>> ChoicesAsync(Guid knot, CancellationToken stop)
    {
        if (_choices is not { } read || read.Knot != knot)
        {
            read = (knot, await ChartQueries.Choices.ListAsync(db, knot, stop));
            _choices = read;
        }

        return read.Choices;
    }

    private async Task<IReadOnlyList<Clearance>> ClearancesAsync(CancellationToken stop) =>
        _clearances ??= await db.Clearances.AsNoTracking().Where(c => c.ReplacedAt == null).ToListAsync(stop);
}
