using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>Likeness to examples opens a flag, so they belong to flags that exist and stop, and none may be an example of two things.</summary>
public sealed class ExamplesAreOfFlagsThatStop : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is every example of words that of one flag that stops, or of none?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        WordExamples examples = input.Knowledge.Words.Examples;
        foreach (FlagExamples one in examples.Opens)
        {
            if (!input.Knowledge.RedFlags.Flags.TryGet(one.Flag, out Flag? flag) || flag.Urgency < Urgency.SameDay)
            {
                yield return input.At($"words/examples/{one.Flag}", $"'{one.Flag}' is no emergency or same-day flag; take its examples out, or name one");
            }
        }

        HashSet<string> none = [.. examples.None];
        foreach (string both in examples.Opens.SelectMany(one => one.Says).Where(none.Contains))
        {
            yield return input.At("words/examples/none", $"\"{both}\" opens a flag and opens none; keep it in one place");
        }
    }
}
