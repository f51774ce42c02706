namespace Unknot.Web.Shell;

/// <summary>Where what is entered lies.</summary>
/// <param name="Folder">The data folder.</param>
/// <param name="OnServer">Whether a database server holds the data, and the folder only keys.</param>
/// <param name="Demo">Whether these are the made-up data of a demonstration.</param>
public sealed record DataPlace(DirectoryInfo Folder, bool OnServer, bool Demo)
{
    /// <summary>The folder within the data folder that holds the demonstration.</summary>
    public const string DemoFolder = "demo";

    private const string Leftovers = "*.upgrading*";

    /// <summary>Removes what lies beside the database: a demonstration, and copies that an upgrade was in the middle of.</summary>
    /// <returns>What could not be removed, by its path.</returns>
    public IReadOnlyList<string> RemoveTheRest()
    {
        List<string> left = [];
        foreach (FileSystemInfo rest in Folder.EnumerateFileSystemInfos(Leftovers).Concat(Folder.EnumerateDirectories(DemoFolder)))
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
