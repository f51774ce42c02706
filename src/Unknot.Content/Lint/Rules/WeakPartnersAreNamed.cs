using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>The app says why releasing alone does not last: because something leaves the muscle the work.</summary>
public sealed class WeakPartnersAreNamed : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every muscle name a weak partner, or say why it has none?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from muscle in input.Knowledge.Muscles
        where muscle.WeakPartners.Count == 0 == string.IsNullOrWhiteSpace(muscle.NoWeakPartnerBecause)
        select input.At($"muscles/{muscle.Id}/weak_partner", $"muscle '{muscle.Id}' must name a weak partner or say why there is none, one of the two; see 'weak_partner'");
}
