using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

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
    /// <returns>Each part once, in the order of the content; a source that nothing cites is absent.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<Citation>> Of(KnowledgeBase knowledge) => References.All(knowledge)
        .Where(reference => reference.To == Named.Source)
        .GroupBy(reference => reference.Name, reference => At(reference.Path.Split('/')), StringComparer.Ordinal)
        .ToDictionary(source => source.Key, source => (IReadOnlyList<Citation>)[.. source.Distinct()], StringComparer.Ordinal);

    private static Citation At(string[] path) => new(path[0], s_folders.Contains(path[0]) ? path[1] : null);
}
