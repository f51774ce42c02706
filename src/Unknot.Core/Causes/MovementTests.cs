using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>A question that is answered by trying a movement.</summary>
/// <param name="Question">The question.</param>
/// <param name="LeaveOutWith">What else would take the movement out, in words: nobody has asked about it yet.</param>
public sealed record MovementTest(ExposureQuestion Question, IReadOnlyList<string> LeaveOutWith);

/// <summary>Which movement tests may be asked of somebody.</summary>
public static class MovementTests
{
    /// <summary>Tests that are open: no flag stands for the complaint, and the movement they are like may be done just as it stands.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <param name="askedQuestions">Ids of questions answered or skipped already.</param>
    /// <returns>The tests, in the order of the content.</returns>
    public static IReadOnlyList<MovementTest> Open(KnowledgeBase knowledge, Restrictions restrictions, IReadOnlyCollection<string> askedQuestions) =>
        restrictions.Blocks is not Blocks.None || restrictions.Applies.Any(knowledge.RedFlags.Flags.Has) ? []
        : [.. from test in knowledge.Exposure.SelfTests.Tests
              where !askedQuestions.Contains(test.Question)
              let movement = knowledge.Movements[test.Like]
              where Allowance.Refuses(knowledge, restrictions, movement) is null && !Allowance.IsTouched(knowledge, restrictions, movement)
              select new MovementTest(knowledge.Exposure.Questions[test.Question], [.. movement.Contraindications.Select(contra => contra.Say).Distinct()])];
}
