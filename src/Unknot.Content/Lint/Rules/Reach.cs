using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the answers of the gate can lead to.</summary>
internal static class Reach
{
    /// <summary>Flags that some answer at the gate, or a marked place, opens.</summary>
    public static HashSet<string> Of(RedFlags triage) =>
    [
        .. triage.Gate.SelectMany(question => question.Opens),
        .. triage.Facts.SelectMany(fact => fact.Opens),
        .. triage.Direct.Values.SelectMany(flags => flags),
    ];

    /// <summary>Whether some answer can set a care modifier: a fact that leads to it, or an age group.</summary>
    public static bool CanSet(RedFlags triage, CareModifier modifier) =>
        triage.Facts.Any(fact => fact.Sets.Contains(modifier.Id))
        || (modifier.SetByAgeMax is { } most && triage.AgeGroups.Any(group => group.To is { } oldest && oldest <= most));
}
