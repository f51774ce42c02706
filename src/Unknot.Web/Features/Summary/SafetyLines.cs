using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Summary;

/// <summary>The answers to the safety questions with their days: each yes and not sure by itself, the noes together.</summary>
/// <param name="Open">Each yes and not sure, the latest first.</param>
/// <param name="Noes">The noes in a sentence; null where there are none.</param>
/// <param name="About">What was told of the person: age, health list, what care goes by.</param>
/// <param name="Seen">When a professional had looked at it.</param>
public sealed record SafetyLines(IReadOnlyList<string> Open, string? Noes, IReadOnlyList<string> About, IReadOnlyList<string> Seen)
{
    private const int Most = 8;

    internal static SafetyLines Of(IReadOnlyList<GivenAnswer> about, IReadOnlyList<Clearance> seen, TriageAnswers counting, KnowledgeBase knowledge, Texts texts, Now now)
    {
        GivenAnswer[] latest = [.. about.Where(a => a.Scope is AnswerScope.Gate or AnswerScope.Flag && Written.Answer(a.Value) is not null && WordsOf(a.Question, knowledge) is not null).GroupBy(a => a.Question).Select(same => same.MaxBy(a => a.AnsweredAt)!)];
        GivenAnswer[] noes = [.. latest.Where(a => Written.Answer(a.Value) == Answer.No)];
        string Day(GivenAnswer answer) => Dated(now.DayOf(answer.AnsweredAt));
        return new(
            [.. latest.Except(noes).OrderByDescending(a => a.AnsweredAt).Take(Most).Select(a => texts["summary.safety.one", WordsOf(a.Question, knowledge), texts[a.Value], Day(a)])],
            noes.Length == 0 ? null : Sentence(noes.Length, Day(noes.MinBy(a => a.AnsweredAt)!), Day(noes.MaxBy(a => a.AnsweredAt)!), texts),
            Told(counting, knowledge, texts),
            [.. seen.OrderByDescending(c => c.SeenOn).Select(c => texts["summary.safety.seen", Dated(c.SeenOn)])]);
    }

    private static string Sentence(int count, string first, string last, Texts texts) => first == last ? texts["summary.safety.noes.day", count, last] : texts["summary.safety.noes", count, first, last];

    private static IReadOnlyList<string> Told(TriageAnswers answers, KnowledgeBase knowledge, Texts texts) =>
    [
        .. answers.AgeGroup is { } age && knowledge.RedFlags.AgeGroups.TryGet(age, out AgeGroup? group) ? [texts["answers.about.age", group.Text]] : Array.Empty<string>(),
        .. knowledge.RedFlags.Facts.Where(fact => answers.Facts?.Contains(fact.Id) == true).Select(fact => fact.Ask + "."),
    ];

    private static string? WordsOf(string question, KnowledgeBase knowledge) =>
        knowledge.RedFlags.Gate.TryGet(question, out GateQuestion? gate) ? gate.Ask : knowledge.RedFlags.Flags.TryGet(question, out Flag? flag) ? flag.Ask : null;

    private static string Dated(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
