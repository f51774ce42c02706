using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A meaning that no rule uses is read for nothing; one that nothing says can never be read.</summary>
public sealed class MeaningsAreUsed : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Can every meaning be said, and does some rule use it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Words words = input.Knowledge.Words;
        HashSet<string> used = [.. words.Meanings.SelectMany(meaning => meaning.When).Concat(words.Flags.SelectMany(flag => flag.When)).SelectMany(rule => rule.Parts.SelectMany(part => part).Concat(rule.Unless))];
        foreach (Meaning meaning in words.Meanings)
        {
            if (!used.Contains(meaning.Id))
            {
                yield return input.At($"words/meanings/{meaning.Id}", $"no rule uses '{meaning.Id}'; name it in one, or take it out");
            }

            if (meaning is { Phrases.Count: 0, When.Count: 0, AgeFrom: null, AgeTo: null })
            {
                yield return input.At($"words/meanings/{meaning.Id}", $"nothing says '{meaning.Id}'; give it words, or rules");
            }
        }
    }
}
