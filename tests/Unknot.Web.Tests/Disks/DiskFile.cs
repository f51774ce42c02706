namespace Unknot.Web.Tests.Disks;

/// <summary>One file as a disk has it: what was synced, and what was told since.</summary>
internal sealed class DiskFile(byte[] content)
{
    // A sector is written whole or not at all.
    private const int Sector = 512;

    private readonly List<(long At, ReadOnlyMemory<byte>? Data)> _since = [];
    private byte[] _synced = content;

    internal void Write(long at, ReadOnlyMemory<byte> data) => _since.Add((at, data));

    internal void Cut(long length) => _since.Add((length, null));

    internal void Sync()
    {
        _synced = With(new Random(0), 1);
        _since.Clear();
    }

    /// <summary>What may be found after the power went: what was synced, and of what came after it some sectors and not others.</summary>
    /// <param name="dice">Decides.</param>
    /// <param name="kept">Which share of what was not synced stays, 0 to 1.</param>
    /// <returns>The content.</returns>
    internal byte[] With(Random dice, double kept)
    {
        MemoryStream content = new(_synced.Length);
        content.Write(_synced);
        foreach ((long at, ReadOnlyMemory<byte>? data) in _since)
        {
            if (data is { } written)
            {
                Put(content, at, written, dice, kept);
            }
            else if (dice.NextDouble() < kept)
            {
                content.SetLength(at);
            }
        }

        return content.ToArray();
    }

    private static void Put(MemoryStream content, long at, ReadOnlyMemory<byte> written, Random dice, double kept)
    {
        for (int from = 0; from < written.Length;)
        {
            int length = (int)Math.Min(written.Length - from, Sector - ((at + from) % Sector));
            if (dice.NextDouble() < kept)
            {
                content.Position = at + from;
                content.Write(written.Span.Slice(from, length));
            }
            else if (kept > 0 && at + from + length > content.Length && dice.Next(2) == 0)
            {
                // The length reached the disk and the sector did not.
                content.SetLength(at + from + length);
            }

            from += length;
        }
    }
}
