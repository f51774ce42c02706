using Unknot.Store.Backups;
using Unknot.Web.Shell.Logs;

namespace Unknot.Web.Shell;

/// <summary>Where what is entered lies.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="OnServer">Whether a database server holds the data, and the folder only keys.</param>
/// <param name="Demo">Whether these are the made-up data of a demonstration.</param>
public sealed record DataPlace(DirectoryInfo Folder, bool OnServer, bool Demo)
{
    /// <summary>The folder within the data folder that holds the demonstration.</summary>
    public const string DemoFolder = "demo";

    /// <summary>The file of the database, where no server holds it.</summary>
    public const string File = "unknot.db";

    /// <summary>The automatic copies.</summary>
    public DailyCopies Copies => new(Path.Combine(Folder.FullName, File), Path.Combine(Folder.FullName, DailyCopies.FolderName));

    /// <summary>Removes what lies beside the database: a demonstration, the automatic copies, the log, and what an upgrade, a copy or a restore left.</summary>
    /// <returns>What could not be removed, by its path.</returns>
    public IReadOnlyList<string> RemoveTheRest()
    {
        List<string> left = [];
        IEnumerable<FileSystemInfo> files = Leftovers.Patterns.SelectMany(Folder.EnumerateFiles);
        foreach (FileSystemInfo rest in files.Concat(Folder.EnumerateDirectories(DemoFolder)).Concat(Folder.EnumerateDirectories(DailyCopies.FolderName)).Concat(Folder.EnumerateDirectories(LogFiles.Folder)).ToList())
        {
            try
            {
                Remove(rest);
            }
            catch (Exception why) when (why is IOException or UnauthorizedAccessException)
            {
                left.Add(rest.FullName);
            }
        }

        return left;
    }

    private static void Remove(FileSystemInfo rest)
    {
        if (rest is DirectoryInfo folder)
        {
            folder.Delete(recursive: true);
        }
        else
        {
            rest.Delete();
        }
    }
}
