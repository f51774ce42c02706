namespace Unknot.Tests.House;

/// <summary>The sources these tests were built from.</summary>
internal static class Clone
{
    private static readonly string[] s_notOurs = [".git", "artifacts", "bin", "obj", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Every file that is written by hand, as a path below the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string below = "") =>
        Walk(Path.Combine(Root, below)).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !s_notOurs.Contains(Path.GetFileName(inner)) && !inner.EndsWith("wwwroot/assets", StringComparison.Ordinal))
            .SelectMany(Walk));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Unknot.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from inside the clone they were built from.");
    }
}
