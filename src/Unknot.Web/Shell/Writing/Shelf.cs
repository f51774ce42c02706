using System.Collections.Concurrent;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Web.Shell.Writing;

/// <summary>Guides, explanations and the glossary, each read when somebody first asks for it: a start does not wait for them.</summary>
/// <param name="contentFolder">The folder of the content.</param>
public sealed class Shelf(string contentFolder)
{
    private readonly ConcurrentDictionary<string, Result<Essay>> _guides = new(StringComparer.Ordinal);
    private readonly Lazy<Result<IReadOnlyList<Explanation>>> _explanations = new(() => WritingsFolder.ReadExplanations(contentFolder));
    private readonly Lazy<Result<Catalogue<Term>>> _glossary = new(() => WritingsFolder.ReadGlossary(contentFolder));

    /// <summary>The explanations in their order, or what is wrong with a file.</summary>
    public Result<IReadOnlyList<Explanation>> Explanations => _explanations.Value;

    /// <summary>The glossary, or what is wrong with its file.</summary>
    public Result<Catalogue<Term>> Glossary => _glossary.Value;

    /// <summary>A guide's text.</summary>
    /// <param name="guide">A guide of the register: nothing else names a file.</param>
    /// <returns>Its text, or what is wrong with its file.</returns>
    public Result<Essay> TextOf(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return _guides.GetOrAdd(guide.Id, id => WritingsFolder.ReadGuide(contentFolder, id));
    }
}
