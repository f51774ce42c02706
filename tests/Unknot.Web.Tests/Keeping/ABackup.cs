using System.Security.Cryptography;
using Unknot.Core.Outcomes;
using Unknot.Store.Backups;

namespace Unknot.Web.Tests.Keeping;

/// <summary>The file of a backup: what goes in comes out, and whatever was changed on the way is found.</summary>
[Trait("Takes", "long")]
public sealed class ABackup
{
    private const string Passphrase = "a rope on top of my shoulder";
    private const int Chunk = ChunkSeal.ChunkBytes;

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(Chunk, null)]
    [InlineData((3 * Chunk) + 17, null)]
    [InlineData(2 * Chunk, Passphrase)]
    [InlineData((3 * Chunk) + 17, Passphrase)]
    public async Task What_goes_in_comes_out(int length, string? passphrase)
    {
        byte[] content = RandomNumberGenerator.GetBytes(length);

        (byte[]? held, Problem? problem) = await ReadAsync(await WriteAsync(content, passphrase), passphrase);

        problem.ShouldBeNull();
        held.ShouldBe(content);
    }

    [Theory]
    [InlineData(null, 251)]
    [InlineData(Passphrase, 8209)]
    public async Task A_byte_that_was_changed_anywhere_is_found(string? passphrase, int step)
    {
        byte[] file = await WriteAsync(RandomNumberGenerator.GetBytes((2 * Chunk) + 1000), passphrase);
        int[] places = [.. Enumerable.Range(0, (file.Length / step) + 1).Select(n => n * step).Append(file.Length - 1).Where(at => at < file.Length)];

        foreach (int at in places)
        {
            file[at] ^= 0x40;
            (await ReadAsync(file, passphrase)).Problem.ShouldNotBeNull($"at {at}");
            file[at] ^= 0x40;
        }

        (await ReadAsync(file, passphrase)).Problem.ShouldBeNull();
    }

    [Fact]
    public async Task Every_byte_of_the_header_counts()
    {
        byte[] file = await WriteAsync([1, 2, 3], Passphrase);

        for (int at = 0; at < BackupHeader.Size; at++)
        {
            file[at] ^= 1;
            (await ReadAsync(file, Passphrase)).Problem.ShouldNotBeNull($"at {at}").What.ShouldNotContain("not the passphrase");
            file[at] ^= 1;
        }
    }

    [Fact]
    public async Task A_file_that_is_cut_off_anywhere_is_said_to_be()
    {
        byte[] file = await WriteAsync(RandomNumberGenerator.GetBytes((2 * Chunk) + 1000), null);

        for (int length = 8; length < file.Length; length += 1009)
        {
            (await ReadAsync(file[..length], null)).Problem.ShouldNotBeNull($"at {length}").What.ShouldContain("cut off");
        }

        (await ReadAsync([.. file, 0], null)).Problem.ShouldNotBeNull().What.ShouldContain("damaged");
    }

    [Theory]
    [InlineData(null, 32)]
    [InlineData(Passphrase, 16)]
    public async Task Chunks_that_changed_places_or_were_left_out_are_found(string? passphrase, int tag)
    {
        byte[] file = await WriteAsync(RandomNumberGenerator.GetBytes(3 * Chunk), passphrase);
        byte[] header = file[..BackupHeader.Size];
        byte[][] chunks = [.. file[BackupHeader.Size..].Chunk(Chunk + tag)];
        byte[] shorter = new BackupHeader(2 * Chunk, BackupHeader.Read(header, "").Value.Lock).ToBytes();

        (await ReadAsync([.. header, .. chunks[1], .. chunks[0], .. chunks[2]], passphrase)).Problem.ShouldNotBeNull().What.ShouldContain("damaged");
        (await ReadAsync([.. shorter, .. chunks[0], .. chunks[1]], passphrase)).Problem.ShouldNotBeNull().What.ShouldContain("damaged");
    }

    [Fact]
    public async Task Without_its_passphrase_it_is_asked_for_and_another_is_told_from_damage()
    {
        byte[] content = [.. Enumerable.Repeat((byte)'x', 5000)];
        byte[] file = await WriteAsync(content, Passphrase);

        (await ReadAsync(file, null)).Problem.ShouldNotBeNull().What.ShouldContain("--passphrase");
        (await ReadAsync(file, "a rope on top of my elbow")).Problem.ShouldNotBeNull().What.ShouldContain("not the passphrase");
        (await WriteAsync(content, Passphrase)).ShouldNotBe(file);
        file.AsSpan().IndexOf("xxxx"u8).ShouldBe(-1);
    }

    [Fact]
    public async Task Another_file_is_refused_and_one_of_a_newer_version_too()
    {
        byte[] file = await WriteAsync([1, 2, 3], null);
        file[8] = 2;
        SHA256.HashData(file.AsSpan(0, BackupHeader.Size - 32), file.AsSpan(BackupHeader.Size - 32));

        (await ReadAsync(file, null)).Problem.ShouldNotBeNull().What.ShouldContain("newer Unknot");
        (await ReadAsync([.. "SQLite format 3"u8], null)).Problem.ShouldNotBeNull().What.ShouldContain("no backup");
        (await ReadAsync([], null)).Problem.ShouldNotBeNull().What.ShouldContain("no backup");
    }

    private static async Task<byte[]> WriteAsync(byte[] content, string? passphrase)
    {
        using MemoryStream from = new(content), to = new();
        await BackupFile.WriteAsync(from, to, passphrase, TestContext.Current.CancellationToken);
        return to.ToArray();
    }

    private static async Task<(byte[] Content, Problem? Problem)> ReadAsync(byte[] file, string? passphrase)
    {
        using MemoryStream from = new(file), to = new();
        Result<long> read = await BackupFile.ReadAsync(from, "a.backup", passphrase, to, TestContext.Current.CancellationToken);
        return (to.ToArray(), read.IsValue ? null : read.Problems[0]);
    }
}
