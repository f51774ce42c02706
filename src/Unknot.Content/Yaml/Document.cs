using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>A YAML or JSON text that was read whole, ready to be made into records.</summary>
public sealed class Document
{
    private Document(string name, Node root) => (Name, Root) = (name, root);

    /// <summary>The name problems give for it (<c>case.yaml</c>).</summary>
    public string Name { get; }

    /// <summary>All of it.</summary>
    public Node Root { get; }

    /// <summary>Reads a text; one that begins with a brace or bracket may be JSON.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <returns>The document, or every problem with its line.</returns>
    public static Result<Document> Read(string text, string name)
    {
        List<Problem> problems = [];
        return Read(text, name, problems) is { } document && problems.Count == 0 ? Result<Document>.Of(document) : Result<Document>.Failed(problems);
    }

    /// <summary>Makes a record of a text whose top is a mapping. A key that <paramref name="make"/> does not ask for is a problem.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="make">Asks for every key there may be.</param>
    /// <returns>The record, or every problem with its line.</returns>
    public Result<T> As<T>(Func<MapReader, T> make)
        where T : notnull
    {
        List<Problem> problems = [];
        T? made = MapReader.Make(Root, Name, problems, make);
        return problems.Count == 0 ? Result<T>.Of(made!) : Result<T>.Failed(problems);
    }

    internal static Document? Read(string text, string name, List<Problem> problems)
    {
        if (text.Length > NodeLimits.Characters)
        {
            problems.Add(new($"{name}:1", $"it is longer than {NodeLimits.Characters} characters; nothing we read is so long"));
            return null;
        }

        Node? root = MayBeJson(text, name) ? ReadJsonOrYaml(text, name, problems) : YamlText.Read(text, name, problems);
        return root is null ? null : new(name, root);
    }

    private static bool MayBeJson(string text, string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.AsSpan().TrimStart() is ['{' or '[', ..];

    private static Node? ReadJsonOrYaml(string text, string name, List<Problem> problems)
    {
        List<Problem> asJson = [];
        if (JsonText.Read(text, name, asJson) is { } json)
        {
            problems.AddRange(asJson);
            return json;
        }

        // YAML may begin with a brace as well; only a file that calls itself JSON is held to it.
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            problems.AddRange(asJson);
            return null;
        }

        return YamlText.Read(text, name, problems);
    }
}
