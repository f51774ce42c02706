using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Unknot.Cli.Model;

/// <summary>A part of the people: the shards of one number, one after the other, are all of them.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
internal readonly record struct Shard(int Number, int Of)
{
    /// <summary>Reads <c>I/N</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Shard shard)
    {
        shard = default;
        if (text?.Split('/') is not [string number, string of]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int which) || !int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out int all))
        {
            return false;
        }

        shard = new(which, all);
        return which >= 1 && which <= all;
    }

    /// <summary>The first of the shard's people, and the first of the next.</summary>
    public (int From, int To) Range(int people) => ((int)((long)people * (Number - 1) / Of), (int)((long)people * Number / Of));
}
