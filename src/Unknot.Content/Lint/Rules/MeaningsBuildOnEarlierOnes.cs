using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A rule over a meaning that does not exist, or stands below it, never holds.</summary>
public sealed class MeaningsBuildOnEarlierOnes : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every rule over words name meanings that stand before it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Words words = input.Knowledge.Words;
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (Meaning meaning in words.Meanings)
        {
            foreach (string name in Named(meaning.When).Where(name => !known.Contains(name)))
            {
                string remedy = words.Meanings.Has(name) ? $"move '{meaning.Id}' below it" : Spelling.Remedy(name, [.. words.Meanings.Ids]);
                yield return input.At($"words/meanings/{meaning.Id}", $"'{meaning.Id}' builds on '{name}', which does not stand before it; {remedy}");
            }

            known.Add(meaning.Id);
        }

        foreach (FlagWords flag in words.Flags)
        {
            foreach (string name in Named(flag.When).Where(name => !known.Contains(name)))
            {
                yield return input.At($"words/flags/{flag.Flag}", $"'{flag.Flag}' is opened by '{name}', which is no meaning; {Spelling.Remedy(name, [.. words.Meanings.Ids])}");
            }
        }
    }

    private static IEnumerable<string> Named(IReadOnlyList<WordRule> rules) => rules.SelectMany(rule => rule.Parts.SelectMany(part => part).Concat(rule.Unless));
}
