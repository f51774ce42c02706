using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What a person is told to do or to fear must be traceable to where it was read.</summary>
public sealed class ClaimsHaveSources : LintRule
{
    private const string Own = "own";

    /// <inheritdoc/>
    public override string Question => "Does every dose, claim and threshold name a source?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from claim in Claims(input.Knowledge)
        where claim.Sources.Count == 0
        select input.At(claim.Path, $"{claim.What} stands here without a source; name a key of sources.yaml that it rests on");

    private static IEnumerable<(string Path, string What, IReadOnlyList<string> Sources)> Claims(KnowledgeBase knowledge) =>
    [
        .. knowledge.Muscles.Select(muscle => ($"muscles/{muscle.Id}/sources", $"the referral pattern of '{muscle.Id}'", muscle.Sources)),
        .. knowledge.Muscles.Select(muscle => ($"muscles/{muscle.Id}/runs", $"the course of '{muscle.Id}'", muscle.Runs.Sources)),
        .. knowledge.Muscles.Where(muscle => muscle.Crowds is not null).Select(muscle => ($"muscles/{muscle.Id}/crowds", $"what '{muscle.Id}' may crowd", muscle.Crowds!.Sources)),
        .. knowledge.Elsewhere.Select(condition => ($"elsewhere/{condition.Id}", $"the pattern of '{condition.Id}'", condition.Sources)),
        .. knowledge.Localisation.Rules.Select(rule => ($"localisation/rules/{rule.Id}", $"rule '{rule.Id}'", rule.Sources)),
        .. knowledge.Patterns.Select(pattern => ($"patterns/{pattern.Id}", $"pattern '{pattern.Id}'", pattern.Sources)),
        .. knowledge.Movements.Select(movement => ($"movements/{movement.Id}/evidence", $"the dose and grade of '{movement.Id}'", movement.Evidence.Sources)),
        .. PlanSources.Of(knowledge).Select(part => (part.Path, part.What, part.Sources)),
        .. knowledge.RedFlags.Flags.Select(flag => ($"redflags/flags/{flag.Id}", $"flag '{flag.Id}'", flag.Sources)),
        ("redflags/emergency_numbers", "the list of emergency numbers", knowledge.RedFlags.NumberSources),
        .. from line in knowledge.RedFlags.CrisisLines
           where !line.Verify
           select ($"redflags/crisis_lines/{line.Country}", $"the crisis line {line.Number}", line.Sources),
        .. from statement in knowledge.Statements
           where statement.Evidence is not null
           select ($"statements/{statement.Id}", $"what the literature says of '{statement.Id}'", statement.Sources),
        .. from instrument in knowledge.Instruments
           where HasThreshold(instrument)
           select ($"instruments/{instrument.Id}", $"a threshold of '{instrument.Id}'", instrument.Sources),
        .. knowledge.Exposure.Checklists.Select(list => ($"exposure/checklist/{list.Id}", $"checklist '{list.Id}'", list.Sources)),
        ("exposure/workstation/sources", "the workstation score", knowledge.Exposure.Workstation.Sources),
        ("pose-metrics/seated_posture", "the bands of the posture check", knowledge.PoseAdvice.SeatedSources),
        ("self-release/press_test", "how far a press test can be trusted", knowledge.PressTest.Sources),
        ("regions/pressure/never_massage_gun", "the warning of massage guns", knowledge.Pressure.NeverMassageGunWhy.Sources),
    ];

    private static bool HasThreshold(Instrument instrument) =>
        instrument.Licence != Own && (instrument.ImportantChange ?? instrument.DetectableChange ?? instrument.Cut ?? instrument.Reliability) is not null;
}
