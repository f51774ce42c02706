using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A rule over what is felt that names nothing opens its flag for everybody; one whose places its flag does not reach never opens it.</summary>
public sealed class FeltRulesCanSpeak : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every rule over what is felt ask for something, in places that its flag reaches?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from rule in input.Knowledge.RedFlags.Felt
        from wrong in Wrong(input.Knowledge, rule)
        select input.At($"redflags/felt/{rule.Id}", $"'{rule.Id}' {wrong}");

    private static IEnumerable<string> Wrong(KnowledgeBase knowledge, FeltRule rule)
    {
        if (rule is { Qualities.Count: 0, NotReproduced: null })
        {
            yield return "opens its flag by a place alone; add 'qualities' or 'not_reproduced'";
        }

        if (rule.NotReproduced is < 1)
        {
            yield return "counts no press; write 1 or more under 'not_reproduced'";
        }

        if (rule.From.Count > 0 != rule.Past.Count > 0 || rule.From.Intersect(rule.Past).Any())
        {
            yield return "does not say from where to where; give 'from' and 'past', with no region in both";
        }

        if (knowledge.RedFlags.Flags.TryGet(rule.Opens, out Flag? flag) && Places(rule).FirstOrDefault(region => !IsReached(knowledge, flag, region)) is { } beyond)
        {
            yield return $"names {beyond}, where {flag.Id} is never asked; take it out, or give the flag a scope of it";
        }
    }

    private static IEnumerable<string> Places(FeltRule rule) => [.. rule.At, .. rule.From, .. rule.Past];

    private static bool IsReached(KnowledgeBase knowledge, Flag flag, string region) =>
        flag.Scopes.Contains(Core.Triage.Scopes.Always) || !knowledge.Regions.TryGet(region, out Region? known) || known.Scopes.Intersect(flag.Scopes).Any();
}
