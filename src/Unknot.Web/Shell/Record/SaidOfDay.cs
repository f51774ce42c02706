using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Reads answers about the day, the desk and stress, as they are stored, into what the engine takes. It asks the database nothing.</summary>
/// <param name="knowledge">The content: what it no longer knows is left out.</param>
/// <param name="now">The moment.</param>
internal sealed class SaidOfDay(KnowledgeBase knowledge, Now now)
{
    /// <summary>The answers that the content still understands, by question.</summary>
    public Dictionary<string, ExposureAnswer> Answers(IReadOnlyList<GivenAnswer> given)
    {
        Dictionary<string, ExposureAnswer> read = new(StringComparer.Ordinal);
        foreach (GivenAnswer answer in SaidOfKnot.Latest(given, AnswerScope.Exposure))
        {
            if (knowledge.Exposure.Questions.TryGet(answer.Question, out ExposureQuestion? question)
                && Core.Exposure.Answers.Parse(question, answer.Value, knowledge) is { IsValue: true } parsed)
            {
                read[question.Id] = parsed.Value with { Side = answer.Extra.Select(Written.Side).FirstOrDefault(s => s is not null) };
            }
        }

        return read;
    }

    /// <summary>What of the day loads the person, and how strongly.</summary>
    /// <param name="given">All answers.</param>
    /// <param name="otherwise">Answers as if they were given now, by question; null for none.</param>
    /// <returns>Tags by id.</returns>
    public IReadOnlyDictionary<string, TagStrength> Tags(IReadOnlyList<GivenAnswer> given, IReadOnlyDictionary<string, ExposureAnswer>? otherwise = null)
    {
        Dictionary<string, ExposureAnswer> answers = Answers(given);
        foreach ((string question, ExposureAnswer answer) in otherwise ?? new Dictionary<string, ExposureAnswer>())
        {
            answers[question] = answer;
        }

        return DeskLook.Of(given, knowledge.Exposure) is [{ } latest, ..]
            ? Core.Exposure.Tags.From(knowledge, answers, latest.Check.Without(knowledge.Exposure, OfTheDesk(SaidSince(given, latest.At).Concat(otherwise?.Keys ?? []))))
            : Core.Exposure.Tags.From(knowledge, answers);
    }

    /// <summary>The same as it was known at the end of each day on which something was said of it, the earliest day first.</summary>
    /// <param name="given">All answers.</param>
    /// <param name="most">So many of the latest days.</param>
    /// <returns>Tags by id.</returns>
    public IReadOnlyList<(DateOnly Day, IReadOnlyDictionary<string, TagStrength> Tags)> TagsThen(IReadOnlyList<GivenAnswer> given, int most)
    {
        DateTimeOffset[] ends = [.. given.Where(a => a.Scope is AnswerScope.Exposure or AnswerScope.Desk && a.Value != Written.Skipped).GroupBy(a => now.DayOf(a.AnsweredAt)).Select(day => day.Max(a => a.AnsweredAt)).Order().TakeLast(most)];
        return [.. ends.Select(end => (now.DayOf(end), Tags([.. given.Where(a => a.AnsweredAt <= end)])))];
    }

    /// <summary>Tags of the desk that questions speak of: an answer newer than a look at it counts before the look.</summary>
    private HashSet<string> OfTheDesk(IEnumerable<string> questions) => questions
        .SelectMany(question => knowledge.Exposure.Questions[question].Tags).Where(tag => knowledge.Exposure.Tags[tag].Cause == knowledge.Exposure.Workstation.Cause).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> SaidSince(IReadOnlyList<GivenAnswer> given, DateTimeOffset then) => given
        .Where(a => a.Scope == AnswerScope.Exposure && a.AnsweredAt > then && a.Value != Written.Skipped && knowledge.Exposure.Questions.Has(a.Question)).Select(a => a.Question);
}
