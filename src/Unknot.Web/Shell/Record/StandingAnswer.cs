using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Which of several answers to one question of triage stands.</summary>
internal static class StandingAnswer
{
    /// <summary>The answer that stands: a yes or not sure stands until it is corrected, whatever is answered later.</summary>
    /// <param name="answers">All answers to one flag that were not corrected.</param>
    /// <returns>The one that stands.</returns>
    public static GivenAnswer OfFlag(IEnumerable<GivenAnswer> answers) =>
        answers.OrderBy(a => IsNo(a)).ThenByDescending(a => a.AnsweredAt).First();

    /// <summary>The same for a gate question; a complete new gate without a yes to it, long enough after, lets an old yes go.</summary>
    /// <param name="answers">All answers to one gate question that were not corrected.</param>
    /// <param name="completeRounds">Walks through the gate that answered all of it.</param>
    /// <param name="newGateAfter">How long after the yes such a gate counts.</param>
    /// <returns>The one that stands.</returns>
    public static GivenAnswer OfGate(IReadOnlyCollection<GivenAnswer> answers, IReadOnlySet<Guid> completeRounds, TimeSpan newGateAfter)
    {
        GivenAnswer? lastYes = answers.Where(a => !IsNo(a)).MaxBy(a => a.AnsweredAt);
        GivenAnswer last = answers.MaxBy(a => a.AnsweredAt)!;
        return lastYes is null ? last
            : IsNo(last) && last.RoundId is { } round && completeRounds.Contains(round) && last.AnsweredAt - lastYes.AnsweredAt >= newGateAfter ? last
            : lastYes;
    }

    /// <summary>The walks through the gate that answered every question of it.</summary>
    /// <param name="answers">Answers of the gate.</param>
    /// <param name="gate">Its questions.</param>
    /// <returns>The ids of the complete walks.</returns>
    public static IReadOnlySet<Guid> CompleteRounds(IEnumerable<GivenAnswer> answers, Catalogue<GateQuestion> gate) => answers
        .Where(a => a.Scope == AnswerScope.Gate && a.RoundId is not null)
        .GroupBy(a => a.RoundId!.Value)
        .Where(round => gate.All(question => round.Any(a => a.Question == question.Id)))
        .Select(round => round.Key)
        .ToHashSet();

    private static bool IsNo(GivenAnswer answer) => Written.Answer(answer.Value) is not (Answer.Yes or Answer.Unsure);
}
