using System.Security.Cryptography;
using System.Text;
using Unknot.Content.Yaml;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Cases;

/// <summary>Reads written cases: of the content, or anyone's.</summary>
public static class CasesFolder
{
    /// <summary>The folder of the content that holds its own cases.</summary>
    public const string Own = "cases";

    private static readonly string[] s_endings = [".yaml", ".yml", ".json"];

    /// <summary>Reads every case below a folder, or in one file. A file holds one case or a list of them.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="knowledge">The content they are read with.</param>
    /// <returns>The cases in the order of their ids, or every problem with file, line and remedy.</returns>
    public static Result<IReadOnlyList<WrittenCase>> Read(string path, KnowledgeBase knowledge) =>
        Read(path, Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "", knowledge);

    /// <summary>Reads the cases of a content folder.</summary>
    /// <param name="content">The content folder: problems name files as they lie in it (<c>cases/refer/…</c>).</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>As for any other folder.</returns>
    public static Result<IReadOnlyList<WrittenCase>> ReadOwn(string content, KnowledgeBase knowledge) => Read(Path.Combine(content, Own), content, knowledge);

    /// <summary>Tells one state of the cases from another.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <returns>Sixteen digits: the beginning of a SHA-256 over the names and the bytes of its files.</returns>
    public static string Stamp(string path)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Files(path))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(path, file).Replace('\\', '/')));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static Result<IReadOnlyList<WrittenCase>> Read(string path, string from, KnowledgeBase knowledge)
    {
        List<Problem> problems = [];
        List<WrittenCase> cases = [];
        Readings readings = new(WordIndex.Of(knowledge));
        foreach (string file in Files(path))
        {
            cases.AddRange(ReadFile(file, Path.GetRelativePath(from, file).Replace('\\', '/'), knowledge, readings, problems));
        }

        if (cases.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(path, "there is no case here; name a folder of YAML or JSON files, each a case or a list of cases"));
        }

        foreach (WrittenCase second in cases.GroupBy(one => one.Scored.Id).SelectMany(same => same.Skip(1)))
        {
            problems.Add(new(second.Where, $"the id '{second.Scored.Id}' is there twice; give one of them its own"));
        }

        return problems.Count > 0
            ? Result<IReadOnlyList<WrittenCase>>.Failed(problems)
            : Result<IReadOnlyList<WrittenCase>>.Of([.. cases.OrderBy(one => one.Scored.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Files(string path) => File.Exists(path) ? [path]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => s_endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
        : [];

    private static List<WrittenCase> ReadFile(string file, string name, KnowledgeBase knowledge, Readings readings, List<Problem> problems)
    {
        if (TextOf(file, name, problems) is not { } text || Document.Read(text, name, problems) is not { } document)
        {
            return [];
        }

        IReadOnlyList<Node> nodes = document.Root is ListNode list ? list.Items : [document.Root];
        return [.. nodes.Select(node => WrittenCase.Of(node, name, knowledge, readings, problems)).OfType<WrittenCase>()];
    }

    private static string? TextOf(string file, string name, List<Problem> problems)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(name, $"it cannot be read ({unreadable.Message.TrimEnd('.')}); see that it exists and may be read"));
            return null;
        }
    }
}
