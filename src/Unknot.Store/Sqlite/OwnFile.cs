namespace Unknot.Store.Sqlite;

/// <summary>A file that its owner alone may read: what lies in it is about a person's health.</summary>
internal static class OwnFile
{
    /// <summary>Makes an empty one. SQLite gives its journal and index the same mode.</summary>
    /// <param name="path">Where; nothing lies there yet.</param>
    internal static void Create(string path)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(path, options).Dispose();
    }
}
