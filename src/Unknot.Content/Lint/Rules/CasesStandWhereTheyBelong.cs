using Unknot.Content.Cases;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A case is found by its kind and its id; what people say of themselves is what all of it is about.</summary>
public sealed class CasesStandWhereTheyBelong : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every case a file of its own, named after its id, in the folder of its kind, with the person's own words?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        foreach (WrittenCase one in input.Written)
        {
            string belongs = $"{CasesFolder.Own}/{one.Scored.Kind.ToString().ToLowerInvariant()}/{one.Scored.Id}.yaml";
            if (one.File != belongs)
            {
                yield return new(one.Where, $"the case '{one.Scored.Id}' stands here; put it into {belongs}");
            }

            if (!one.Has("complaint"))
            {
                yield return new(one.Where, $"the case '{one.Scored.Id}' has no 'complaint'; add what the person says, in their own words");
            }
        }
    }
}
