namespace Unknot.Content.Essays;

/// <summary>A part of an essay.</summary>
/// <param name="Line">The line of its file it begins at, from 1.</param>
public abstract record Block(int Line)
{
    /// <summary>A heading.</summary>
    /// <param name="Line">As above.</param>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(int Line, string Text) : Block(Line)
    {
        /// <summary>Its words as an address takes them: <c>what-to-do</c>.</summary>
        public string Anchor { get; } = string.Concat(Text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Line">As above.</param>
    /// <param name="Inner">What it says.</param>
    public sealed record Paragraph(int Line, IReadOnlyList<Inline> Inner) : Block(Line);

    /// <summary>A list.</summary>
    /// <param name="Line">As above.</param>
    /// <param name="Ordered">Whether the order counts.</param>
    /// <param name="Each">Its items.</param>
    public sealed record Items(int Line, bool Ordered, IReadOnlyList<Paragraph> Each) : Block(Line);

    /// <summary>A picture drawn by the app: where a muscle is pressed and where its ache is felt.</summary>
    /// <param name="Line">As above.</param>
    /// <param name="Muscle">Which muscle.</param>
    /// <param name="Caption">What it shows.</param>
    public sealed record Picture(int Line, string Muscle, string Caption) : Block(Line);

    /// <summary>The lines of words in it: itself, or each item of a list.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => this switch
    {
        Paragraph paragraph => [paragraph],
        Items list => list.Each,
        _ => [],
    };
}
