using System.Runtime.InteropServices;
using System.Text;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Puts files where they stay when the power goes: what is in them first, then their names.</summary>
public static class Durably
{
    private const string HalfWritten = ".part";

    // Some file systems have no such thing for a folder, and say so.
    private const int DoesNotApply = 22;

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
    /// <exception cref="IOException">They may not have.</exception>
    public static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int folder = Open([.. Encoding.UTF8.GetBytes(Path.GetDirectoryName(Path.GetFullPath(path))!), 0], 0);
        int wrong = folder < 0 || Sync(folder) < 0 ? Marshal.GetLastPInvokeError() : 0;
        if (folder >= 0)
        {
            _ = Close(folder);
        }

        if (wrong is not (0 or DoesNotApply))
        {
            throw new IOException($"The names in the folder of {path} did not reach the disk ({Marshal.GetPInvokeErrorMessage(wrong)}).", wrong);
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
