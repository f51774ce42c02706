using Unknot.Content;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

/// <summary>A copy of the content that ships, to be spoilt.</summary>
internal sealed class CopiedContent : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-content-").FullName;

    internal CopiedContent()
    {
        foreach (string file in Directory.EnumerateFiles(Shipped.Folder, "*.yaml", SearchOption.AllDirectories))
        {
            string to = InFolder(Path.GetRelativePath(Shipped.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    internal string InFolder(string name) => Path.Combine(_folder, name);

    internal CopiedContent Replace(string name, string old, string with)
    {
        string text = File.ReadAllText(InFolder(name));
        text.ShouldContain(old);
        File.WriteAllText(InFolder(name), text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    internal Result<LoadedContent> Read() => ContentFolder.Read(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
