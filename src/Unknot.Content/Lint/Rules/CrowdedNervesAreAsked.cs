using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Whoever reads that a muscle may crowd a nerve, and feels so, is asked about it: by flags that concern a place where this muscle lies or is felt.</summary>
public sealed class CrowdedNervesAreAsked : LintRule
{
    private const string Always = "always";

    /// <inheritdoc/>
    public override string Question => "Does every muscle that may crowd a nerve name flags that ask about it where it is felt?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from muscle in input.Knowledge.Muscles
           where muscle.Crowds is { Flags.Count: 0 }
           select input.At($"muscles/{muscle.Id}/crowds", $"nobody is asked what '{muscle.Id}' may crowd; name the flags that ask about it under 'flags'"),
        .. from muscle in input.Knowledge.Muscles
           where muscle.Crowds is not null
           let scopes = ScopesOf(input.Knowledge, muscle)
           from flag in muscle.Crowds!.Flags
           where input.Knowledge.RedFlags.Flags.TryGet(flag, out Flag? known) && !known.Scopes.Any(scope => scope == Always || scopes.Contains(scope))
           select input.At($"muscles/{muscle.Id}/crowds/flags/{flag}", $"'{flag}' asks about another part of the body than '{muscle.Id}' lies or is felt in; name one of its own"),
    ];

    private static HashSet<string> ScopesOf(KnowledgeBase knowledge, Muscle muscle) =>
    [
        .. muscle.TriggerPoints.SelectMany(point => (IEnumerable<string>)[point.At, .. point.Primary, .. point.Spill])
            .SelectMany(code => knowledge.Regions.TryGet(code, out Region? region) ? region.Scopes : []),
    ];
}
