using Unknot.Content.Essays;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A word that two entries claim explains neither.</summary>
public sealed class GlossaryWordsBelongToOneEntry : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every word of the glossary belong to one entry?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Dictionary<string, Term> first = new(StringComparer.OrdinalIgnoreCase);
        foreach (Term term in input.Writings.Glossary)
        {
            foreach (string word in term.AllWords)
            {
                if (!first.TryAdd(word, term))
                {
                    yield return new(term.Where, $"'{word}' of '{term.Id}' stands in '{first[word].Id}' as well; keep it where it says more");
                }
            }
        }
    }
}
