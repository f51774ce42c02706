using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Whoever has just said no to a question of the gate and is asked much the same again thinks it a slip, and no longer reads.</summary>
public sealed class DirectFlagsSayWhatTheyAdd : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does a flag that is asked directly say what it asks beyond the gate question that opens it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        RedFlags triage = input.Knowledge.RedFlags;
        HashSet<string> twice = [.. triage.Direct.Values.SelectMany(ids => ids).Intersect(triage.Gate.SelectMany(question => question.Opens))];
        return
            from flag in triage.Flags
            where twice.Contains(flag.Id) == flag.Beyond is null
            select input.At($"redflags/{flag.Id}", flag.Beyond is null
                ? $"{flag.Id} is asked directly and opened by the gate as well; say under 'beyond' what it asks more than that"
                : $"{flag.Id} is not both asked directly and opened by the gate, so nobody reads its 'beyond'; take it out");
    }
}
