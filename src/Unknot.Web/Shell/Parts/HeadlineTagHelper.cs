using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Unknot.Web.Shell.Parts;

/// <summary>A headline never breaks inside a word with a hyphen, such as shoulder-ridge, as far as the word fits the narrowest window.</summary>
[HtmlTargetElement("h1")]
public sealed partial class HeadlineTagHelper : TagHelper
{
    private const int LongestWord = 18;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        string inside = (await output.GetChildContentAsync()).GetContent();
        if (!inside.Contains('<', StringComparison.Ordinal))
        {
            output.Content.SetHtmlContent(Hyphened().Replace(inside, word => word.Length > LongestWord ? word.Value : $"<span class=\"unbroken\">{word.Value}</span>"));
        }
    }

    [GeneratedRegex(@"\w+(?:-\w+)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphened();
}
