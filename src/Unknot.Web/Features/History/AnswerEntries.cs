using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>Answers. Those of the safety questions are corrected where they are asked, and go with their knot: one by one they would take a flag with them.</summary>
internal sealed class AnswerEntries(UnknotDb db, KnowledgeBase knowledge, Now now, Asking asking, Texts texts) : KeptKind<GivenAnswer>(db, now)
{
    private static readonly AnswerScope[] s_safety =
        [AnswerScope.AgeGroup, AnswerScope.Gate, AnswerScope.Flag, AnswerScope.Fact, AnswerScope.FactFollowUp, AnswerScope.Modifier, AnswerScope.Words];

    private readonly Now _now = now;

    /// <summary>Whether an answer belongs to the safety questions.</summary>
    internal static bool IsSafety(GivenAnswer answer) => s_safety.Contains(answer.Scope);

    /// <inheritdoc/>
    protected override string Say(GivenAnswer row) => asking.Said(row);

    /// <inheritdoc/>
    protected override Task<Shown> ShowAsync(GivenAnswer row, IReadOnlyList<Then> before, IFormCollection? sent, Errors wrong, CancellationToken stop) => Task.FromResult(
        new Shown(asking.Question(row), _now.DayOf(row.AnsweredAt), row.KnotId, Say(row), before, IsSafety(row) ? [] : Fields(row, sent, wrong))
        {
            CorrectAt = IsSafety(row) ? "/safety/answers" + (row.KnotId is { } knot ? $"?knot={knot}" : "") : null,
            Stays = IsSafety(row) ? texts["history.stays.safety"] : null,
        });

    /// <inheritdoc/>
    protected override GivenAnswer? Read(GivenAnswer row, IFormCollection form, ICollection<FieldError> errors)
    {
        if (IsSafety(row))
        {
            return null;
        }

        if (Day(row) is { } question)
        {
            return Exposed(row, ExposureField.Of(question, form), errors);
        }

        string value = form["answer"].ToString();
        if (asking.Options(row).All(option => option.Value != value))
        {
            errors.Add(new("answer", texts["checkin.wrong.choice"]));
            return null;
        }

        return Anew(row, value, row.Extra);
    }

    private GivenAnswer? Exposed(GivenAnswer row, ExposureField field, ICollection<FieldError> errors)
    {
        Result<ExposureAnswer> parsed = Answers.Parse(field.Question, field.Value ?? "", knowledge);
        foreach (Core.Outcomes.Problem problem in parsed.Problems)
        {
            errors.Add(new(field.Question.Id, problem.What));
        }

        return parsed.IsValue ? Anew(row, field.Value ?? "", field.Extra) : null;
    }

    /// <summary>A correction speaks of the time the answer speaks of: a later answer to the same question still comes after it.</summary>
    private GivenAnswer Anew(GivenAnswer row, string value, IReadOnlyList<string> extra) => new()
    {
        Id = _now.NewId(),
        Scope = row.Scope,
        Question = row.Question,
        Value = value,
        Extra = extra,
        KnotId = row.KnotId,
        VisitId = row.VisitId,
        RoundId = row.RoundId,
        AnsweredAt = row.AnsweredAt,
    };

    private IReadOnlyList<Field> Fields(GivenAnswer row, IFormCollection? sent, Errors wrong) => Day(row) is { } question
        ? [new Field.Day(sent is null ? ExposureField.Of(question, row.Value, row.Extra) : ExposureField.Of(question, sent, wrong))]
        : asking.Options(row) is { Count: > 0 } options ? [new Field.One(new("answer", asking.Question(row), options, row.Value, LegendHidden: true, Wrong: wrong.Of("answer")))]
        : [];

    private ExposureQuestion? Day(GivenAnswer row) => row.Scope == AnswerScope.Exposure && knowledge.Exposure.Questions.TryGet(row.Question, out ExposureQuestion? question) ? question : null;
}
