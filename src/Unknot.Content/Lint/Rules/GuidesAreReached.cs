using Unknot.Content.Essays;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A guide that nothing leads to is read by nobody.</summary>
public sealed class GuidesAreReached : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does a muscle or another text lead to every guide?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        HashSet<string> reached =
        [
            .. input.Knowledge.Muscles.Select(muscle => muscle.Guide),
            .. input.Writings.Essays.SelectMany(essay => essay.Links).Where(at => at.Link.To == LinkTo.Guide).Select(at => at.Link.Name),
        ];
        return
            from guide in input.Knowledge.Guides
            where !reached.Contains(guide.Id)
            select input.At($"guides/{guide.Id}", $"nothing leads to '{guide.Id}'; name it under the 'guide' of a muscle, or link it from a text");
    }
}
