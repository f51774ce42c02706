using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Causes;

/// <summary>The questions about the day with what was answered, as a form shows them and sends them back.</summary>
/// <param name="Questions">The questions that may be asked, in the order of the content.</param>
/// <param name="Standing">The answers that stand, by question.</param>
/// <param name="Sent">What was sent; null where nothing was.</param>
internal sealed record DayAnswers(IReadOnlyList<ExposureQuestion> Questions, IReadOnlyDictionary<string, GivenAnswer> Standing, IFormCollection? Sent)
{
    /// <summary>A question as it is shown: with what was sent, or else with what stands.</summary>
    /// <param name="question">The question.</param>
    /// <param name="wrong">What is to be put right.</param>
    /// <returns>The field.</returns>
    internal ExposureField FieldOf(ExposureQuestion question, Errors wrong) =>
        Sent is not null && !ExposureField.Of(question, Sent).IsBlank ? ExposureField.Of(question, Sent, wrong)
        : Standing.TryGetValue(question.Id, out GivenAnswer? given) ? ExposureField.Of(question, given.Value, given.Extra)
        : ExposureField.Of(question, sent: null);

    /// <summary>What was sent and is otherwise than what stands. A field left empty takes nothing back.</summary>
    /// <param name="knowledge">The content.</param>
    /// <returns>The fields with their answers, or what is wrong, by question.</returns>
    internal Result<IReadOnlyList<(ExposureField Field, ExposureAnswer Answer)>> Changed(KnowledgeBase knowledge)
    {
        List<(ExposureField, ExposureAnswer)> changed = [];
        List<Core.Outcomes.Problem> wrong = [];
        foreach (ExposureField field in Questions.Select(question => ExposureField.Of(question, Sent)).Where(field => !field.IsBlank))
        {
            Result<ExposureAnswer> read = Answers.Parse(field.Question, field.Value!, knowledge);
            wrong.AddRange(read.Problems.Select(problem => new Core.Outcomes.Problem(field.Question.Id, problem.What)));
            if (read.IsValue && (!Standing.TryGetValue(field.Question.Id, out GivenAnswer? given) || given.Value != field.Value || !given.Extra.SequenceEqual(field.Extra)))
            {
                changed.Add((field, read.Value with { Side = Written.Side(field.Side) }));
            }
        }

        return wrong.Count > 0 ? Result<IReadOnlyList<(ExposureField, ExposureAnswer)>>.Failed(wrong) : Result<IReadOnlyList<(ExposureField, ExposureAnswer)>>.Of(changed);
    }
}
