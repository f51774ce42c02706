using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A person may write of a sign and answer no question about it: words must be able to open every flag that stops.</summary>
public sealed class WordsOpenEveryFlagThatStops : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Can words open every emergency and same-day flag?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from flag in input.Knowledge.RedFlags.Flags
        where flag.Urgency >= Urgency.SameDay && !(input.Knowledge.Words.Flags.TryGet(flag.Id, out FlagWords? words) && words.When.Count > 0)
        select input.At($"redflags/flags/{flag.Id}", $"no words open '{flag.Id}'; write down in words/flags.yaml how people speak of it");
}
