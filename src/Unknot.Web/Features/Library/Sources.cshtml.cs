using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell.Writing;

namespace Unknot.Web.Features.Library;

/// <summary>What everything rests on: each source with what cites it.</summary>
public sealed class SourcesModel(KnowledgeBase knowledge, Lazy<IReadOnlyDictionary<string, IReadOnlyList<Citation>>> cited, Shelf shelf) : PageModel
{
    private readonly Lazy<ILookup<string, Entry>> _guides = new(() => ByGuides(knowledge, shelf));

    /// <summary>The sources, by what they are called.</summary>
    public IReadOnlyList<Source> Sources => [.. knowledge.Sources.OrderBy(source => source.Cite, StringComparer.OrdinalIgnoreCase)];

    /// <summary>How many of them were not read for this.</summary>
    public int Recalled => knowledge.Sources.Count(source => source.Recalled);

    /// <summary>The muscles, movements and guides that cite a source.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>Each with its page.</returns>
    public IEnumerable<Entry> PagesOf(string key) => Citing(key).Where(citation => citation.Entry is not null).Select(citation => citation.File == "muscles"
        ? new Entry(knowledge.Muscles[citation.Entry!].Plain, $"/library/muscles/{citation.Entry}")
        : new Entry(knowledge.Movements[citation.Entry!].Name, $"/library/movements/{citation.Entry}"))
        .Concat(_guides.Value[key]);

    /// <summary>What else cites a source.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The files, as keys of the words they are told in.</returns>
    public IEnumerable<string> PartsOf(string key) => Citing(key).Where(citation => citation.Entry is null).Select(citation => citation.File);

    /// <summary>The addresses a source was read at.</summary>
    /// <param name="source">The source.</param>
    /// <returns>Web addresses; empty when it has none.</returns>
    public static IEnumerable<string> AddressesOf(Source source) => (source.Url ?? "").Split([' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.StartsWith("https://", StringComparison.Ordinal) || part.StartsWith("http://", StringComparison.Ordinal));

    private static ILookup<string, Entry> ByGuides(KnowledgeBase knowledge, Shelf shelf) => knowledge.Guides
        .Where(guide => shelf.TextOf(guide).IsValue)
        .SelectMany(guide => shelf.TextOf(guide).Value.Cited.Select(at => at.Key).Distinct().Select(key => (Key: key, Entry: new Entry(guide.Title, $"/guides/{guide.Id}"))))
        .ToLookup(cites => cites.Key, cites => cites.Entry, StringComparer.Ordinal);

    private IReadOnlyList<Citation> Citing(string key) => cited.Value.TryGetValue(key, out IReadOnlyList<Citation>? list) ? list : [];
}
