using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Essays;

/// <summary>Takes Markdown apart. Only what a guide needs is taken; the rest, raw HTML among it, is a problem with its line.</summary>
public sealed class EssayReader
{
    private const int HeadingLevel = 2;

    private static readonly MarkdownPipeline s_pipeline = Pipeline();

    private readonly string _file;
    private readonly int _before;
    private readonly List<Problem> _problems;
    private readonly LineReader _lines;

    private EssayReader(string file, int before, List<Problem> problems)
    {
        (_file, _before, _problems) = (file, before, problems);
        _lines = new(LinkWords, Wrong);
    }

    /// <summary>The pages of the app that an essay may lead to.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["safety", "causes", "lines", "trend"];

    internal static Vocabulary<LinkTo> LinkWords { get; } = new(
        "a kind of link", ("muscle", LinkTo.Muscle), ("movement", LinkTo.Movement), ("guide", LinkTo.Guide), ("explain", LinkTo.Explain), ("page", LinkTo.Page));

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file, for problems.</param>
    /// <param name="text">Its Markdown.</param>
    /// <param name="before">How many lines of the file stand before it.</param>
    /// <returns>The essay, or every problem with its line.</returns>
    public static Result<Essay> Read(string file, string text, int before = 0)
    {
        List<Problem> problems = [];
        Essay essay = new EssayReader(file, before, problems).Read(Markdown.Parse(text, s_pipeline));
        return problems.Count == 0 ? Result<Essay>.Of(essay) : Result<Essay>.Failed(problems);
    }

    private static MarkdownPipeline Pipeline()
    {
        MarkdownPipelineBuilder builder = new();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BetweenParser("[@", ']', text => new CitationInline(text)));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BetweenParser("{", '}', name => new BlankInline(name)));
        return builder.Build();
    }

    private Essay Read(MarkdownDocument document) => new(_file, [.. document.Select(Read).OfType<Block>()]);

    private Block? Read(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock { Level: HeadingLevel } heading => new Block.Heading(LineOf(block), Essay.PlainOf(_lines.Read(heading.Inline, LineOf(block)))),
        HeadingBlock => Wrong(LineOf(block), "headings have two signs here, because the title is one already; begin the line with '## '"),
        ParagraphBlock paragraph => _lines.PictureIn(paragraph.Inline, LineOf(block)) ?? (Block)new Block.Paragraph(LineOf(block), _lines.Read(paragraph.Inline, LineOf(block))),
        ListBlock list => new Block.Items(LineOf(block), list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(Item).OfType<Block.Paragraph>()]),
        _ => Wrong(LineOf(block), "there are headings, paragraphs, lists and pictures of muscles here and nothing else; write it as one of those"),
    };

    private Block.Paragraph? Item(ListItemBlock item)
    {
        if (item is [ParagraphBlock only])
        {
            return new(LineOf(only), _lines.Read(only.Inline, LineOf(only)));
        }

        Wrong(LineOf(item), "an item of a list is one paragraph; take apart what is more");
        return null;
    }

    private int LineOf(Markdig.Syntax.Block block) => block.Line + 1 + _before;

    private Block? Wrong(int line, string what)
    {
        _problems.Add(new($"{_file}:{line}", what));
        return null;
    }
}
