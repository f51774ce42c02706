using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Localisation reads a muscle's tags and causes read a tag's muscles: where the two differ, a reason would be shown that was never weighed.</summary>
public sealed class TagsAndMusclesAgree : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does a muscle name exactly the tags that weigh it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Catalogue<ExposureTag> tags = input.Knowledge.Exposure.Tags;
        return
        [
            .. from muscle in input.Knowledge.Muscles
               from id in muscle.ExposureTags
               where tags.TryGet(id, out ExposureTag? tag) && !tag.Muscles.ContainsKey(muscle.Id)
               select input.At($"muscles/{muscle.Id}/exposure_tags/{id}", $"muscle '{muscle.Id}' names tag '{id}', which has no weight for it; add the weight, or take the tag out"),
            .. from tag in tags
               from id in tag.Muscles.Keys
               where input.Knowledge.Muscles.TryGet(id, out Muscle? muscle) && !muscle.ExposureTags.Contains(tag.Id)
               select input.At($"exposure/tags/{tag.Id}/muscles/{id}", $"tag '{tag.Id}' weighs '{id}', which does not name it; add it under that muscle's 'exposure_tags', or take the weight out"),
        ];
    }
}
