namespace Unknot.Store.Backups;

/// <summary>Files that lie beside the database for a moment, or because somebody put a backup back. Their names begin with its own.</summary>
public static class Leftovers
{
    internal const string Copying = ".copying-";
    internal const string Restoring = ".restoring";
    internal const string BeforeRestore = ".before-restore";

    /// <summary>What they are called, but for the beginning: an upgrade, a copy and a restore that were in the middle, and what was there before a restore.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["*.upgrading*", $"*{Copying}*", $"*{Restoring}*", $"*{BeforeRestore}*"];

    /// <summary>Removes what copies left that were killed half way: none takes a day.</summary>
    /// <param name="database">The file of the database.</param>
    /// <param name="before">What was last written before this is none that is still being made.</param>
    internal static void RemoveCopying(string database, DateTimeOffset before)
    {
        DirectoryInfo folder = new(Path.GetDirectoryName(database)!);
        foreach (FileInfo half in folder.EnumerateFiles(Path.GetFileName(database) + Copying + "*").Where(file => file.LastWriteTimeUtc < before))
        {
            half.Delete();
        }
    }
}
