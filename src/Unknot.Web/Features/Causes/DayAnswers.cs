using Unknot.Core.Causes;
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
    /// <summary>Reads what was answered that may be asked of a knot.</summary>
    /// <param name="chart">The record.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="knot">The knot, with what may be done for it.</param>
    /// <param name="sent">What was sent; null where nothing was.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The answers.</returns>
    internal static async Task<DayAnswers> OfAsync(Chart chart, KnowledgeBase knowledge, KnotWithLeave knot, IFormCollection? sent, CancellationToken stop)
    {
        HashSet<string> tests = [.. MovementTests.Open(knowledge, knot.Permit, []).Select(test => test.Question.Id)];
        ExposureQuestion[] questions = [.. knowledge.Exposure.Questions.Where(question => !question.SelfTest || tests.Contains(question.Id))];
        Dictionary<string, GivenAnswer> standing = new(StringComparer.Ordinal);
        foreach (ExposureQuestion question in questions)
        {
            if (await chart.GivenAsync(knot.Knot, AnswerScope.Exposure, question.Id, stop) is { } given && given.Value != Written.Skipped)
            {
                standing.Add(question.Id, given);
            }
        }

        return new(questions, standing, sent);
    }

    /// <summary>The questions as they are shown, by cause, and how many of each are answered.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="wrong">What is to be put right.</param>
    /// <returns>The causes that are asked about, in the order of the content.</returns>
    internal IReadOnlyList<(Cause Cause, IReadOnlyList<ExposureField> Fields, int Answered)> ByCause(KnowledgeBase knowledge, Errors wrong) =>
    [
        .. from cause in knowledge.Exposure.Causes
           let asked = Questions.Where(question => question.Cause == cause.Id).ToList()
           where asked.Count > 0
           select (cause, (IReadOnlyList<ExposureField>)[.. asked.Select(question => FieldOf(question, wrong))], asked.Count(question => Standing.ContainsKey(question.Id))),
    ];

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
