namespace Unknot.Core.Complaint;

/// <summary>A word of a text, or the mark between two of its parts.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Lexeme">The word for itself.</param>
/// <param name="Before">The word before it in the same part, articles included; empty when there is none.</param>
/// <param name="Part">The part of the text, from one mark to the next, that it stands in.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="IsPossessive">Whether it ends in an apostrophe and an s.</param>
internal readonly record struct Word(int Start, int End, Lexeme Lexeme, string Before, int Part, int Sentence, bool IsPossessive = false)
{
    /// <inheritdoc cref="Lexeme.Raw"/>
    public string Raw => Lexeme.Raw;

    /// <inheritdoc cref="Lexeme.Stem"/>
    public string Stem => Lexeme.Stem;

    /// <inheritdoc cref="Lexeme.IsMark"/>
    public bool IsMark => Lexeme.IsMark;

    /// <inheritdoc cref="Lexeme.Number"/>
    public int Number => Lexeme.Number;

    /// <inheritdoc cref="Lexeme.MayStandBetween"/>
    public bool MayStandBetween => Lexeme.MayStandBetween;
}
