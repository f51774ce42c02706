using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Unknot.Content.Essays;

/// <summary>Sources as Markdig hands them on.</summary>
/// <param name="text">What stands between the brackets, without the first @.</param>
internal sealed class CitationInline(string text) : LeafInline
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. text.Split(';').Select(key => key.Trim().TrimStart('@'))];
}

/// <summary>Room for something as Markdig hands it on.</summary>
/// <param name="name">What stands there.</param>
internal sealed class BlankInline(string name) : LeafInline
{
    /// <summary>What stands there.</summary>
    public string Name { get; } = name;
}

/// <summary>Takes what stands between two signs for one piece.</summary>
internal sealed class BetweenParser : InlineParser
{
    private readonly string _opening;
    private readonly char _closing;
    private readonly Func<string, LeafInline> _make;

    /// <summary>Makes the parser.</summary>
    /// <param name="opening">How it begins.</param>
    /// <param name="closing">The sign that ends it.</param>
    /// <param name="make">Makes the piece of what is between.</param>
    public BetweenParser(string opening, char closing, Func<string, LeafInline> make)
    {
        (_opening, _closing, _make) = (opening, closing, make);
        OpeningCharacters = [opening[0]];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int end = slice.IndexOf(_closing);
        int from = slice.Start + _opening.Length;
        if (!slice.Match(_opening) || end <= from)
        {
            return false;
        }

        processor.Inline = _make(slice.Text[from..end]);
        slice.Start = end + 1;
        return true;
    }
}
