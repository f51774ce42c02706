using Unknot.Content.Essays;
using Unknot.Content.Figure;
using Unknot.Content.Lint.Rules;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content;

/// <summary>A part of the content that rests on a source.</summary>
/// <param name="File">The file or folder, without its ending (muscles, redflags).</param>
/// <param name="Entry">The id of the entry where each has a file of its own; null elsewhere.</param>
public sealed record Citation(string File, string? Entry);

/// <summary>What of the content rests on which source.</summary>
public static class Citations
{
    private static readonly HashSet<string> s_folders = ["muscles", "movements"];

    /// <summary>Everything that cites a source, by the source's key.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="folder">Its folder: guides, explanations and the glossary are read from there, as far as they can be.</param>
    /// <returns>Each part once, in the order of the content; a source that nothing cites is absent.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<Citation>> Of(KnowledgeBase knowledge, string folder) => References.All(knowledge)
        .Where(reference => reference.To == Named.Source)
        .Select(reference => (Key: reference.Name, By: At(reference.Path.Split('/'))))
        .Concat(Written(folder))
        .Concat(Tried(folder, knowledge))
        .Concat(Shown(folder))
        .GroupBy(cited => cited.Key, cited => cited.By, StringComparer.Ordinal)
        .ToDictionary(source => source.Key, source => (IReadOnlyList<Citation>)[.. source.Distinct()], StringComparer.Ordinal);

    private static IEnumerable<(string Key, Citation By)> Tried(string folder, KnowledgeBase knowledge)
    {
        Result<IReadOnlyList<Protocol>> read = TrialsFolder.Read(folder, knowledge);
        return read.IsValue ? read.Value.SelectMany(protocol => protocol.Published).Select(figure => (figure.Source, new Citation("model", null))) : [];
    }

    private static IEnumerable<(string Key, Citation By)> Shown(string folder)
    {
        Result<FigureLibrary> read = FigureFolder.Read(folder);
        return read.IsValue ? read.Value.Content.Sources.Select(key => (key, new Citation("figure", null))) : [];
    }

    private static IEnumerable<(string Key, Citation By)> Written(string folder)
    {
        Result<Writings> read = WritingsFolder.ReadAll(folder);
        return !read.IsValue ? [] :
        [
            .. read.Value.Guides.SelectMany(guide => guide.Value.Cited.Select(cite => (cite.Key, new Citation("guides", guide.Key)))),
            .. read.Value.Explanations.SelectMany(one => one.Text.Cited.Select(cite => (cite.Key, new Citation("explain", one.Id)))),
            .. read.Value.Glossary.SelectMany(term => term.Sources.Select(key => (key, new Citation("glossary", null)))),
        ];
    }

    private static Citation At(string[] path) => new(path[0], s_folders.Contains(path[0]) ? path[1] : null);
}
