using System.Runtime.InteropServices;
using System.Text;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Puts files where they stay when the power goes: what is in them first, then their names.</summary>
internal static class Durably
{
    private const string HalfWritten = ".part";

    /// <summary>Writes a new file that is either whole or not there.</summary>
    /// <param name="path">Where; nothing lies there.</param>
    /// <param name="write">Writes what is in it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it lies there.</returns>
    internal static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken stop)
    {
        string part = path + HalfWritten;
        File.Delete(part);
        OwnFile.Create(part);
        try
        {
            await using (FileStream to = new(part, FileMode.Open, FileAccess.Write, FileShare.None))
            {
                await write(to);
                stop.ThrowIfCancellationRequested();
                to.Flush(flushToDisk: true);
            }

            File.Move(part, path);
            SyncFolder(path);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Has the names in the folder of a file reach the disk. Windows does so by itself.</summary>
    /// <param name="path">The file.</param>
    internal static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int folder = Open([.. Encoding.UTF8.GetBytes(Path.GetDirectoryName(Path.GetFullPath(path))!), 0], 0);
        if (folder >= 0)
        {
            _ = Sync(folder);
            _ = Close(folder);
        }
    }

#pragma warning disable SYSLIB1054 // Made at compile time it would need unsafe code.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
#pragma warning restore SYSLIB1054
}
