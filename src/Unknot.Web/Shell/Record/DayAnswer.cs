using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Shell.Record;

/// <summary>An answer about the day, the desk and stress, as a form sent it.</summary>
internal static class DayAnswer
{
    /// <summary>Reads one that was filled in.</summary>
    /// <param name="field">The question with what was filled in; not blank.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="now">The moment.</param>
    /// <param name="knot">The knot among whose questions it was asked; null where it was asked on its own. It speaks of the person either way.</param>
    /// <returns>The answer to be stored, or what is wrong with it.</returns>
    internal static Result<GivenAnswer> Read(ExposureField field, KnowledgeBase knowledge, Now now, Knot? knot = null)
    {
        Result<ExposureAnswer> parsed = Answers.Parse(field.Question, field.Value ?? "", knowledge);
        return parsed.IsValue
            ? Result<GivenAnswer>.Of(new()
            {
                Id = now.NewId(),
                Scope = AnswerScope.Exposure,
                Question = field.Question.Id,
                Value = field.Value ?? "",
                Extra = field.Extra,
                KnotId = knot?.Id,
                VisitId = knot?.VisitId,
                AnsweredAt = now.Instant,
            })
            : Result<GivenAnswer>.Failed([.. parsed.Problems.Select(problem => new Problem(field.Question.Id, problem.What))]);
    }
}
