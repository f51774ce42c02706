using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>What may be offered against a tag or a cause.</summary>
internal static class CauseActions
{
    /// <summary>The first action of a tag that triage leaves, or what stands in for it, with the ways in which alone it may be done; else the tag's plain advice.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The action; null when there is neither.</returns>
    internal static CauseAction? For(KnowledgeBase knowledge, ExposureTag tag, Restrictions restrictions) =>
        First(knowledge, tag.Actions, tag.Tip, restrictions) ?? (tag.Tip is null ? null : new(null, tag.Tip));

    /// <summary>The first of some movements that triage leaves, or what stands in for it.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="movements">Ids, best first.</param>
    /// <param name="tip">Plain advice that goes with it; null when none.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The action; null when none may be offered.</returns>
    internal static CauseAction? First(KnowledgeBase knowledge, IReadOnlyList<string> movements, string? tip, Restrictions restrictions) =>
        movements.Select(id => Allowance.InPlaceOf(knowledge, restrictions, id)).FirstOrDefault(movement => movement is not null) is { } offered
            ? new(offered.Id, string.Join(" ", [$"{offered.Name}.", .. tip is null ? (string[])[] : [tip], .. Ways(Allowance.OnlySo(knowledge, restrictions, offered))]))
            : null;

    private static IEnumerable<string> Ways(IReadOnlyList<string> onlySo) => onlySo.Count == 0 ? [] : [$"Only so: {string.Join("; ", onlySo)}."];
}
