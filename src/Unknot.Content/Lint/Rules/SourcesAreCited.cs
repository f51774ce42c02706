using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A source that nothing rests on is a claim somebody forgot to make, or to delete.</summary>
public sealed class SourcesAreCited : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every source of the bibliography cited?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        HashSet<string> cited =
        [
            .. References.All(input.Knowledge).Where(reference => reference.To == Named.Source).Select(reference => reference.Name),
            .. input.Writings.Essays.SelectMany(essay => essay.Cited).Select(cite => cite.Key),
            .. input.Trials.SelectMany(protocol => protocol.Published).Select(figure => figure.Source),
            .. input.Figure.Content.Sources,
            .. input.Writings.Glossary.SelectMany(term => term.Sources),
        ];
        return
            from source in input.Knowledge.Sources
            where !cited.Contains(source.Key)
            select input.At($"sources/{source.Key}", $"nothing cites '{source.Key}'; name it under the 'sources' of what rests on it, or take it out");
    }
}
