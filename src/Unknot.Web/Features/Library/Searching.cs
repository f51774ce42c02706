using Unknot.Content.Essays;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Web.Features.Library;

/// <summary>The index of all that can be looked up, made when somebody first asks; guides, explanations and the glossary are in it as far as they can be read.</summary>
/// <param name="knowledge">The content.</param>
/// <param name="words">Its phrases.</param>
/// <param name="contentFolder">The folder of the content.</param>
public sealed class Searching(KnowledgeBase knowledge, WordIndex words, string contentFolder)
{
    private readonly Lazy<SearchIndex> _index = new(() => SearchIndex.Of(knowledge, words, Written(knowledge, contentFolder)));

    /// <summary>Looks something up.</summary>
    /// <param name="text">Any words.</param>
    /// <returns>What fits, the best first.</returns>
    public IReadOnlyList<FoundEntry> For(string text) => _index.Value.Search(text);

    /// <summary>The page of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Its address.</returns>
    public static string AddressOf(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Muscle => $"/library/muscles/{entry.Id}",
        SearchKind.Movement => $"/library/movements/{entry.Id}",
        SearchKind.Place => $"/library/places/{entry.Id}",
        SearchKind.Term => $"/glossary#{entry.Id}",
        SearchKind.Guide => $"/guides/{entry.Id}",
        _ => $"/explain/{entry.Id}",
    };

    private static IEnumerable<SearchEntry> Written(KnowledgeBase knowledge, string contentFolder)
    {
        Result<Writings> read = WritingsFolder.ReadAll(contentFolder);
        return !read.IsValue ? [] :
        [
            .. read.Value.Glossary.Select(term => new SearchEntry(SearchKind.Term, term.Id, term.Plain, [term.Field, .. term.Also], [term.Means])),
            .. read.Value.Guides.Where(guide => knowledge.Guides.Has(guide.Key)).Select(guide => new SearchEntry(SearchKind.Guide, guide.Key, knowledge.Guides[guide.Key].Title, [], TextsOf(guide.Value))),
            .. read.Value.Explanations.Select(one => new SearchEntry(SearchKind.Explanation, one.Id, one.Title, [], TextsOf(one.Text))),
        ];
    }

    private static IReadOnlyList<string> TextsOf(Essay essay) => [.. essay.Headings.Select(heading => heading.Text), .. essay.Blocks.SelectMany(block => block.Paragraphs).Select(line => Essay.PlainOf(line.Inner))];
}
