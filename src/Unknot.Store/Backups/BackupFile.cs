using Unknot.Core.Outcomes;

namespace Unknot.Store.Backups;

/// <summary>Writes and reads the file of a backup: a header, then chunks that are each closed by a tag.</summary>
internal static class BackupFile
{
    /// <summary>Writes one.</summary>
    /// <param name="content">What it holds, from where it stands to its end.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="passphrase">Seals it; null for checksums alone.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when all is written.</returns>
    internal static async Task WriteAsync(Stream content, Stream to, string? passphrase, CancellationToken stop)
    {
        long length = content.Length - content.Position;
        (BackupLock? made, byte[]? key) = passphrase is null ? (null, null) : BackupLock.New(passphrase);
        byte[] header = new BackupHeader(length, made).ToBytes();
        await to.WriteAsync(header, stop);
        using ChunkSeal seal = ChunkSeal.Of(header, key);
        byte[] chunk = new byte[ChunkSeal.ChunkBytes + seal.TagBytes];
        long chunks = ChunksOf(length);
        for (long number = 0; number < chunks; number++)
        {
            int held = (int)Math.Min(ChunkSeal.ChunkBytes, length - (number * ChunkSeal.ChunkBytes));
            await content.ReadExactlyAsync(chunk.AsMemory(0, held), stop);
            seal.Close(number, number == chunks - 1, chunk.AsSpan(0, held), chunk.AsSpan(held, seal.TagBytes));
            await to.WriteAsync(chunk.AsMemory(0, held + seal.TagBytes), stop);
        }
    }

    /// <summary>Reads one, and looks at every byte of it.</summary>
    /// <param name="from">The file, from its beginning.</param>
    /// <param name="where">What it is called.</param>
    /// <param name="passphrase">Opens it; null when none was given.</param>
    /// <param name="to">Takes what it holds: all of it may be relied on only after this was done.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many bytes it holds, or why it cannot be used.</returns>
    internal static async Task<Result<long>> ReadAsync(Stream from, string where, string? passphrase, Stream to, CancellationToken stop)
    {
        byte[] first = new byte[BackupHeader.Size];
        int read = await from.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, stop);
        Result<BackupHeader> header = BackupHeader.Read(first.AsSpan(0, read), where);
        if (!header.IsValue)
        {
            return Failed(header.Problems[0]);
        }

        byte[]? key = passphrase is null ? null : header.Value.Lock?.KeyOf(passphrase);
        return header.Value.Lock is not null && key is null
            ? Failed(passphrase is null ? BackupProblems.NeedsPassphrase(where) : BackupProblems.WrongPassphrase(where))
            : await OpenAsync(from, where, header.Value, key, to, stop);
    }

    private static async Task<Result<long>> OpenAsync(Stream from, string where, BackupHeader header, byte[]? key, Stream to, CancellationToken stop)
    {
        using ChunkSeal seal = ChunkSeal.Of(header.ToBytes(), key);
        byte[] chunk = new byte[ChunkSeal.ChunkBytes + seal.TagBytes];
        long chunks = ChunksOf(header.Length);
        for (long number = 0; number < chunks; number++)
        {
            int held = (int)Math.Min(ChunkSeal.ChunkBytes, header.Length - (number * ChunkSeal.ChunkBytes));
            if (await from.ReadAtLeastAsync(chunk.AsMemory(0, held + seal.TagBytes), held + seal.TagBytes, throwOnEndOfStream: false, stop) < held + seal.TagBytes)
            {
                return Failed(BackupProblems.CutOff(where));
            }

            if (!seal.Open(number, number == chunks - 1, chunk.AsSpan(0, held), chunk.AsSpan(held, seal.TagBytes)))
            {
                return Failed(BackupProblems.Damaged(where, BackupHeader.Size + (number * chunk.Length)));
            }

            await to.WriteAsync(chunk.AsMemory(0, held), stop);
        }

        return await from.ReadAsync(chunk.AsMemory(0, 1), stop) == 0 ? Result<long>.Of(header.Length) : Failed(BackupProblems.Damaged(where, BackupHeader.Size + header.Length + (chunks * seal.TagBytes)));
    }

    /// <summary>At least one, so that an empty content has a last chunk too.</summary>
    private static long ChunksOf(long length) => Math.Max(1, (length + ChunkSeal.ChunkBytes - 1) / ChunkSeal.ChunkBytes);

    private static Result<long> Failed(Problem problem) => Result<long>.Failed(problem);
}
