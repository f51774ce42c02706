using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.Library;

/// <summary>What everything rests on: each source with what cites it.</summary>
public sealed class SourcesModel(KnowledgeBase knowledge, Lazy<IReadOnlyDictionary<string, IReadOnlyList<Citation>>> cited, Texts texts) : PageModel
{
    /// <summary>The sources, by what they are called.</summary>
    public IReadOnlyList<Source> Sources => [.. knowledge.Sources.OrderBy(source => source.Cite, StringComparer.OrdinalIgnoreCase)];

    /// <summary>How many of them were not read for this.</summary>
    public int Recalled => knowledge.Sources.Count(source => source.Recalled);

    /// <summary>The muscles, movements, guides and explanations that cite a source.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>Each with its page.</returns>
    public IEnumerable<Entry> PagesOf(string key) => Citing(key).Where(citation => citation.Entry is not null).Select(citation => PageOf(citation.File, citation.Entry!));

    /// <summary>What else cites a source.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The files, as keys of the words they are told in.</returns>
    public IEnumerable<string> PartsOf(string key) => Citing(key).Where(citation => citation.Entry is null).Select(citation => citation.File);

    /// <summary>The addresses a source was read at.</summary>
    /// <param name="source">The source.</param>
    /// <returns>Web addresses; empty when it has none.</returns>
    public static IEnumerable<string> AddressesOf(Source source) => (source.Url ?? "").Split([' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.StartsWith("https://", StringComparison.Ordinal) || part.StartsWith("http://", StringComparison.Ordinal));

    private Entry PageOf(string file, string id) => file switch
    {
        "muscles" => new(knowledge.Muscles[id].Plain, $"/library/muscles/{id}"),
        "movements" => new(knowledge.Movements[id].Name, $"/library/movements/{id}"),
        "guides" => new(knowledge.Guides[id].Title, $"/guides/{id}"),
        _ => new(texts["sources.of.explain"], $"/explain/{id}"),
    };

    private IReadOnlyList<Citation> Citing(string key) => cited.Value.TryGetValue(key, out IReadOnlyList<Citation>? list) ? list : [];
}
