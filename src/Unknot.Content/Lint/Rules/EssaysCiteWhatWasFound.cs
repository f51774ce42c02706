using System.Text.RegularExpressions;
using Unknot.Content.Essays;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What a guide tells was read somewhere, by somebody who can say where.</summary>
public sealed partial class EssaysCiteWhatWasFound : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Do guides, explanations and the glossary rest on sources that were read, with one beside every measured figure?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. input.Writings.Essays.SelectMany(essay => essay.Cited.Select(at => (Where: essay.At(at.Line), at.Key)))
            .Concat(input.Writings.Glossary.SelectMany(term => term.Sources.Select(key => (term.Where, Key: key))))
            .SelectMany(cited => Check(cited.Where, cited.Key, input.Knowledge.Sources)),
        .. input.Writings.Essays.SelectMany(WithoutSource),
        .. from term in input.Writings.Glossary
           where term.Sources.Count == 0
           select new Problem(term.Where, $"'{term.Id}' names no source; add the key of sources.yaml it rests on"),
    ];

    private static IEnumerable<Problem> Check(string where, string key, Catalogue<Source> sources)
    {
        if (!sources.TryGet(key, out Source? source))
        {
            yield return new(where, $"there is no source '{key}'; {Spelling.Remedy(key, [.. sources.Ids])}");
        }
        else if (source.Recalled)
        {
            yield return new(where, $"'{key}' is recalled or still to verify; read it first, or name one that was read");
        }
    }

    private static IEnumerable<Problem> WithoutSource(Essay essay) =>
        from line in essay.Blocks.SelectMany(block => block.Paragraphs)
        let figure = Measured().Match(Essay.PlainOf(line.Inner))
        where figure.Success && !Essay.Deep(line.Inner).Any(piece => piece is Inline.Cite)
        select new Problem(essay.At(line.Line), $"'{figure.Value}' was measured by somebody; name the source beside it, as in [@KEY]");

    /// <summary>A decimal, a share, or a number of people or trials.</summary>
    [GeneratedRegex(@"\d+\.\d+|\d+ ?%|\b\d{2,} (people|workers|trials|studies|engineers)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measured();
}
