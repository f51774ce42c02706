using System.Collections.Immutable;
using System.Globalization;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Reads answers about one complaint, as they are stored, into what the engine takes. It asks the database nothing.</summary>
/// <param name="knowledge">The content: what it no longer knows is left out.</param>
/// <param name="now">The moment.</param>
internal sealed class SaidOfKnot(KnowledgeBase knowledge, Now now)
{
    /// <summary>Whether an answer counts for a complaint: given about it, for all of its visit, or about the person.</summary>
    public static bool IsAbout(GivenAnswer answer, Knot knot) => GivenAnswer.OfOneKnot.Contains(answer.Scope)
        ? answer.KnotId == knot.Id || (answer.KnotId is null && (answer.VisitId is { } visit ? visit == knot.VisitId : answer.Scope == AnswerScope.Flag))
        : answer.Scope is not (AnswerScope.Exposure or AnswerScope.Desk or AnswerScope.Instrument);

    /// <summary>Reads a place as it is stored; null when the content no longer knows it.</summary>
    public Place? PlaceOf(string code) => Place.TryParse(code, knowledge.Regions, out Place place) ? place : null;

    /// <summary>What was said of one complaint by a moment, without what is said of the person.</summary>
    public Findings Felt(Knot knot, IReadOnlyList<GivenAnswer> answers, DateTimeOffset until)
    {
        GivenAnswer[] about = [.. answers.Where(a => a.AnsweredAt <= until)];
        return new()
        {
            Marks = [.. LatestMap(knot, until).Select(m => (Mark: m, Place: PlaceOf(m.Place))).Where(m => m.Place is not null)
                .Select(m => new Mark(m.Place!.Value, m.Mark.Kind))],
            Presses = [.. Latest(about, AnswerScope.Press).Select(a => (a, Place: PlaceOf(a.Question), Pressed: Written.Press(a.Value)))
                .Where(p => p.Place is not null && p.Pressed is not null)
                .Select(p => new PressTest(p.Place!.Value, p.Pressed!.Value, [.. p.a.Extra.Select(PlaceOf).OfType<Place>()]))],
            Touches = [.. Latest(about, AnswerScope.Touch).Select(a => (Place: PlaceOf(a.Question), Sore: YesOrNo(a.Value)))
                .Where(t => t.Place is not null && t.Sore is not null).Select(t => new LightTouch(t.Place!.Value, t.Sore!.Value))],
            Qualities = YesNo(about, AnswerScope.Quality, knowledge.Words.Qualities),
            Worse = YesNo(about, AnswerScope.Aggravator, knowledge.Words.Aggravators),
            Better = YesNo(about, AnswerScope.Easer, knowledge.Words.Easers),
            Limited = YesNo(about, AnswerScope.Limit, knowledge.Words.Limits),
            OnsetDays = knot.OnsetDays,
            BeenBefore = knot.BeenBefore,
        };
    }

    /// <summary>The flags that what is felt opens, each since the moment it was so: an answer after it settles it, and nothing that is only added asks it anew.</summary>
    private IEnumerable<RaisedFlag> RaisedByWhatIsFelt(Knot knot, IReadOnlyList<GivenAnswer> about)
    {
        if (Radiation.Opens(knowledge, Felt(knot, about, DateTimeOffset.MaxValue)) is not { Count: > 0 } open)
        {
            return [];
        }

        DateTimeOffset[] moments = [.. about.Where(a => a.Scope is AnswerScope.Press or AnswerScope.Quality).Select(a => a.AnsweredAt).Concat(knot.Maps.Select(m => m.RecordedAt)).Distinct().Order()];
        return open.Select(flag => new RaisedFlag(flag, moments.FirstOrDefault(at => Radiation.Opens(knowledge, Felt(knot, about, at)).Contains(flag))));
    }

    /// <summary>Of each question of a kind the answer given last, in the order they were given.</summary>
    public static IEnumerable<GivenAnswer> Latest(IEnumerable<GivenAnswer> answers, AnswerScope scope)
    {
        GivenAnswer[] of = [.. answers.Where(a => a.Scope == scope)];
        return of.Length < 2 ? of : of.GroupBy(a => a.Question).Select(g => g.MaxBy(a => a.AnsweredAt)!).OrderBy(a => a.AnsweredAt).ThenBy(a => a.Id);
    }

    private static ImmutableSortedDictionary<string, bool> YesNo(IEnumerable<GivenAnswer> answers, AnswerScope scope, Catalogue<Phrasing> known) => Latest(answers, scope)
        .Select(a => (a.Question, Yes: YesOrNo(a.Value))).Where(a => a.Yes is not null && known.Has(a.Question))
        .ToImmutableSortedDictionary(a => a.Question, a => a.Yes!.Value, StringComparer.Ordinal);

    private static bool? YesOrNo(string value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    /// <summary>What was answered at the gate and after it.</summary>
    public TriageAnswers Triage(Knot knot, IReadOnlyList<GivenAnswer> answers, IReadOnlyList<Clearance> clearances)
    {
        GivenAnswer[] facts = [.. Latest(answers, AnswerScope.Fact)];
        GivenAnswer? followUp = Latest(answers, AnswerScope.FactFollowUp).LastOrDefault(f => facts.Any(fact => fact.Question == f.Question && fact.Value == Written.Of(true)));
        ComplaintRecord record = new()
        {
            Gate = Dated(answers, AnswerScope.Gate),
            Flags = Dated(answers, AnswerScope.Flag),
            Raised =
            [
                .. answers.Where(a => a.Scope is AnswerScope.Flag or AnswerScope.Words && a.Value == Written.Raised && knowledge.RedFlags.Flags.Has(a.Question))
                    .Select(a => new RaisedFlag(a.Question, a.AnsweredAt) { Words = a.Scope == AnswerScope.Words ? a.Extra : [] }),
                .. RaisedByWhatIsFelt(knot, answers),
            ],
            Seen = [.. clearances.Where(c => c.MayGoOn).Select(c => new SeenRecord(c.Flags, c.RecordedAt))],
        };
        return HowLong.Read(knowledge, record, new TriageAnswers
        {
            GateStands = [.. record.Gate.Where(gate => now.DayOf(gate.At) == now.Today || AsksAFindingInFull(gate.Question)).Select(gate => gate.Question)],
            AgeGroup = Latest(answers, AnswerScope.AgeGroup).LastOrDefault()?.Value,
            Facts = facts.Length == 0 ? null : [.. facts.Where(f => f.Value == Written.Of(true)).Select(f => f.Question)],
            Modifiers = Newest(answers, AnswerScope.Modifier),
            PregnancyWeek = followUp is null ? null : WeekNow(followUp),
            PregnancyOption = followUp is null || int.TryParse(followUp.Value, out _) ? null : followUp.Value,
            Findings = Newest(answers, AnswerScope.Finding),
        });
    }

    private bool AsksAFindingInFull(string gate) => knowledge.Findings.Any(finding => finding.AtTheGate is { Rest: null } asked && asked.Gate == gate);

    /// <summary>A week that was said goes on with the weeks.</summary>
    private int? WeekNow(GivenAnswer said) => int.TryParse(said.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int week) && knowledge.RedFlags.Facts.TryGet(said.Question, out Fact? fact) && fact.FollowUp is { } follow
        ? CareModifiers.WeekNow(follow, week, now.DayOf(said.AnsweredAt), now.Today)
        : null;

    private static IReadOnlyList<DatedAnswer> Dated(IEnumerable<GivenAnswer> answers, AnswerScope scope) =>
        [.. answers.Where(a => a.Scope == scope && Written.Answer(a.Value) is not null).Select(a => new DatedAnswer(a.Question, Written.Answer(a.Value)!.Value, a.AnsweredAt, a.RoundId))];

    private static ImmutableSortedDictionary<string, Answer> Newest(IEnumerable<GivenAnswer> answers, AnswerScope scope) => Latest(answers.Where(a => Written.Answer(a.Value) is not null), scope)
        .ToImmutableSortedDictionary(a => a.Question, a => Written.Answer(a.Value)!.Value, StringComparer.Ordinal);

    /// <summary>Whether words opened an emergency or same-day flag that was answered since for another complaint: the words were the same, and so is the danger.</summary>
    public bool IsAnsweredElsewhere(GivenAnswer words, IReadOnlyList<GivenAnswer> answers) =>
        words.Scope == AnswerScope.Words && knowledge.RedFlags.Flags.TryGet(words.Question, out Flag? flag) && flag.Urgency > Urgency.SeeProfessional
        && answers.Any(a => a.Scope == AnswerScope.Flag && a.Question == words.Question && a.AnsweredAt >= words.AnsweredAt && Written.Answer(a.Value) is not null);

    private static IReadOnlyList<MapMark> LatestMap(Knot knot, DateTimeOffset until) => knot.Maps.Where(m => m.RecordedAt <= until).MaxBy(m => m.RecordedAt)?.Marks ?? [];
}
