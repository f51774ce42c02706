using System.Collections.Immutable;
using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>A single question that something opened: an answer, a tick, the diary, time.</summary>
/// <param name="Question">Which.</param>
/// <param name="Ask">Its words.</param>
/// <param name="PlainerWords">Its plainer words; null where there are none.</param>
/// <param name="Urgency">How urgent a yes is; questions of one urgency share a page.</param>
/// <param name="FollowUp">A number to be said instead of yes or no; null otherwise.</param>
public sealed record Opened(TriageQuestion Question, string Ask, string? PlainerWords, Urgency Urgency, FactFollowUp? FollowUp)
{
    /// <summary>The person's own words that opened it, as they wrote them; empty where something else did.</summary>
    public IReadOnlyList<string> Wrote { get; init; } = [];

    internal const string WeekField = "week";
    internal const string OptionField = "week-option";

    /// <summary>A question as the content words it.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="question">The question.</param>
    /// <returns>Null where the content does not have it, and for what stands on a page of the gate.</returns>
    public static Opened? Of(KnowledgeBase knowledge, TriageQuestion question) => question.Kind switch
    {
        TriageAsk.Flag when knowledge.RedFlags.Flags.TryGet(question.Id, out Flag? flag) => new(question, flag.Ask, flag.Plainer, flag.Urgency, null),
        TriageAsk.Modifier when knowledge.RedFlags.Modifiers.TryGet(question.Id, out CareModifier? modifier) => new(question, modifier.Ask, null, Urgency.None, null),
        TriageAsk.FollowUp when knowledge.RedFlags.Facts.TryGet(question.Id, out Fact? fact) && fact.FollowUp is { } follow => new(question, follow.Ask, null, Urgency.None, follow),
        _ => null,
    };

    /// <summary>A question as the content words it, with the words of the person that opened it.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="question">The question.</param>
    /// <param name="answers">What was answered, and what words opened.</param>
    /// <returns>Null where the content does not have it.</returns>
    public static Opened? Of(KnowledgeBase knowledge, TriageQuestion question, TriageAnswers answers) =>
        Of(knowledge, question) is { } opened ? opened with { Wrote = WroteOf(answers, question.Id) } : null;

    /// <summary>The person's own words that opened a flag.</summary>
    /// <param name="answers">What was answered, and what words opened.</param>
    /// <param name="flag">The flag.</param>
    /// <returns>Empty where words opened none, or it was answered since.</returns>
    public static IReadOnlyList<string> WroteOf(TriageAnswers answers, string flag) => answers.OpenedByWords.TryGetValue(flag, out ImmutableArray<string> wrote) ? wrote : [];

    /// <summary>A question that a form says it asked.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="id">The id of a flag, a care modifier or a fact with a follow-up.</param>
    /// <returns>Null where it is none of these.</returns>
    public static Opened? Of(KnowledgeBase knowledge, string id) =>
        Of(knowledge, new TriageQuestion(TriageAsk.Flag, id)) ?? Of(knowledge, new TriageQuestion(TriageAsk.Modifier, id)) ?? Of(knowledge, new TriageQuestion(TriageAsk.FollowUp, id));

    /// <summary>Notes what was sent.</summary>
    /// <param name="opened">What was asked.</param>
    /// <param name="form">What was sent; what is missing is told there.</param>
    /// <param name="sent">The same, as it came.</param>
    /// <param name="book">Where it is written down.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when all is noted; saving is the caller's.</returns>
    internal static async Task TakeAsync(IReadOnlyList<Opened> opened, AskedForm form, IFormCollection sent, AnswerBook book, CancellationToken stop)
    {
        foreach (Opened asked in opened)
        {
            string id = asked.Question.Id;
            if (asked.FollowUp is { } follow)
            {
                if (Week(follow, sent) is { } said)
                {
                    await book.PutAsync(AnswerScope.FactFollowUp, id, said, stop);
                }
                else
                {
                    form.One(id, []);
                }
            }
            else if (form.Of(id, asked.PlainerWords is not null) is { } answer)
            {
                await book.PutAsync(asked.Question.Kind == TriageAsk.Flag ? AnswerScope.Flag : AnswerScope.Modifier, id, Written.Of(answer), stop);
            }
        }
    }

    /// <summary>A week within its range, or an answer that is none; not both, and nothing else.</summary>
    private static string? Week(FactFollowUp follow, IFormCollection sent)
    {
        string week = sent[WeekField].ToString().Trim();
        string? option = follow.Options.FirstOrDefault(o => o.Id == sent[OptionField].ToString())?.Id;
        return week.Length == 0 ? option
            : option is null && int.TryParse(week, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && follow.Range.Holds(number) ? Written.Of(number)
            : null;
    }
}

/// <summary>Opened questions as they are drawn. <c>&lt;partial name="_Opened" model="…" /&gt;</c></summary>
/// <param name="Opened">The questions.</param>
/// <param name="Filled">How far they are filled in.</param>
/// <param name="Before">What was answered before, where it is shown; null where nothing is chosen in advance.</param>
public sealed record OpenedSheet(IReadOnlyList<Opened> Opened, Filled Filled, TriageAnswers? Before = null)
{
    /// <summary>The answer that is shown as chosen.</summary>
    /// <param name="id">The question.</param>
    /// <returns>yes, no, unsure or null.</returns>
    public string? Chosen(string id) => Filled.Chosen(id, Before?.Modifiers.TryGetValue(id, out Answer given) == true ? given : null);

    /// <summary>The week that is shown.</summary>
    public string? Week => Filled.Sent is { } sent ? sent[Safety.Opened.WeekField].ToString() : Before?.PregnancyWeek is { } week ? Written.Of(week) : null;

    /// <summary>The answer in place of a week that is shown as chosen.</summary>
    public string? Option => Filled.Sent is { } sent ? sent[Safety.Opened.OptionField].ToString() : Before?.PregnancyOption;
}
