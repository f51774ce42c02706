using System.Text;

namespace Unknot.Web.Tests.Walks;

/// <summary>Every byte of a data folder, while the app holds it open.</summary>
internal static class Bytes
{
    /// <summary>All files, one after the other, a character for a byte.</summary>
    internal static string Of(Walk walk) => Of(walk.App.Data);

    /// <summary>The same of any folder.</summary>
    internal static string Of(string folder) => string.Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Read));

    private static string Read(string file)
    {
        // The file by which one program keeps others off is held by the app, and empty.
        if (new FileInfo(file).Length == 0)
        {
            return "";
        }

        using FileStream open = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream all = new();
        open.CopyTo(all);
        return Encoding.Latin1.GetString(all.ToArray());
    }
}
