using Markdig.Syntax.Inlines;
using Unknot.Content.Yaml;

namespace Unknot.Content.Essays;

/// <summary>Takes a line of Markdown apart.</summary>
/// <param name="words">The kinds of links.</param>
/// <param name="wrong">Is told of what is not taken, with its line.</param>
internal sealed class LineReader(Vocabulary<LinkTo> words, Func<int, string, Block?> wrong)
{
    /// <summary>The picture a paragraph is; null where it is words.</summary>
    internal Block.Picture? PictureIn(ContainerInline? container, int line)
    {
        if (container?.FirstChild is not LinkInline { IsImage: true, NextSibling: null } image)
        {
            return null;
        }

        (LinkTo To, string Name)? target = TargetOf(image.Url, line);
        if (target is { To: not LinkTo.Muscle })
        {
            wrong(line, $"a picture shows a muscle; write '![what it shows](muscle:ID)' instead of '{image.Url}'");
        }

        return new(line, target?.Name ?? "", Essay.PlainOf(Read(image, line)));
    }

    /// <summary>The pieces of a line.</summary>
    internal IReadOnlyList<Inline> Read(ContainerInline? container, int line) => container is null ? [] : [.. container.SelectMany(piece => Read(piece, line))];

    private IReadOnlyList<Inline> Read(Markdig.Syntax.Inlines.Inline piece, int line) => piece switch
    {
        LiteralInline literal => [new Inline.Words(literal.Content.ToString())],
        LineBreakInline => [new Inline.Words(" ")],
        HtmlEntityInline entity => [new Inline.Words(entity.Transcoded.ToString())],
        EmphasisInline { DelimiterCount: 1 } stressed => [new Inline.Stressed(Read((ContainerInline)stressed, line))],
        EmphasisInline strong => [new Inline.Strong(Read((ContainerInline)strong, line))],
        CitationInline cite => [new Inline.Cite(cite.Keys)],
        BlankInline blank => [new Inline.Blank(blank.Name)],
        LinkInline { IsImage: false } link when TargetOf(link.Url, line) is { } target => [new Inline.Link(target.To, target.Name, Read((ContainerInline)link, line))],
        LinkInline { IsImage: false } => [],
        _ => Refused(line),
    };

    private (LinkTo To, string Name)? TargetOf(string? url, int line)
    {
        string[] parts = (url ?? "").Split(':', 2);
        if (parts.Length == 2 && words.TryGet(parts[0], out LinkTo to))
        {
            return (to, parts[1]);
        }

        wrong(line, $"'{url}' leads nowhere; write a kind and a name, such as 'muscle:rhomboids' ({string.Join(", ", words.Words)})");
        return null;
    }

    private IReadOnlyList<Inline> Refused(int line)
    {
        wrong(line, "HTML, code, bare addresses and pictures within a line are not taken here; write words, **strong**, *stressed* or a link");
        return [];
    }
}
