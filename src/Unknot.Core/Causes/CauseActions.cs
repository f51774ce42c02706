using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>What may be offered against a tag or a cause.</summary>
internal static class CauseActions
{
    /// <summary>The first action of a tag that may be offered, with its plain advice; else the advice alone.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The action; null when there is neither.</returns>
    internal static CauseAction? For(KnowledgeBase knowledge, ExposureTag tag, Restrictions restrictions) =>
        First(knowledge, tag.Actions, restrictions) is { } movement ? Say(knowledge, movement, tag.Tip is null ? [] : [tag.Tip], restrictions)
        : tag.Tip is null ? null
        : new(null, tag.Tip);

    /// <summary>The first of some movements that triage leaves, or what stands in for it.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="movements">Ids, best first.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The movement; null when none may be offered.</returns>
    internal static Movement? First(KnowledgeBase knowledge, IReadOnlyList<string> movements, Restrictions restrictions) =>
        movements.Select(id => Allowance.InPlaceOf(knowledge, restrictions, id)).FirstOrDefault(movement => movement is not null);

    /// <summary>A movement in words: its name, advice that goes with it, and the ways in which alone it may be done.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="movement">A movement that may be offered.</param>
    /// <param name="tips">Plain advice, in sentences.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The action.</returns>
    internal static CauseAction Say(KnowledgeBase knowledge, Movement movement, IReadOnlyList<string> tips, Restrictions restrictions)
    {
        IReadOnlyList<string> ways = Allowance.OnlySo(knowledge, restrictions, movement);
        return new(movement.Id, string.Join(" ", [$"{movement.Name}.", .. tips.Distinct(), .. ways.Count == 0 ? (string[])[] : [$"For you: {string.Join("; ", ways)}."]]));
    }
}
