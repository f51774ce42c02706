using Unknot.Core.Outcomes;

namespace Unknot.Store;

/// <summary>What a database has been through, against what this program knows.</summary>
/// <param name="Newer">A migration that this program does not know; null when it knows all.</param>
/// <param name="UpToDate">Whether it has been through all that this program knows.</param>
internal sealed record Versions(string? Newer, bool UpToDate)
{
    internal static Versions Compare(IEnumerable<string> applied, IEnumerable<string> known)
    {
        HashSet<string> mine = [.. known];
        HashSet<string> its = [.. applied];
        return new(its.Where(id => !mine.Contains(id)).Order(StringComparer.Ordinal).LastOrDefault(), mine.IsSubsetOf(its));
    }

    internal static Problem WrittenByNewer(string where, string migration)
        => new(where, $"A newer Unknot wrote this data (it has been through {migration}); it was left as it was: start that newer Unknot, or name another place for the data.");
}
