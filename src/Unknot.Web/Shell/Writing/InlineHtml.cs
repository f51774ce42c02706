using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Unknot.Content.Essays;

namespace Unknot.Web.Shell.Writing;

/// <summary>A line of an essay, written out. Every word is encoded; no HTML comes from the text.</summary>
/// <param name="pieces">The line.</param>
/// <param name="view">The essay it belongs to.</param>
public sealed class InlineHtml(IReadOnlyList<Inline> pieces, EssayView view) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        for (int i = 0; i < pieces.Count; i++)
        {
            // A number stands close to the word it belongs to.
            bool beforeNumber = i + 1 < pieces.Count && pieces[i + 1] is Inline.Cite;
            Write(pieces[i] is Inline.Words words && beforeNumber ? new Inline.Words(words.Text.TrimEnd()) : pieces[i], writer, encoder);
        }
    }

    private void Write(Inline piece, TextWriter writer, HtmlEncoder encoder)
    {
        switch (piece)
        {
            case Inline.Words words:
                encoder.Encode(writer, words.Text);
                break;
            case Inline.Blank blank:
                encoder.Encode(writer, view.Fills[blank.Name]);
                break;
            case Inline.Strong strong:
                Around("<strong>", strong.Inner, "</strong>", writer, encoder);
                break;
            case Inline.Stressed stressed:
                Around("<em>", stressed.Inner, "</em>", writer, encoder);
                break;
            case Inline.Link link:
                Around($"<a href=\"{encoder.Encode(view.Address(link))}\">", link.Inner, "</a>", writer, encoder);
                break;
            case Inline.Cite cite:
                WriteNumbers(cite, writer, encoder);
                break;
        }
    }

    private void Around(string before, IReadOnlyList<Inline> inner, string after, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(before);
        new InlineHtml(inner, view).WriteTo(writer, encoder);
        writer.Write(after);
    }

    private void WriteNumbers(Inline.Cite cite, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<sup class=\"numbers\">");
        foreach (string key in cite.Keys)
        {
            string number = view.Notes[key].Number.ToString(CultureInfo.InvariantCulture);
            string id = view.Notes.IsFirst(key, cite) ? $" id=\"cite-{number}\"" : "";
            string label = encoder.Encode(string.Format(CultureInfo.InvariantCulture, view.NoteLabel, number));
            writer.Write($"<a{id} href=\"#note-{number}\" aria-label=\"{label}\">{number}</a>");
        }

        writer.Write("</sup>");
    }
}
