using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A rule outside its question's range or options waits for an answer that nobody can give.</summary>
public sealed class ExposureRulesCanFire : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is there an answer that makes each line of a question's rule fire, and does it then do something?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from question in input.Knowledge.Exposure.Questions
        from rule in question.Rules
        let why = WhyNever(question, rule, input.Knowledge.Exposure)
        where why is not null
        select input.At($"exposure/questions/{question.Id}/rule", $"the rule of '{question.Id}' for tag '{rule.Tag}' never fires: {why}; compare with an answer the question can get");

    private static string? WhyNever(ExposureQuestion question, TagRule rule, ExposureContent exposure) =>
        rule.Value is < 1 or > 3 ? $"it gives {rule.Value}, and a tag is raised by 1 to 3"
        : rule.Number is { } number ? OfNumber(question, rule.Comparison, number, exposure.Scale)
        : rule.Word is { } word ? OfWord(question, rule.Comparison, word)
        : "it compares with nothing";

    private static string? OfNumber(ExposureQuestion question, Comparison comparison, double number, NumericScale scale)
    {
        bool pair = comparison is Comparison.WorseSideBelow or Comparison.GapPercentAbove;
        if (question.Kind is not (QuestionKind.Number or QuestionKind.Scale or QuestionKind.NumberPair) || pair != (question.Kind == QuestionKind.NumberPair))
        {
            return $"a {question.Kind} answer is not compared like that";
        }

        double least = question.Min ?? (question.Kind == QuestionKind.Scale ? scale.Min : double.NegativeInfinity);
        double most = question.Max ?? (question.Kind == QuestionKind.Scale ? scale.Max : double.PositiveInfinity);
        bool can = comparison switch
        {
            Comparison.AtLeast => number <= most,
            Comparison.Above => number < most,
            Comparison.AtMost => number >= least,
            Comparison.Below or Comparison.WorseSideBelow => number > least,
            Comparison.GapPercentAbove => number < 100 * (most - least) / most,
            _ => false,
        };
        return can ? null : string.Create(CultureInfo.InvariantCulture, $"{number} is beyond the answers from {least} to {most}");
    }

    private static string? OfWord(ExposureQuestion question, Comparison comparison, string word)
    {
        IEnumerable<string> answers = question.Kind switch
        {
            QuestionKind.YesNo => ["true", "false"],
            _ => question.Options.Select(option => option.Id),
        };
        bool ordered = comparison is Comparison.FromWord or Comparison.UpToWord;
        return comparison != Comparison.Is && !ordered ? "a word is not compared like a number"
            : ordered && question.Kind == QuestionKind.YesNo ? "yes and no have no order"
            : answers.Contains(word) ? null
            : $"'{word}' is no answer of the question ({string.Join(", ", answers)})";
    }
}
