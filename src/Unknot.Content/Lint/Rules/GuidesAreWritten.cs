using Unknot.Content.Essays;
using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A guide that is promised and not there is a dead end; one that is too short says nothing, one that is too long is not read.</summary>
public sealed class GuidesAreWritten : LintRule
{
    private const int Shortest = 800;
    private const int Longest = 1500;

    /// <inheritdoc/>
    public override string Question => "Has every guide of the register its text, as long as a guide is, with the parts a guide has?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from guide in input.Knowledge.Guides
           where !input.Writings.Guides.ContainsKey(guide.Id)
           select input.At($"guides/{guide.Id}", $"the guide '{guide.Id}' has no text; write guides/{guide.Id}.md, or take it out of the register"),
        .. from guide in input.Writings.Guides
           where !input.Knowledge.Guides.Has(guide.Key)
           select new Problem(guide.Value.At(1), $"no register knows '{guide.Key}'; {Spelling.Remedy(guide.Key, [.. input.Knowledge.Guides.Ids])}"),
        .. input.Writings.Guides.Values.SelectMany(Check),
    ];

    private static IEnumerable<Problem> Check(Essay guide)
    {
        if (guide.WordCount is < Shortest or > Longest)
        {
            yield return new(guide.At(1), $"it has {guide.WordCount} words; a guide has from {Shortest} to {Longest}");
        }

        string[] parts = [.. guide.Headings.Select(heading => heading.Text)];
        if (!parts.SequenceEqual(GuideParts.All))
        {
            yield return new(guide.At(guide.Headings.FirstOrDefault()?.Line ?? 1), $"its parts are '{string.Join("', '", parts)}'; a guide has '{string.Join("', '", GuideParts.All)}', in this order");
        }

        if (!guide.Links.Any(at => at.Link is { To: LinkTo.Page, Name: GuideParts.SafetyPage }))
        {
            yield return new(guide.At(1), "it does not lead to the safety questions; say who should be seen, and link '(page:safety)'");
        }
    }
}
