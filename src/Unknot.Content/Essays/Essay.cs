namespace Unknot.Content.Essays;

/// <summary>A text that was written in Markdown, taken apart.</summary>
/// <param name="File">The file inside the content folder.</param>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record Essay(string File, IReadOnlyList<Block> Blocks)
{
    /// <summary>Every piece of it with its line, the inner ones of links and of stress among them.</summary>
    public IEnumerable<(int Line, Inline Piece)> Pieces => Blocks.SelectMany(block => block.Paragraphs).SelectMany(line => Deep(line.Inner).Select(piece => (line.Line, piece)));

    /// <summary>The sources it names, each with its line.</summary>
    public IEnumerable<(int Line, string Key)> Cited => Pieces.SelectMany(at => at.Piece is Inline.Cite cite ? cite.Keys.Select(key => (at.Line, key)) : []);

    /// <summary>The links in it.</summary>
    public IEnumerable<(int Line, Inline.Link Link)> Links => Pieces.Where(at => at.Piece is Inline.Link).Select(at => (at.Line, (Inline.Link)at.Piece));

    /// <summary>The headings in it.</summary>
    public IEnumerable<Block.Heading> Headings => Blocks.OfType<Block.Heading>();

    /// <summary>How many words somebody reads: headings and captions count, sources do not.</summary>
    public int WordCount => Blocks.Sum(block => block switch
    {
        Block.Heading heading => CountOf(heading.Text),
        Block.Picture picture => CountOf(picture.Caption),
        _ => block.Paragraphs.Sum(line => CountOf(PlainOf(line.Inner))),
    });

    /// <summary>A file and a line of it, as problems name them.</summary>
    /// <param name="line">The line.</param>
    /// <returns><c>guides/guide_neck.md:12</c>.</returns>
    public string At(int line) => $"{File}:{line}";

    /// <summary>The words of some pieces, without their links and sources.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <returns>The words.</returns>
    public static string PlainOf(IReadOnlyList<Inline> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return string.Concat(Deep(pieces).Select(piece => piece is Inline.Words words ? words.Text : ""));
    }

    /// <summary>Pieces with what is inside them.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <returns>All of them, in the order they are read.</returns>
    public static IEnumerable<Inline> Deep(IEnumerable<Inline> pieces) => pieces.SelectMany(piece => Deep(InnerOf(piece)).Prepend(piece));

    private static IReadOnlyList<Inline> InnerOf(Inline piece) => piece switch
    {
        Inline.Strong strong => strong.Inner,
        Inline.Stressed stressed => stressed.Inner,
        Inline.Link link => link.Inner,
        _ => [],
    };

    private static int CountOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
