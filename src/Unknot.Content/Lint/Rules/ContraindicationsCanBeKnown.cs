using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A contraindication that nobody is asked about takes nothing out.</summary>
public sealed class ContraindicationsCanBeKnown : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every contraindication set by an answer, or asked before the first use?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        HashSet<string> asked = Asked(input.Knowledge);
        return
        [
            .. from movement in input.Knowledge.Movements
               from contra in movement.Contraindications
               from id in contra.When
               where !asked.Contains(id) && !movement.RequiresNo.Contains(id)
               select input.At($"movements/{movement.Id}/contra", $"no answer sets '{id}', which '{movement.Id}' is left out for ({contra.Say}); name a fact, modifier or flag that is asked, or 'finding:' and a finding"),
            .. from movement in input.Knowledge.Movements
               where movement.Contraindications.Any(contra => contra.When.Count == 0)
               select input.At($"movements/{movement.Id}/contra", $"a contraindication of '{movement.Id}' names nothing that sets it; fill its 'when'"),
        ];
    }

    private static HashSet<string> Asked(KnowledgeBase knowledge)
    {
        RedFlags triage = knowledge.RedFlags;
        return
        [
            .. Reach.Of(triage),
            .. triage.Flags.Where(flag => flag.AskWhen != AskWhen.Intake).Select(flag => flag.Id),
            .. triage.Facts.Select(fact => fact.Id),
            .. triage.Modifiers.Where(modifier => Reach.CanSet(triage, modifier)).Select(modifier => modifier.Id),
            .. knowledge.Findings.Select(finding => "finding:" + finding.Id),
        ];
    }
}
