using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag without an action text would stop somebody and say nothing.</summary>
public sealed class ActionTextsExist : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is there an action text for every urgency a flag can have?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        return
            from flag in triage.Flags
            from urgency in (Urgency[])[.. flag.Action is null ? [flag.Urgency] : (Urgency[])[], .. flag.Upgrade is { } upgrade ? [upgrade.To] : (Urgency[])[]]
            let key = urgency.Word()
            where !triage.ActionTexts.TryGetValue(key, out string? text) || string.IsNullOrWhiteSpace(text)
            select input.At($"redflags/flags/{flag.Id}", $"'{flag.Id}' can be {key}, and there is no action text for that; write one under 'action_text'");
    }
}
