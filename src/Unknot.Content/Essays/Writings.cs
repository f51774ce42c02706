using Unknot.Core.Knowledge;

namespace Unknot.Content.Essays;

/// <summary>All that is there to be read. The app reads each part of it when somebody first asks; only the lint reads it whole.</summary>
/// <param name="Guides">The guides that are written, by id.</param>
/// <param name="Explanations">The screens of the explanations, in their order.</param>
/// <param name="Glossary">Both words for everything.</param>
public sealed record Writings(IReadOnlyDictionary<string, Essay> Guides, IReadOnlyList<Explanation> Explanations, Catalogue<Term> Glossary)
{
    /// <summary>Every essay.</summary>
    public IEnumerable<Essay> Essays => Guides.Values.Concat(Explanations.Select(one => one.Text));
}
