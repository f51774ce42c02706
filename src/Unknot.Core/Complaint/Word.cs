namespace Unknot.Core.Complaint;

/// <summary>A word of a text, or the mark between two of its parts.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Raw">In small letters, without apostrophes; a comma or a full stop for a mark.</param>
/// <param name="Stem">Without its ending.</param>
/// <param name="Before">The word before it in the same part, articles included; empty when there is none.</param>
/// <param name="Part">The part of the text, from one mark to the next, that it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="IsPossessive">Whether it ends in an apostrophe and an s.</param>
internal readonly record struct Word(int Start, int End, string Raw, string Stem, string Before, int Part, int Sentence, bool IsPossessive = false)
{
    /// <summary>Whether it is a mark and no word.</summary>
    public bool IsMark => Raw is "," or ".";

    /// <summary>Its stem among those of the phrases; <see cref="StemNumbers.None"/> when no phrase has it, or it was not looked up.</summary>
    public int Number { get; init; } = StemNumbers.None;

    /// <summary>Whether it may stand between two words of a phrase: a side, or one that says little.</summary>
    public bool MayStandBetween { get; init; }
}
