using System.Diagnostics.CodeAnalysis;

namespace Unknot.Core.Knowledge;

/// <summary>Left or right, always the person's own.</summary>
public enum Side
{
    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}

/// <summary>One spot of the body map: a region, and its side where it has two (<c>SH_TOP_R</c>, <c>NK_C7</c>).</summary>
/// <param name="Region">A code of <c>content/regions.yaml</c>.</param>
/// <param name="Side">The side; null for a region on the midline.</param>
public readonly record struct Place(string Region, Side? Side)
{
    /// <summary>The same spot on the other side; itself on the midline.</summary>
    public Place Mirrored => this with { Side = Side.Mirrored() };

    /// <summary>Reads <c>SH_TOP_R</c> or <c>NK_C7</c>. A paired region without its side is refused, as is a midline region with one.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="regions">The regions there are.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, Catalogue<Region> regions, out Place place)
    {
        place = default;
        if (text is null)
        {
            return false;
        }

        if (regions.TryGet(text, out Region? midline))
        {
            place = new(text, null);
            return !midline.Paired;
        }

        if (text.Length < 3 || text[^2] != '_' || text[^1] is not ('L' or 'R') || !regions.TryGet(text[..^2], out Region? region) || !region.Paired)
        {
            return false;
        }

        place = new(region.Code, text[^1] == 'L' ? Knowledge.Side.Left : Knowledge.Side.Right);
        return true;
    }

    /// <summary>The code of the spot, as content, forms and files write it.</summary>
    public override string ToString() => Side is { } side ? $"{Region}_{side.Letter()}" : Region;
}

/// <summary>What can be asked of a side.</summary>
public static class Sides
{
    /// <summary>L or R.</summary>
    /// <param name="side">A side.</param>
    /// <returns>The letter.</returns>
    public static char Letter(this Side side) => side == Side.Left ? 'L' : 'R';

    /// <summary>The other side; none stays none.</summary>
    /// <param name="side">A side, or null for the midline.</param>
    /// <returns>The mirrored side.</returns>
    public static Side? Mirrored(this Side? side) => side switch
    {
        Side.Left => Side.Right,
        Side.Right => Side.Left,
        _ => null,
    };
}
