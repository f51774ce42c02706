using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A case that nobody can trace to a page may be one we only believe in.</summary>
public sealed class CasesNameTheirSources : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every case name the page of the bibliography its pattern comes from?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from one in input.Written
           where one.Scored.Sources.Count == 0
           select new Problem(one.Where, $"the case '{one.Scored.Id}' names no 'source'; add the key of sources.yaml its pattern comes from"),
        .. from one in input.Written
           from source in one.Scored.Sources
           where !input.Knowledge.Sources.Has(source)
           select new Problem(one.Where, $"there is no source '{source}'; {Spelling.Remedy(source, [.. input.Knowledge.Sources.Ids])}"),
    ];
}
