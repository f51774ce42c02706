using System.Text;

namespace Unknot.Web.Tests.Disks;

/// <summary>What a disk was told, in the order it was told. <c>disk.c</c> says how it is written.</summary>
/// <param name="What">C made, O opened, W written, T cut to a length, S a file synced, F a folder synced, R renamed, L linked, U removed, D a folder made, A an answer that acknowledges.</param>
/// <param name="File">The number of the file.</param>
/// <param name="Offset">Where it was written, or the length it was cut to.</param>
/// <param name="Path">The name, where there is one.</param>
/// <param name="Second">The second name of a renaming.</param>
/// <param name="Data">What was written.</param>
internal sealed record DiskRecord(char What, ulong File, long Offset, string Path, string Second, ReadOnlyMemory<byte> Data)
{
    private const int Head = 33;

    /// <summary>Reads a record. A last one that was cut off by a kill is left out.</summary>
    /// <param name="log">Its file.</param>
    /// <returns>All that happened.</returns>
    internal static IReadOnlyList<DiskRecord> Read(string log)
    {
        ReadOnlyMemory<byte> bytes = System.IO.File.ReadAllBytes(log);
        List<DiskRecord> all = [];
        while (bytes.Length >= Head)
        {
            ReadOnlySpan<byte> head = bytes.Span;
            int length = (int)BitConverter.ToUInt64(head[17..]), path = BitConverter.ToInt32(head[25..]), second = BitConverter.ToInt32(head[29..]);
            if (bytes.Length < Head + path + second + length)
            {
                break;
            }

            all.Add(new((char)head[0], BitConverter.ToUInt64(head[1..]), (long)BitConverter.ToUInt64(head[9..]),
                Encoding.UTF8.GetString(head.Slice(Head, path)), Encoding.UTF8.GetString(head.Slice(Head + path, second)), bytes.Slice(Head + path + second, length)));
            bytes = bytes[(Head + path + second + length)..];
        }

        return all;
    }
}
