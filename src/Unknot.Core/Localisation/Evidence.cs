using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>What kind of thing was found.</summary>
internal enum EvidenceKind
{
    Mark,
    Press,
    Spread,
    Touch,
    Quality,
    Worse,
    Better,
    Limited,
    Tag,
    Question,
}

/// <summary>Findings that say the same kind of thing, and therefore add up less and less.</summary>
internal enum EvidenceGroup
{
    Place,
    Press,
    Touch,
    Feel,
    Load,
    Ease,
    Limit,
}

/// <summary>One finding in the numbers of the tables. What the fields hold goes by the kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Index">The region (mark, press, spread: where it went, touch), word, tag or question.</param>
/// <param name="Side">Of the place or tag: 0 left, 1 right, 2 neither.</param>
/// <param name="Answer">The kind of mark, the answer to a press, 1 yes or 0 no, or the value of a tag.</param>
/// <param name="PressedIndex">Of a spread: the region that was pressed.</param>
/// <param name="PressedSide">Of a spread: its side.</param>
internal readonly record struct Evidence(EvidenceKind Kind, int Index, int Side, int Answer, int PressedIndex = -1, int PressedSide = 2)
{
    internal const int Left = 0;
    internal const int Right = 1;

    /// <summary>Of a place: the midline. Of a muscle: both sides alike.</summary>
    internal const int Both = 2;

    internal EvidenceGroup Group => Kind switch
    {
        EvidenceKind.Mark => EvidenceGroup.Place,
        EvidenceKind.Press or EvidenceKind.Spread => EvidenceGroup.Press,
        EvidenceKind.Touch => EvidenceGroup.Touch,
        EvidenceKind.Quality => EvidenceGroup.Feel,
        EvidenceKind.Better => EvidenceGroup.Ease,
        EvidenceKind.Limited => EvidenceGroup.Limit,
        _ => EvidenceGroup.Load,
    };

    internal static int SideOf(Side? side) => side switch
    {
        Knowledge.Side.Left => Left,
        Knowledge.Side.Right => Right,
        _ => Both,
    };

    internal static Side? SideOf(int side) => side switch
    {
        Left => Knowledge.Side.Left,
        Right => Knowledge.Side.Right,
        _ => null,
    };

    internal static Evidence Mark(int region, Side? side, MarkKind kind) => new(EvidenceKind.Mark, region, SideOf(side), (int)kind);

    internal static Evidence Press(int region, int side, PressAnswer answer) => new(EvidenceKind.Press, region, side, (int)answer);

    internal static Evidence Touch(int region, int side, bool sore) => new(EvidenceKind.Touch, region, side, sore ? 1 : 0);

    internal static Evidence Word(EvidenceKind kind, int word, bool yes) => new(kind, word, Both, yes ? 1 : 0);
}
