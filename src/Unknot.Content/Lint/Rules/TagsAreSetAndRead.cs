using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A tag stands between the day and the muscle; without either end it says nothing.</summary>
public sealed class TagsAreSetAndRead : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every exposure tag set by a question's rule and read by a muscle?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ExposureContent exposure = input.Knowledge.Exposure;
        HashSet<string> set = [.. exposure.Questions.SelectMany(question => question.Rules).Select(rule => rule.Tag)];
        HashSet<string> read = [.. input.Knowledge.Muscles.SelectMany(muscle => muscle.ExposureTags)];
        return
        [
            .. from tag in exposure.Tags
               where !set.Contains(tag.Id)
               select input.At($"exposure/tags/{tag.Id}", $"no question sets tag '{tag.Id}'; add a line to a question's rule, or take the tag out"),
            .. from tag in exposure.Tags
               where tag.Muscles.Count == 0 || !read.Contains(tag.Id)
               select input.At($"exposure/tags/{tag.Id}", $"no muscle reads tag '{tag.Id}'; give it a weight for a muscle and name it under that muscle's 'exposure_tags', or take it out"),
        ];
    }
}
