using Unknot.Content.Essays;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Writing;

/// <summary>An essay as a page shows it. <c>&lt;partial name="_Essay" model="…" /&gt;</c></summary>
/// <param name="Blocks">What is shown of it.</param>
/// <param name="Notes">Its sources.</param>
/// <param name="Address">Where a link goes.</param>
/// <param name="Picture">Draws a muscle.</param>
/// <param name="Fills">What stands in its blanks.</param>
/// <param name="NoteLabel">What a note's number is called aloud, with {0} for the number.</param>
public sealed record EssayView(
    IReadOnlyList<Block> Blocks, Notes Notes, Func<Inline.Link, string> Address, Func<string, MuscleFigure> Picture, IReadOnlyDictionary<string, string> Fills, string NoteLabel)
{
    /// <summary>Lays an essay out. A paragraph or an item whose blank is not known is left out: nothing is made up.</summary>
    /// <param name="blocks">The parts that may be shown.</param>
    /// <param name="sources">The bibliography.</param>
    /// <param name="address">Where a link goes.</param>
    /// <param name="picture">Draws a muscle.</param>
    /// <param name="fills">What is known for its blanks.</param>
    /// <param name="texts">The words of the app.</param>
    /// <returns>The view.</returns>
    public static EssayView Of(
        IEnumerable<Block> blocks, Catalogue<Source> sources, Func<Inline.Link, string> address, Func<string, MuscleFigure> picture, IReadOnlyDictionary<string, string> fills, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Block[] shown = [.. blocks.Where(block => block is not Block.Paragraph paragraph || IsKnown(paragraph, fills))];
        return new(shown, new Notes(shown, sources), address, picture, fills, texts["essay.note"]);
    }

    /// <summary>A line of it as HTML.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Its words, encoded.</returns>
    public InlineHtml Html(Block.Paragraph line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(line.Inner, this);
    }

    private static bool IsKnown(Block.Paragraph line, IReadOnlyDictionary<string, string> fills) =>
        Essay.Deep(line.Inner).OfType<Inline.Blank>().All(blank => fills.ContainsKey(blank.Name));
}
