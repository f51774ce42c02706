using Unknot.Content;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Cases;

/// <summary>Brings the text of a case and the content it is read with.</summary>
public static class CaseInput
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads content and case.</summary>
    /// <param name="file">The file, or <see cref="StandardInput"/>.</param>
    /// <param name="contentFolder">The folder of the knowledge base; null = the one that came with the program.</param>
    /// <returns>Both, or every problem.</returns>
    public static Result<(KnowledgeBase Knowledge, Case Case)> Read(string file, string? contentFolder)
    {
        Result<LoadedContent> content = ContentFolder.Read(Path.GetFullPath(contentFolder ?? Path.Combine(AppContext.BaseDirectory, "content")));
        if (!content.IsValue)
        {
            return Result<(KnowledgeBase, Case)>.Failed(content.Problems);
        }

        string name = file == StandardInput ? "standard input" : Path.GetFileName(file);
        if (TextOf(file) is not { } text)
        {
            return Result<(KnowledgeBase, Case)>.Failed(new Problem(file, "this file could not be read; name a case in YAML or JSON, or - for standard input"));
        }

        Result<Case> read = CaseFile.Read(text, name, content.Value.Knowledge);
        return read.IsValue
            ? Result<(KnowledgeBase, Case)>.Of((content.Value.Knowledge, read.Value))
            : Result<(KnowledgeBase, Case)>.Failed(read.Problems);
    }

    private static string? TextOf(string file)
    {
        if (file == StandardInput)
        {
            return Console.In.ReadToEnd();
        }

        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
