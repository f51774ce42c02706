using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What a muscle is mistaken for can only be believed in where it is a muscle or a condition with places of its own.</summary>
public sealed class LookAlikesAreKnown : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is everything a muscle is mistaken for a muscle or a condition of elsewhere.yaml, with the flags that belong to it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Dictionary<string, ElsewhereCondition> conditions = input.Knowledge.Elsewhere.ToDictionary(condition => condition.Name, StringComparer.Ordinal);
        foreach (Muscle muscle in input.Knowledge.Muscles)
        {
            foreach (LookAlike likeness in muscle.LookAlikes.Where(likeness => !input.Knowledge.Muscles.Has(likeness.What)))
            {
                string path = $"muscles/{muscle.Id}/look_alikes/{likeness.What}";
                if (!conditions.TryGetValue(likeness.What, out ElsewhereCondition? condition))
                {
                    yield return input.At(path, $"'{likeness.What}' is no muscle and no condition of elsewhere.yaml; {Spelling.Remedy(likeness.What, [.. conditions.Keys, .. input.Knowledge.Muscles.Ids])}");
                }
                else if (likeness.Flags.FirstOrDefault(flag => !condition.Flags.Contains(flag)) is { } stray)
                {
                    yield return input.At(path, $"flag {stray} belongs to '{likeness.What}' here and not in elsewhere.yaml; name it in both, so that an answer to it counts");
                }
            }
        }
    }
}
