using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A hypothesis that no answer can take the place of is a claim.</summary>
public sealed class HypothesesCanBeAnswered : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does a default hypothesis load its muscle, and can each of its questions speak on it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ExposureContent exposure = input.Knowledge.Exposure;
        return
        [
            .. from held in exposure.Hypotheses
               where exposure.Tags.TryGet(held.Tag, out ExposureTag? tag) && !tag.Muscles.ContainsKey(held.Muscle)
               select input.At($"exposure/default_hypotheses/{held.Id}", $"tag '{held.Tag}' of hypothesis '{held.Id}' has no weight for '{held.Muscle}'; give it one, or hold another tag"),
            .. from held in exposure.Hypotheses
               where held.Until.Count == 0
               select input.At($"exposure/default_hypotheses/{held.Id}", $"no answer ends hypothesis '{held.Id}'; name a question under 'until'"),
            .. from held in exposure.Hypotheses
               from id in held.Until
               where exposure.Questions.TryGet(id, out ExposureQuestion? question) && !question.Tags.Contains(held.Tag)
               select input.At($"exposure/default_hypotheses/{held.Id}/until/{id}", $"'{id}' says nothing of tag '{held.Tag}' of hypothesis '{held.Id}'; name a question that does"),
        ];
    }
}
