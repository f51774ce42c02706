using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Parts;

/// <summary>Names what is to be at hand, inside a sentence.</summary>
public static class HandWords
{
    /// <summary>The names, one after the other.</summary>
    /// <param name="things">The things.</param>
    /// <returns>Words, parted so that a name may hold a comma.</returns>
    public static string Of(IReadOnlyList<Equipment> things)
    {
        ArgumentNullException.ThrowIfNull(things);
        return string.Join("; ", things.Select(thing => char.ToLowerInvariant(thing.Name[0]) + thing.Name[1..]));
    }
}
