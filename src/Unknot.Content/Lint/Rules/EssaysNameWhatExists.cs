using Unknot.Content.Essays;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A link that leads nowhere, a picture of nothing, a blank that nobody fills.</summary>
public sealed class EssaysNameWhatExists : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every link, picture and blank of a text lead to something?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. input.Writings.Essays.SelectMany(essay => OfLinks(essay, input)),
        .. input.Writings.Guides.Values.SelectMany(guide => OfBlanks(guide, [])),
        .. input.Writings.Explanations.SelectMany(one => OfBlanks(one.Text, [.. Explanation.Fills, .. one.Answers.Keys])),
        .. input.Writings.Explanations.SelectMany(one => OfHead(one, input.Knowledge)),
        .. from term in input.Writings.Glossary
           where term.Guide is { } guide && !input.Knowledge.Guides.Has(guide)
           select new Problem(term.Where, $"there is no guide '{term.Guide}'; {Spelling.Remedy(term.Guide!, [.. input.Knowledge.Guides.Ids])}"),
    ];

    private static IEnumerable<Problem> OfLinks(Essay essay, LintInput input) =>
        from named in essay.Links.Select(at => (at.Line, at.Link.To, at.Link.Name))
            .Concat(essay.Blocks.OfType<Block.Picture>().Select(picture => (picture.Line, To: LinkTo.Muscle, Name: picture.Muscle)))
        let known = Known(named.To, input)
        where !known.Contains(named.Name)
        select new Problem(essay.At(named.Line), $"there is no {EssayReader.LinkWords.WordFor(named.To)} '{named.Name}'; {Spelling.Remedy(named.Name, known)}");

    private static IReadOnlyCollection<string> Known(LinkTo kind, LintInput input) => kind switch
    {
        LinkTo.Muscle => [.. input.Knowledge.Muscles.Ids],
        LinkTo.Movement => [.. input.Knowledge.Movements.Ids],
        LinkTo.Guide => [.. input.Knowledge.Guides.Ids],
        LinkTo.Explain => [.. input.Writings.Explanations.Select(one => one.Id)],
        _ => EssayReader.Pages,
    };

    private static IEnumerable<Problem> OfBlanks(Essay essay, IReadOnlyCollection<string> known) =>
        from at in essay.Pieces
        where at.Piece is Inline.Blank
        let name = ((Inline.Blank)at.Piece).Name
        where !known.Contains(name)
        select new Problem(essay.At(at.Line), $"nothing fills '{{{name}}}' in; {Spelling.Remedy(name, known)}");

    private static IEnumerable<Problem> OfHead(Explanation one, KnowledgeBase knowledge) =>
    [
        .. from statement in one.Statements
           where !knowledge.Statements.Has(statement)
           select new Problem(one.Text.At(1), $"there is no statement '{statement}'; {Spelling.Remedy(statement, [.. knowledge.Statements.Ids])}"),
        .. from question in one.Answers.Values
           where !knowledge.Exposure.Questions.Has(question)
           select new Problem(one.Text.At(1), $"there is no question '{question}'; {Spelling.Remedy(question, [.. knowledge.Exposure.Questions.Ids])}"),
        .. from at in one.Text.Links
           where at.Link.To == LinkTo.Movement
           select new Problem(one.Text.At(at.Line), $"a screen explains and tells nobody what to do; link the guide that has '{at.Link.Name}'"),
        .. from muscle in one.Shares.Keys
           where !knowledge.Muscles.Has(muscle)
           select new Problem(one.Text.At(1), $"there is no muscle '{muscle}'; {Spelling.Remedy(muscle, [.. knowledge.Muscles.Ids])}"),
    ];
}
