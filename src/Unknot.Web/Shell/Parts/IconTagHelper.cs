using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Unknot.Web.Shell.Parts;

/// <summary><c>&lt;icon name="sun" /&gt;</c>: an icon of Shell/Icons, drawn in the page. It is an ornament; a word stands beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class IconTagHelper : TagHelper
{
    private const string Prefix = "Icons.";

    private static readonly FrozenDictionary<string, string> s_drawings = Read();

    /// <summary>The name of the file, without <c>.svg</c>.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(s_drawings.TryGetValue(Name, out string? drawing)
            ? drawing
            : throw new KeyNotFoundException($"There is no icon '{Name}': its file is Shell/Icons/{Name}.svg."));
    }

    private static FrozenDictionary<string, string> Read()
    {
        Assembly assembly = typeof(IconTagHelper).Assembly;
        Dictionary<string, string> drawings = [];
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            drawings.Add(resource[Prefix.Length..^".svg".Length], Inside().Match(reader.ReadToEnd()).Groups[1].Value.Trim());
        }

        return drawings.ToFrozenDictionary();
    }

    [GeneratedRegex("<svg[^>]*>(.*)</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inside();
}
