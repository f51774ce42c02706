using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>"Not sure" is answered by the same question in plainer words; without them it would count as yes at once.</summary>
public sealed class QuestionsHavePlainerText : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every flag and every gate question a plainer text of its own?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from question in input.Knowledge.RedFlags.Flags.Select(flag => (List: "redflags/flags", flag.Id, flag.Ask, flag.Plainer))
            .Concat(input.Knowledge.RedFlags.Gate.Select(gate => (List: "redflags/gate/questions", gate.Id, gate.Ask, gate.Plainer)))
        where string.IsNullOrWhiteSpace(question.Plainer) || question.Plainer.Trim() == question.Ask.Trim()
        select input.At($"{question.List}/{question.Id}", $"'{question.Id}' has no plainer text of its own; put the same question for a reader of eleven under 'plainer'");
}
