using System.Runtime.InteropServices;
using System.Text;

namespace Unknot.Store.Sqlite;

/// <summary>The number by which the system tells a file from every other, whatever their names.</summary>
internal static class FileNumber
{
    // Linux's statx, whose answer is laid out alike on every processor.
    private const int FromHere = -100;
    private const uint NumberAlone = 0x100;
    private const int NumberAt = 32;
    private const int AnswerBytes = 256;

    /// <summary>The number of a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its number, on Linux; 0 elsewhere, where files are not told apart; null when there is none of this name.</returns>
    internal static ulong? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.Exists(path) ? 0ul : null;
        }

        byte[] answer = new byte[AnswerBytes];
        return Look(FromHere, [.. Encoding.UTF8.GetBytes(path), 0], 0, NumberAlone, answer) == 0 ? BitConverter.ToUInt64(answer, NumberAt) : null;
    }

#pragma warning disable SYSLIB1054 // Made at compile time it would need unsafe code.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Look(int from, byte[] path, int flags, uint what, [Out] byte[] answer);
#pragma warning restore SYSLIB1054
}
