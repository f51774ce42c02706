using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Three habits are promised to everybody, whatever is taken out for them.</summary>
public sealed class HabitsAreAlwaysThere : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every strand a habit that anybody may do, and every cause a habit?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from strand in Enum.GetValues<Strand>()
           where !input.Knowledge.Habits.Any(habit => habit is { Movement: null, NeedsMicro: false } && habit.Strand == strand)
           select input.At("habits/habits", $"every habit of the strand '{strand.Word()}' holds a movement that may be taken out; add one that needs none"),
        .. from cause in input.Knowledge.Exposure.Causes
           where !input.Knowledge.Habits.Any(habit => habit.Causes.Contains(cause.Id))
           select input.At("habits/habits", $"no habit answers the cause '{cause.Id}'; name it under the 'causes' of one"),
        .. from habit in input.Knowledge.Habits
           where habit is { NeedsMicro: true, Micro: false }
           select input.At($"habits/{habit.Id}", $"'{habit.Id}' needs a set it does not hold; write 'micro: true', or take 'needs_micro' out"),
    ];
}
