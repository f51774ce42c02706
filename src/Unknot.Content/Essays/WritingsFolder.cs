using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Essays;

/// <summary>Finds guides, explanations and the glossary in a content folder.</summary>
public static class WritingsFolder
{
    /// <summary>The file of the glossary.</summary>
    public const string Glossary = "glossary.yaml";

    private const string Guides = "guides";
    private const string Explanations = "explain";

    private static readonly Vocabulary<Drawn> s_drawings = new("a drawing", ("load_sharing", Drawn.LoadSharing), ("map_of_four", Drawn.MapOfFour));

    /// <summary>Reads one guide.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="id">An id of the register.</param>
    /// <returns>Its text, or what is wrong with it.</returns>
    public static Result<Essay> ReadGuide(string content, string id)
    {
        string name = $"{Guides}/{id}.md";
        Result<string> text = TextOf(content, name);
        return text.IsValue ? EssayReader.Read(name, text.Value) : Result<Essay>.Failed(text.Problems);
    }

    /// <summary>Reads the explanations.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>Them in their order, or what is wrong with any.</returns>
    public static Result<IReadOnlyList<Explanation>> ReadExplanations(string content)
    {
        List<Problem> problems = [];
        List<Explanation> read = [];
        foreach (string name in NamesIn(content, Explanations))
        {
            Result<string> text = TextOf(content, name);
            Result<Explanation> one = text.IsValue ? Explained(name, text.Value) : Result<Explanation>.Failed(text.Problems);
            problems.AddRange(one.Problems);
            read.AddRange(one.IsValue ? [one.Value] : []);
        }

        return problems.Count > 0 ? Result<IReadOnlyList<Explanation>>.Failed(problems) : Result<IReadOnlyList<Explanation>>.Of([.. read.OrderBy(one => one.Place)]);
    }

    /// <summary>Reads the glossary.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>Its entries, or what is wrong with it.</returns>
    public static Result<Catalogue<Term>> ReadGlossary(string content)
    {
        Result<string> text = TextOf(content, Glossary);
        if (!text.IsValue)
        {
            return Result<Catalogue<Term>>.Failed(text.Problems);
        }

        Result<Document> document = Document.Read(text.Value, Glossary);
        return document.IsValue ? document.Value.As(Term.ReadAll) : Result<Catalogue<Term>>.Failed(document.Problems);
    }

    /// <summary>Reads all of it.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>All of it, or what is wrong with any part.</returns>
    public static Result<Writings> ReadAll(string content)
    {
        Dictionary<string, Result<Essay>> guides = NamesIn(content, Guides).ToDictionary(name => Path.GetFileNameWithoutExtension(name), name => ReadGuide(content, Path.GetFileNameWithoutExtension(name)));
        Result<IReadOnlyList<Explanation>> explanations = ReadExplanations(content);
        Result<Catalogue<Term>> glossary = ReadGlossary(content);
        List<Problem> problems = [.. guides.Values.SelectMany(one => one.Problems), .. explanations.Problems, .. glossary.Problems];
        return problems.Count > 0
            ? Result<Writings>.Failed(problems)
            : Result<Writings>.Of(new(guides.ToDictionary(one => one.Key, one => one.Value.Value), explanations.Value, glossary.Value));
    }

    private static IEnumerable<string> NamesIn(string content, string folder) => Directory.Exists(Path.Combine(content, folder))
        ? Directory.EnumerateFiles(Path.Combine(content, folder), "*.md").Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)
        : [];

    private static Result<string> TextOf(string content, string name)
    {
        try
        {
            return Result<string>.Of(File.ReadAllText(Path.Combine(content, name)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Result<string>.Failed(new Problem(name, $"it cannot be read ({unreadable.Message.TrimEnd('.')}); put the file back as it was shipped"));
        }
    }

    // Above the text stands what is no text, between two lines of three dashes.
    private static Result<Explanation> Explained(string name, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = Array.IndexOf(lines, "---", 1);
        if (lines[0] != "---" || end < 0)
        {
            return Result<Explanation>.Failed(new Problem($"{name}:1", "it does not begin with its title; put 'place', 'title' and 'statements' between two lines of '---'"));
        }

        // Empty lines keep the numbers of the lines as they are in the file.
        Result<Document> head = Document.Read("\n" + string.Join('\n', lines[1..end]), name);
        Result<Essay> essay = EssayReader.Read(name, string.Join('\n', lines[(end + 1)..]), end + 1);
        return !head.IsValue || !essay.IsValue
            ? Result<Explanation>.Failed([.. head.Problems, .. essay.Problems])
            : head.Value.As(map => Headed(map, Path.GetFileNameWithoutExtension(name), essay.Value));
    }

    private static Explanation Headed(MapReader map, string id, Essay essay) => new(id, map.Whole("place"), map.Text("title"), map.Texts("statements"), essay)
    {
        Drawing = map.Has("drawing") ? map.Word("drawing", s_drawings) : null,
        Shares = map.KeyedOrNone("load_shares", (shares, muscle) => shares.Number(muscle)),
        Strengths = map.Has("strengths") ? map.Numbers("strengths") : [],
        Answers = map.KeyedOrNone("answers", (answers, blank) => answers.Text(blank)),
    };
}
