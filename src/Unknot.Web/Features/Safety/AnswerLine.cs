using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>A question with the answer that counts, and everything that was answered to it before.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Words">Its words; null where the content no longer has it.</param>
/// <param name="Signs">Short lines beneath, one of which was enough for a yes.</param>
/// <param name="Answer">The answer that counts.</param>
/// <param name="Day">When it was given, as a person reads it.</param>
/// <param name="Before">What was answered before it, the latest first, in words with their days.</param>
/// <param name="FromDiary">Whether nobody was asked: it was read from the check-ins.</param>
public sealed record AnswerLine(string Question, string? Words, IReadOnlyList<string> Signs, Answer Answer, string Day, IReadOnlyList<string> Before, bool FromDiary)
{
    /// <summary>Its field.</summary>
    public string Field => "a-" + Question;

    /// <summary>The lines of gate and flags, in the order they were first asked.</summary>
    /// <param name="rows">All answers to them about one complaint, those that were corrected among them, in the order they were given.</param>
    /// <param name="counting">The answers that count.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="texts">The words of pages.</param>
    /// <param name="now">The person's days.</param>
    /// <returns>One for each question.</returns>
    internal static IReadOnlyList<AnswerLine> Of(IReadOnlyList<GivenAnswer> rows, TriageAnswers counting, KnowledgeBase knowledge, Texts texts, Now now)
    {
        List<AnswerLine> lines = [];
        foreach (IGrouping<string, GivenAnswer> one in rows.Where(row => Written.Answer(row.Value) is not null).GroupBy(row => row.Question))
        {
            GivenAnswer[] standing = [.. one.Where(row => row.ReplacedAt is null)];
            Answer? counts = counting.Flags.TryGetValue(one.Key, out Answer flag) ? flag : counting.Gate.TryGetValue(one.Key, out Answer gate) ? gate : null;
            if ((standing.LastOrDefault(row => Written.Answer(row.Value) == counts) ?? standing.LastOrDefault()) is { } shown)
            {
                IReadOnlyList<string> signs = knowledge.RedFlags.Gate.TryGet(one.Key, out GateQuestion? asked) ? asked.Signs : [];
                string[] before = [.. one.Reverse().Where(row => row != shown).Select(row => InWords(row, texts, now))];
                lines.Add(new(one.Key, WordsOf(one.Key, knowledge), signs, Written.Answer(shown.Value)!.Value, DayOf(shown, now), before, shown.Extra.Contains(LateFlags.FromDiary)));
            }
        }

        return lines;
    }

    private static string? WordsOf(string question, KnowledgeBase knowledge) =>
        knowledge.RedFlags.Gate.TryGet(question, out GateQuestion? gate) ? gate.Ask
        : knowledge.RedFlags.Flags.TryGet(question, out Flag? flag) ? flag.Ask
        : null;

    private static string InWords(GivenAnswer row, Texts texts, Now now) => row.ReplacedAt is { } replaced
        ? texts["answers.before.corrected", texts[row.Value], DayOf(row, now), Dated(now.DayOf(replaced))]
        : texts["answers.before", texts[row.Value], DayOf(row, now)];

    private static string DayOf(GivenAnswer row, Now now) => Dated(now.DayOf(row.AnsweredAt));

    /// <summary>A day as a person reads it.</summary>
    internal static string Dated(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
