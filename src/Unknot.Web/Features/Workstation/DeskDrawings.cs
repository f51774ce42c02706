using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Html;

namespace Unknot.Web.Features.Workstation;

/// <summary>The drawings of a desk as it should be: one for each part of it and each look at oneself, under the id the content gives it.</summary>
internal static class DeskDrawings
{
    private const string Prefix = "Desk.";

    private static readonly FrozenDictionary<string, HtmlString> s_drawings = Read();

    /// <summary>The ids that are drawn.</summary>
    internal static IEnumerable<string> Drawn => s_drawings.Keys;

    /// <summary>A drawing, as it is put into a page. It shows what the words beside it say.</summary>
    /// <param name="id">A section of the workstation, or a line of a checklist.</param>
    /// <returns>The drawing; null where there is none.</returns>
    internal static HtmlString? Of(string id) => s_drawings.GetValueOrDefault(id);

    private static FrozenDictionary<string, HtmlString> Read()
    {
        Assembly assembly = typeof(DeskDrawings).Assembly;
        Dictionary<string, HtmlString> drawings = [];
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            drawings.Add(resource[Prefix.Length..^".svg".Length], new(reader.ReadToEnd().Replace("<svg ", "<svg aria-hidden=\"true\" ", StringComparison.Ordinal)));
        }

        return drawings.ToFrozenDictionary();
    }
}
