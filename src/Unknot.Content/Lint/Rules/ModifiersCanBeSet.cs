using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A care modifier that no answer sets protects nobody.</summary>
public sealed class ModifiersCanBeSet : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is there an answer that sets each care modifier, and a tick never answers one it does not set?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        return
        [
            .. from modifier in triage.Modifiers
               where modifier.SetByAgeMax is null && !Reach.CanSet(triage, modifier)
               select input.At($"redflags/care_modifiers/{modifier.Id}", $"no answer sets '{modifier.Id}'; name it under 'sets' of a fact, or give it an age"),
            .. from fact in triage.Facts
               from same in fact.Same
               where !fact.Sets.Contains(same)
               select input.At($"redflags/gate/facts/{fact.Id}", $"fact '{fact.Id}' answers '{same}' and does not set it; name it under 'sets' as well"),
        ];
    }
}
