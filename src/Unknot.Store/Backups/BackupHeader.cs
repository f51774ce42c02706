using System.Buffers.Binary;
using System.Security.Cryptography;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Backups;

/// <summary>The first bytes of a backup: what it is, how long its content is, and by what it is sealed. It holds its own checksum, so that a damaged header is told from a wrong passphrase.</summary>
/// <param name="Length">The bytes of the content.</param>
/// <param name="Lock">What the key is made from; null when there is no passphrase.</param>
internal sealed record BackupHeader(long Length, BackupLock? Lock)
{
    /// <summary>Its length in a file [bytes].</summary>
    internal const int Size = RoundsAt + sizeof(int) + BackupLock.SaltBytes + BackupLock.CheckBytes + SHA256.HashSizeInBytes;

    private const int VersionAt = 8;
    private const int LengthAt = VersionAt + 2;
    private const int RoundsAt = LengthAt + sizeof(long);
    private const int SaltAt = RoundsAt + sizeof(int);
    private const int CheckAt = SaltAt + BackupLock.SaltBytes;
    private const int ChecksumAt = CheckAt + BackupLock.CheckBytes;
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Magic => "UNKNOTBK"u8;

    /// <summary>As it stands in a file.</summary>
    /// <returns><see cref="Size"/> bytes.</returns>
    internal byte[] ToBytes()
    {
        byte[] bytes = new byte[Size];
        Magic.CopyTo(bytes);
        bytes[VersionAt] = Version;
        bytes[VersionAt + 1] = (byte)(Lock is null ? 0 : 1);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(LengthAt), Length);
        if (Lock is { } made)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(RoundsAt), made.Rounds);
            made.Salt.CopyTo(bytes, SaltAt);
            made.Check.CopyTo(bytes, CheckAt);
        }

        SHA256.HashData(bytes.AsSpan(0, ChecksumAt), bytes.AsSpan(ChecksumAt));
        return bytes;
    }

    /// <summary>Reads it.</summary>
    /// <param name="bytes">The first bytes of a file, at most <see cref="Size"/>.</param>
    /// <param name="where">The file.</param>
    /// <returns>The header, or why it is none.</returns>
    internal static Result<BackupHeader> Read(ReadOnlySpan<byte> bytes, string where)
    {
        if (bytes.Length < Magic.Length || !bytes.StartsWith(Magic))
        {
            return Failed(BackupProblems.NotOne(where));
        }

        if (bytes.Length < Size)
        {
            return Failed(BackupProblems.CutOff(where));
        }

        if (!SHA256.HashData(bytes[..ChecksumAt]).AsSpan().SequenceEqual(bytes[ChecksumAt..]))
        {
            return Failed(BackupProblems.Damaged(where, 0));
        }

        if (bytes[VersionAt] != Version)
        {
            return Failed(BackupProblems.OfNewer(where));
        }

        long length = BinaryPrimitives.ReadInt64LittleEndian(bytes[LengthAt..]);
        BackupLock? made = bytes[VersionAt + 1] == 0 ? null : new(BinaryPrimitives.ReadInt32LittleEndian(bytes[RoundsAt..]), bytes[SaltAt..CheckAt].ToArray(), bytes[CheckAt..ChecksumAt].ToArray());
        return length < 0 || made is { IsWithinReason: false } ? Failed(BackupProblems.Damaged(where, 0)) : Result<BackupHeader>.Of(new(length, made));
    }

    private static Result<BackupHeader> Failed(Problem problem) => Result<BackupHeader>.Failed(problem);
}
