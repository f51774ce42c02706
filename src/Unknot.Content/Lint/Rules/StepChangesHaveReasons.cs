using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A change without a reason cannot be asked for, and nothing is made harder because it was too much.</summary>
public sealed class StepChangesHaveReasons : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Can every change of a step be asked for, by a reason that makes sense?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from kind in Enum.GetValues<ChangeKind>()
           where !input.Knowledge.Session.ChangeReasons.Any(reason => reason.For.Contains(kind))
           select input.At("session/change_reasons", $"no reason asks for '{kind.ToString().ToLowerInvariant()}'; name it under the 'for' of one"),
        .. from reason in input.Knowledge.Session.ChangeReasons
           where reason.TooMuch && reason.For.Contains(ChangeKind.Harder)
           select input.At($"session/change_reasons/{reason.Id}", $"'{reason.Id}' says that it was too much and asks for harder; take one of the two out"),
    ];
}
