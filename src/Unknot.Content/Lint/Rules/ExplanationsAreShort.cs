using Unknot.Content.Essays;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>One idea a screen, read in two minutes, with how well it is known.</summary>
public sealed class ExplanationsAreShort : LintRule
{
    private const int Shortest = 100;
    private const int Longest = 400;

    /// <inheritdoc/>
    public override string Question => "Is every explanation short, in its own place, and does it end with how sure it is?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. input.Writings.Explanations.Select((one, at) => (One: one, Wanted: at + 1)).Where(pair => pair.One.Place != pair.Wanted)
            .Select(pair => new Problem(pair.One.Text.At(1), $"its place is {pair.One.Place}, where {pair.Wanted} is next; give each screen one place, from 1 on")),
        .. from one in input.Writings.Explanations
           where one.Text.WordCount is < Shortest or > Longest
           select new Problem(one.Text.At(1), $"it has {one.Text.WordCount} words; a screen has from {Shortest} to {Longest}, so that it is read in two minutes"),
        .. from one in input.Writings.Explanations
           where one.Text.Headings.LastOrDefault()?.Text != GuideParts.Sure
           select new Problem(one.Text.At(one.Text.Headings.LastOrDefault()?.Line ?? 1), $"it does not say how well it is known; end it with '## {GuideParts.Sure}'"),
        .. from one in input.Writings.Explanations
           where one.Drawing == Drawn.LoadSharing && (Math.Abs(one.Shares.Values.Sum() - 1) > 1e-9 || one.Shares.Values.Any(share => share <= 0))
           select new Problem(one.Text.At(1), "its 'load_shares' do not add up to 1; give each muscle the part of the load it carries when all is well"),
        .. from one in input.Writings.Explanations
           where one.Drawing == Drawn.LoadSharing && (one.Strengths.Count < 2 || one.Strengths[0] < 0 || one.Strengths.Zip(one.Strengths.Skip(1)).Any(pair => pair.First >= pair.Second))
           select new Problem(one.Text.At(1), "its 'strengths' do not rise from 0 or more; give at least two, 1 being as it should be"),
    ];
}
