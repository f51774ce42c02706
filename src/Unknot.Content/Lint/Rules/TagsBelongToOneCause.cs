using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>The load of a tag counts for its cause; were it shared among several, a stronger tag could make the share of one of them smaller.</summary>
public sealed class TagsBelongToOneCause : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Do all questions that set a tag belong to one cause?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from question in input.Knowledge.Exposure.Questions
        from tag in question.Rules.Select(rule => rule.Tag).Distinct()
        where input.Knowledge.Exposure.Tags.TryGet(tag, out ExposureTag? known) && known.Cause != question.Cause
        select input.At(
            $"exposure/questions/{question.Id}",
            $"'{question.Id}' of cause '{question.Cause}' sets tag '{tag}', which questions of cause '{input.Knowledge.Exposure.Tags[tag].Cause}' set as well; part the tag in two, or move the question");
}
