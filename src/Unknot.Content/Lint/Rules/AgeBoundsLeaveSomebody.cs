using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag or modifier bound to an age that nobody can give is never asked and never set.</summary>
public sealed class AgeBoundsLeaveSomebody : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is there an age group for every age-bound flag and modifier?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        List<AgeGroup> groups = [.. triage.AgeGroups.Where(group => group.From is not null || group.To is not null)];
        return
        [
            .. from flag in triage.Flags
               where flag.AgeMin > flag.AgeMax || !groups.Any(some => some.MayLieWithin(flag.AgeMin, flag.AgeMax))
               select input.At($"redflags/flags/{flag.Id}", $"the age bounds of '{flag.Id}' leave nobody to ask; 'age_min' must lie below 'age_max' and some age group within them"),
            .. from modifier in triage.Modifiers
               where modifier.SetByAgeMax is not null && !Reach.CanSet(triage, modifier)
               select input.At($"redflags/care_modifiers/{modifier.Id}", $"no age group sets '{modifier.Id}'; give one whose oldest is at most its 'age_max'"),
        ];
    }
}
