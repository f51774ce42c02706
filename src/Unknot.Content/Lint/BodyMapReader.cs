using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint;

/// <summary>Reads the regions that are drawn from the shapes of an SVG file.</summary>
public static class BodyMapReader
{
    private const string Folder = "bodymap";

    /// <summary>The shapes of every drawing of a content folder.</summary>
    /// <param name="content">The content folder; the drawings lie in its <c>bodymap</c>.</param>
    public static Result<IReadOnlyList<DrawnArea>> ReadFolder(string content)
    {
        string folder = Path.Combine(content, Folder);
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.svg").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
        {
            return Result<IReadOnlyList<DrawnArea>>.Failed(new Problem(Folder, "there is no drawing in this folder; it holds the body map as SVG files"));
        }

        List<Result<IReadOnlyList<DrawnArea>>> read = [.. files.Select(file => Read($"{Folder}/{Path.GetFileName(file)}", File.ReadAllText(file)))];
        List<Problem> problems = [.. read.SelectMany(one => one.Problems)];
        return problems.Count > 0 ? Result<IReadOnlyList<DrawnArea>>.Failed(problems) : Result<IReadOnlyList<DrawnArea>>.Of([.. read.SelectMany(one => one.Value)]);
    }

    /// <summary>The shapes that carry <c>data-code</c>.</summary>
    /// <param name="file">The file's name, for problems.</param>
    /// <param name="svg">Its text.</param>
    public static Result<IReadOnlyList<DrawnArea>> Read(string file, string svg)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(svg));
            return Result<IReadOnlyList<DrawnArea>>.Of([.. Areas(file, XDocument.Load(reader, LoadOptions.SetLineInfo))]);
        }
        catch (XmlException broken)
        {
            return Result<IReadOnlyList<DrawnArea>>.Failed(
                new Problem($"{file}:{broken.LineNumber.ToString(CultureInfo.InvariantCulture)}", $"this is no drawing: {broken.Message.TrimEnd('.')}; export the SVG again"));
        }
    }

    private static IEnumerable<DrawnArea> Areas(string file, XDocument drawing) =>
        from shape in drawing.Descendants()
        let region = (string?)shape.Attribute("data-code")
        where region is not null
        let line = ((IXmlLineInfo)shape).LineNumber.ToString(CultureInfo.InvariantCulture)
        select new DrawnArea(region, SideOf((string?)shape.Attribute("data-side")), (string?)shape.Attribute("data-view") ?? "", $"{file}:{line}");

    private static Side? SideOf(string? letter) => letter switch
    {
        "L" => Side.Left,
        "R" => Side.Right,
        _ => null,
    };
}
