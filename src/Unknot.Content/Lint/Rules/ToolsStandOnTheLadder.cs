using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A tool that the ladder does not know would be used whatever was comfortable before it.</summary>
public sealed class ToolsStandOnTheLadder : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every tool stand on the ladder once, and can every release be begun with one?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ToolLadder ladder = input.Knowledge.Plan.Tools;
        return
        [
            .. from tool in ladder.Steps.SelectMany(step => step.Tools).GroupBy(tool => tool)
               where tool.Count() > 1
               select input.At("plan/tools/ladder", $"'{tool.Key}' stands on the ladder twice; keep the step that is right for its hardness"),
            .. from answer in ladder.Ask.Answers
               from id in answer.Have
               where ladder.StepOf(id) is null
               select input.At("plan/tools/ask/answers", $"'{answer.Id}' means '{id}', which is not on the ladder of tools; name one that is"),
            .. from release in input.Knowledge.Movements
               where release.Phase == Phase.Release
               from list in release.Needs
               let tools = list.Where(id => ladder.StepOf(id) is not null).ToList()
               where tools.Count > 0
               from problem in Problems(ladder, list, tools)
               select input.At($"movements/{release.Id}/needs", $"'{release.Id}' {problem}"),
        ];
    }

    private static IEnumerable<string> Problems(ToolLadder ladder, IReadOnlyList<string> list, List<string> tools)
    {
        if (list.FirstOrDefault(id => !tools.Contains(id)) is { } off)
        {
            yield return $"may be done with '{off}', which is not on the ladder of tools; give it a step in plan.yaml";
        }

        if (tools.TrueForAll(id => !ladder.Steps[ladder.StepOf(id)!.Value].First))
        {
            yield return "has no tool to begin with; name one that plan.yaml lets come first";
        }
    }
}
