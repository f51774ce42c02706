using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A see-a-professional flag is asked only where its scope meets a marked region; a scope of no region is never met.</summary>
public sealed class FlagScopesCanBeMarked : LintRule
{
    private const string Always = "always";

    /// <inheritdoc/>
    public override string Question => "Can somebody mark a region that has a scope of each intake flag, and of each direct list?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        HashSet<string> marked = [Always, .. input.Knowledge.Regions.SelectMany(region => region.Scopes)];
        return
        [
            .. from flag in triage.Flags
               where flag.AskWhen == AskWhen.Intake && !flag.Scopes.Any(marked.Contains)
               select input.At($"redflags/flags/{flag.Id}", $"no region has a scope of '{flag.Id}'; name one under 'scope' that regions.yaml uses, or 'always'"),
            .. from scope in triage.Direct.Keys
               where !marked.Contains(scope) || scope == Always
               select input.At($"redflags/gate/direct/{scope}", $"no region has the scope '{scope}', so its direct flags are never asked; name a scope that regions.yaml uses"),
        ];
    }
}
