using Unknot.Content.Yaml;
using Unknot.Core.Motion;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Figure;

/// <summary>What the figure is made of and what it does.</summary>
/// <param name="Content">The body, and what it is held to.</param>
/// <param name="Movements">The key poses of each movement, in the order of their names.</param>
public sealed record FigureLibrary(FigureContent Content, IReadOnlyList<MovementFigure> Movements);

/// <summary>Finds the figure in a content folder. Nothing of it is read when the app starts: pages play what was baked.</summary>
public static class FigureFolder
{
    /// <summary>The file of the body.</summary>
    public const string Body = "figure.yaml";

    /// <summary>The folder of key poses.</summary>
    public const string Keyframes = "keyframes";

    /// <summary>Where clips and stills lie.</summary>
    public const string Baked = "figure";

    /// <summary>Reads the body and every movement's key poses.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>Them, or every problem with file, line and remedy.</returns>
    public static Result<FigureLibrary> Read(string content)
    {
        Result<FigureKit> kit = ReadOne(content, Body, FigureFile.Read);
        if (!kit.IsValue)
        {
            return Result<FigureLibrary>.Failed(kit.Problems);
        }

        KeyframesFile keyframes = new(kit.Value);
        (string Name, Result<MovementFigure> Read)[] read = [.. Names(content).Select(name => (name, ReadOne(content, name, keyframes.Read)))];
        Problem[] problems = [.. read.SelectMany(one => one.Read.Problems), .. read.Where(one => one.Read.IsValue && one.Read.Value.Movement != Path.GetFileNameWithoutExtension(one.Name))
            .Select(one => new Problem($"{one.Name}:1", $"the movement '{one.Read.Value.Movement}' and the file's name differ; give both the same"))];
        return problems.Length > 0 ? Result<FigureLibrary>.Failed(problems) : Result<FigureLibrary>.Of(new(kit.Value.Content, [.. read.Select(one => one.Read.Value)]));
    }

    /// <summary>The file of the body as the browser reads it.</summary>
    public const string Skeleton = "body.json";

    private static IEnumerable<string> Names(string content)
    {
        string folder = Path.Combine(content, Keyframes);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => $"{Keyframes}/{Path.GetFileName(file)}") : [];
    }

    private static Result<T> ReadOne<T>(string content, string name, Func<MapReader, T> make)
        where T : notnull
    {
        string file = Path.Combine(content, name);
        if (!File.Exists(file))
        {
            return Result<T>.Failed(new Problem(name, "this file is missing; the figure is made of it"));
        }

        Result<Document> document = Document.Read(File.ReadAllText(file), name);
        return document.IsValue ? document.Value.As(make) : Result<T>.Failed(document.Problems);
    }
}
