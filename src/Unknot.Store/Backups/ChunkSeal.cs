using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Unknot.Store.Backups;

/// <summary>
/// Closes each chunk of a backup with a tag over the header, its number, whether it is the last, and what it holds. So a chunk that was changed, moved, left out or cut off is found.
/// </summary>
internal abstract class ChunkSeal : IDisposable
{
    /// <summary>What a chunk holds, but for the last [bytes].</summary>
    internal const int ChunkBytes = 64 * 1024;

    private readonly byte[] _about;
    private readonly int _headerBytes;

    private protected ChunkSeal(byte[] header) => (_about, _headerBytes) = ([.. header, .. new byte[sizeof(long) + 1]], header.Length);

    /// <summary>The length of a tag [bytes].</summary>
    internal abstract int TagBytes { get; }

    /// <summary>The seal of a backup.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="key">The key; null when there is no passphrase, and the tags are checksums.</param>
    /// <returns>The seal.</returns>
    internal static ChunkSeal Of(byte[] header, byte[]? key) => key is null ? new Checksum(header) : new Sealed(header, key);

    /// <summary>Closes a chunk.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="last">Whether it is the last.</param>
    /// <param name="chunk">What it holds; after this what is to be written.</param>
    /// <param name="tag">Its tag.</param>
    internal abstract void Close(long number, bool last, Span<byte> chunk, Span<byte> tag);

    /// <summary>Opens a chunk.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="last">Whether it is the last.</param>
    /// <param name="chunk">What was written; after this what it holds.</param>
    /// <param name="tag">Its tag.</param>
    /// <returns>Whether it is as it was closed.</returns>
    internal abstract bool Open(long number, bool last, Span<byte> chunk, ReadOnlySpan<byte> tag);

    /// <inheritdoc/>
    public abstract void Dispose();

    private protected byte[] About(long number, bool last)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_about.AsSpan(_headerBytes), number);
        _about[^1] = (byte)(last ? 1 : 0);
        return _about;
    }

    /// <summary>Without a passphrase: SHA-256.</summary>
    private sealed class Checksum(byte[] header) : ChunkSeal(header)
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        internal override int TagBytes => SHA256.HashSizeInBytes;

        internal override void Close(long number, bool last, Span<byte> chunk, Span<byte> tag)
        {
            _hash.AppendData(About(number, last));
            _hash.AppendData(chunk);
            _hash.GetHashAndReset(tag);
        }

        internal override bool Open(long number, bool last, Span<byte> chunk, ReadOnlySpan<byte> tag)
        {
            Span<byte> its = stackalloc byte[SHA256.HashSizeInBytes];
            Close(number, last, chunk, its);
            return its.SequenceEqual(tag);
        }

        public override void Dispose() => _hash.Dispose();
    }

    /// <summary>With a passphrase: AES-256-GCM. The key is of this backup alone, so the number of a chunk serves as its nonce.</summary>
    private sealed class Sealed(byte[] header, byte[] key) : ChunkSeal(header)
    {
        private readonly AesGcm _aes = new(key, AesGcm.TagByteSizes.MaxSize);

        internal override int TagBytes => AesGcm.TagByteSizes.MaxSize;

        internal override void Close(long number, bool last, Span<byte> chunk, Span<byte> tag) => _aes.Encrypt(Nonce(number), chunk, chunk, tag, About(number, last));

        internal override bool Open(long number, bool last, Span<byte> chunk, ReadOnlySpan<byte> tag)
        {
            try
            {
                _aes.Decrypt(Nonce(number), chunk, tag, chunk, About(number, last));
                return true;
            }
            catch (AuthenticationTagMismatchException)
            {
                return false;
            }
        }

        public override void Dispose() => _aes.Dispose();

        private static byte[] Nonce(long number)
        {
            byte[] nonce = new byte[AesGcm.NonceByteSizes.MaxSize];
            BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
            return nonce;
        }
    }
}
