using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>What kind of thing was found.</summary>
internal enum EvidenceKind
{
    Mark,
    Said,
    Press,
    Spread,
    Touch,
    Quality,
    Worse,
    Better,
    Limited,
    Tag,
    Question,
    Age,
    Onset,
    Flag,
    Rule,
}

/// <summary>Findings that say the same kind of thing, and therefore add up less and less.</summary>
/// <remarks>Those a question can be asked of come first.</remarks>
internal enum EvidenceGroup
{
    Press,
    Touch,
    Feel,
    Load,
    Ease,
    Limit,
    Place,
    Story,
    Flags,
    Rules,
}

/// <summary>One finding in the numbers of the tables. What the fields hold goes by the kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Index">The region (mark, said, press, spread: where it went, touch), word, tag, question, flag or rule; the least age [years]; the days since it began.</param>
/// <param name="Side">Of the place or tag: 0 left, 1 right, 2 neither.</param>
/// <param name="Answer">The kind of mark, the answer to a press, 1 yes or 0 no, the value of a tag, or the greatest age [years].</param>
/// <param name="PressedIndex">Of a spread: the region that was pressed.</param>
/// <param name="PressedSide">Of a spread: its side.</param>
internal readonly record struct Evidence(EvidenceKind Kind, int Index, int Side, int Answer, int PressedIndex = -1, int PressedSide = 2)
{
    internal const int Left = 0;
    internal const int Right = 1;

    /// <summary>Of a place: the midline. Of a muscle: both sides alike.</summary>
    internal const int Both = 2;

    /// <summary>Whether it is a place where it is felt.</summary>
    internal bool IsMark => Kind is EvidenceKind.Mark or EvidenceKind.Said;

    internal EvidenceGroup Group => Kind switch
    {
        EvidenceKind.Mark or EvidenceKind.Said => EvidenceGroup.Place,
        EvidenceKind.Press or EvidenceKind.Spread => EvidenceGroup.Press,
        EvidenceKind.Touch => EvidenceGroup.Touch,
        EvidenceKind.Quality => EvidenceGroup.Feel,
        EvidenceKind.Better => EvidenceGroup.Ease,
        EvidenceKind.Limited => EvidenceGroup.Limit,
        EvidenceKind.Age or EvidenceKind.Onset => EvidenceGroup.Story,
        EvidenceKind.Flag => EvidenceGroup.Flags,
        EvidenceKind.Rule => EvidenceGroup.Rules,
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

    internal static Evidence Mark(int region, Mark mark) => new(mark.Said ? EvidenceKind.Said : EvidenceKind.Mark, region, SideOf(mark.Place.Side), (int)mark.Kind);

    internal static Evidence Press(int region, int side, PressAnswer answer) => new(EvidenceKind.Press, region, side, (int)answer);

    internal static Evidence Touch(int region, int side, bool sore) => new(EvidenceKind.Touch, region, side, sore ? 1 : 0);

    internal static Evidence Word(EvidenceKind kind, int word, bool yes) => new(kind, word, Both, yes ? 1 : 0);
}
