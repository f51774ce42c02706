using System.Text.RegularExpressions;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>What was written from memory is checked before somebody reads it. A status beside an entry hides nothing and is no such text.</summary>
public sealed partial class RecalledTextIsNotPrinted : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is nothing shown to a person that is marked as recalled or still to verify?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from text in PrintedText.Of(input.Knowledge)
        let mark = Mark().Match(text.Text)
        where mark.Success
        select input.At(text.Path, $"a page would print '{mark.Value}' in \"{Short(text.Text)}\"; look it up and take the mark out, or move the remark to 'note'");

    [GeneratedRegex(@"\b(recalled|verify)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
