using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>A page of the gate as it is drawn, and how it is read. <c>&lt;partial name="_Gate" model="…" /&gt;</c></summary>
/// <param name="Page">What is asked on it.</param>
/// <param name="Answers">What was answered before.</param>
/// <param name="Filled">How far it is filled in.</param>
public sealed record GateSheet(GatePage Page, TriageAnswers Answers, Filled Filled)
{
    internal const string FactsField = "facts";
    internal const string FlagsField = "flags";

    /// <summary>The answer of a gate question that is shown as chosen.</summary>
    /// <param name="question">The question.</param>
    /// <returns>yes, no, unsure or null.</returns>
    public string? Chosen(GateQuestion question) => Filled.Chosen(question.Id, Answers.Gate.TryGetValue(question.Id, out Answer given) ? given : null);

    /// <summary>The answer of a flag that is shown as chosen.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>yes, no, unsure or null.</returns>
    public string? Chosen(Flag flag) => Filled.Chosen(flag.Id, Answers.Flags.TryGetValue(flag.Id, out Answer given) ? given : null);

    /// <summary>What is shown as ticked in the health list.</summary>
    /// <returns>The ids; "none of these" where that was said.</returns>
    public IReadOnlySet<string> TickedFacts() => Sent(FactsField) ?? (Answers.Facts is { } facts ? OrNone(facts) : new HashSet<string>());

    /// <summary>What is shown as ticked in the list of flags.</summary>
    /// <returns>The ids; "none of these" where that was said.</returns>
    public IReadOnlySet<string> TickedFlags() => Sent(FlagsField) ?? (Page.TickList.Any(flag => Answers.Flags.ContainsKey(flag.Id))
        ? OrNone(Page.TickList.Where(flag => Answers.Flags.TryGetValue(flag.Id, out Answer answer) && answer != Answer.No).Select(flag => flag.Id))
        : new HashSet<string>());

    /// <summary>Flags under the part of the body that they ask about first, so that sixteen questions are read as a few groups.</summary>
    /// <param name="flags">The flags, gravest first.</param>
    /// <returns>The groups, the one with the gravest first, each in the order given; the key names its words.</returns>
    public static IReadOnlyList<IGrouping<string, Flag>> ByPlace(IReadOnlyList<Flag> flags) => [.. flags.GroupBy(flag => flag.Scopes[0] switch
    {
        "head" or "jaw" or "neck" => "safety.place.head",
        "chest" or "abdomen" => "safety.place.chest",
        "shoulder_arm" or "upper_back" => "safety.place.shoulder",
        "low_back" or "leg" => "safety.place.low",
        _ => "safety.place.any",
    })];

    /// <summary>Notes what was sent.</summary>
    /// <param name="page">What was asked.</param>
    /// <param name="form">What was sent; what is missing is told there.</param>
    /// <param name="book">Where it is written down.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when all is noted; saving is the caller's.</returns>
    internal static async Task TakeAsync(GatePage page, AskedForm form, AnswerBook book, CancellationToken stop)
    {
        if (page.Age.Count > 0 && form.One(Gate.Age, page.Age.Select(group => group.Id)) is { } age)
        {
            await book.PutAsync(AnswerScope.AgeGroup, Written.Age, age, stop);
        }

        foreach (GateQuestion question in page.Questions)
        {
            await TakeAsync(AnswerScope.Gate, question.Id, form, book, stop);
        }

        if (page.Facts.Count > 0 && form.Ticks(FactsField, [.. page.Facts.Select(fact => fact.Id)]) is { } facts)
        {
            foreach (Fact fact in page.Facts)
            {
                await book.PutAsync(AnswerScope.Fact, fact.Id, Written.Of(facts.Contains(fact.Id)), stop);
            }
        }

        foreach (Flag flag in page.Flags)
        {
            await TakeAsync(AnswerScope.Flag, flag.Id, form, book, stop);
        }

        if (page.TickList.Count > 0 && form.Ticks(FlagsField, [.. page.TickList.Select(flag => flag.Id)]) is { } ticked)
        {
            foreach (Flag flag in page.TickList)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(ticked.Contains(flag.Id)), stop);
            }
        }
    }

    /// <summary>What is asked in a field, where it is only called to mind.</summary>
    /// <param name="field">The field.</param>
    /// <param name="page">What of the gate is asked; null where nothing is.</param>
    /// <param name="opened">What was opened.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A few words; null where nothing of the kind is asked.</returns>
    internal static string? AskedIn(string field, GatePage? page, IReadOnlyList<Opened> opened, Texts texts) => field switch
    {
        Gate.Age => texts["safety.age"],
        FactsField => texts["safety.facts"],
        FlagsField => texts["safety.here"],
        _ when page?.Questions.FirstOrDefault(question => question.Id == field) is { } question => $"{question.Ask} ({Shortened.List(question.Signs)})",
        _ when page?.Flags.FirstOrDefault(flag => flag.Id == field) is { } flag => Shortened.Sentence(flag.Ask),
        _ => opened.FirstOrDefault(one => one.Question.Id == field) is { } asked ? Shortened.Sentence(asked.Ask) : null,
    };

    private static async Task TakeAsync(AnswerScope scope, string question, AskedForm form, AnswerBook book, CancellationToken stop)
    {
        if (form.Of(question) is { } answer)
        {
            await book.PutAsync(scope, question, Written.Of(answer), stop);
        }
    }

    private static HashSet<string> OrNone(IEnumerable<string> ticked) => [.. ticked.DefaultIfEmpty(SafetyList.None)];

    private HashSet<string>? Sent(string field) => Filled.Sent is { } sent ? [.. sent[field].OfType<string>()] : null;
}
