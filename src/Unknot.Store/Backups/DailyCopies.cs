using System.Globalization;
using System.Security.Cryptography;
using Unknot.Core.Outcomes;

namespace Unknot.Store.Backups;

/// <summary>An automatic copy.</summary>
/// <param name="Day">The person's day it was made on.</param>
/// <param name="File">The file, a backup without a passphrase.</param>
public sealed record DailyCopy(DateOnly Day, FileInfo File);

/// <summary>The automatic copies of a database: one a day at most, in a folder of their own beside it. Thread-safe across programs: whoever comes second finds it made.</summary>
/// <param name="database">The file of the database.</param>
/// <param name="folder">The folder of the copies; made when the first is.</param>
public sealed class DailyCopies(string database, string folder)
{
    /// <summary>What their folder is called, beside the database.</summary>
    public const string FolderName = "copies";

    private const string Begins = "unknot-";
    private const string Ends = ".backup";
    private const string Written = "yyyy-MM-dd";

    /// <summary>The folder they lie in.</summary>
    public string Folder => folder;

    /// <summary>Those there are, the latest first.</summary>
    public IReadOnlyList<DailyCopy> All => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).EnumerateFiles(Begins + "*" + Ends).Select(Read).OfType<DailyCopy>().OrderByDescending(copy => copy.Day)]
        : [];

    /// <summary>Makes today's where there is none and something changed since the latest, and lets go of those whose time is over.</summary>
    /// <param name="today">The person's day.</param>
    /// <param name="now">Now.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether one was made, or why none could be; then none went.</returns>
    public async Task<Result<bool>> MakeAsync(DateOnly today, DateTimeOffset now, CancellationToken stop = default)
    {
        try
        {
            Leftovers.RemoveCopying(database, now.AddDays(-1));
            IReadOnlyList<DailyCopy> all = All;
            bool due = all.All(copy => copy.Day != today);
            Result<bool> made = due ? await MakeAsync(today, all.Count > 0 ? all[0] : null, stop) : Result<bool>.Of(false);
            if (made.IsValue)
            {
                Rotate(today);
            }

            return made;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<bool>.Failed(BackupProblems.Unwritten(folder, error.Message));
        }
    }

    /// <summary>Removes all of them.</summary>
    public void RemoveAll()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DailyCopy? Read(FileInfo file) =>
        DateOnly.TryParseExact(file.Name[Begins.Length..^Ends.Length], Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? new(day, file) : null;

    private async Task<Result<bool>> MakeAsync(DateOnly today, DailyCopy? latest, CancellationToken stop)
    {
        Result<Snapshot> taken = await Snapshot.TakeAsync(database, stop);
        if (!taken.IsValue)
        {
            return Result<bool>.Failed(taken.Problems);
        }

        await using Snapshot snapshot = taken.Value;
        if (latest is not null && await SameAsync(snapshot.Content, latest.File, stop))
        {
            return Result<bool>.Of(false);
        }

        OwnFolder();
        string file = Path.Combine(folder, Begins + today.ToString(Written, CultureInfo.InvariantCulture) + Ends);
        Result<long> written = await Backup.WriteAsync(snapshot.Content, file, null, stop);
        return written.IsValue ? Result<bool>.Of(true) : Result<bool>.Failed(written.Problems);
    }

    /// <summary>Whether a copy holds the same; a damaged one holds something else.</summary>
    private static async Task<bool> SameAsync(Stream content, FileInfo copy, CancellationToken stop)
    {
        byte[] now = await SHA256.HashDataAsync(content, stop);
        content.Position = 0;
        using SHA256 hash = SHA256.Create();
        await using CryptoStream then = new(Stream.Null, hash, CryptoStreamMode.Write);
        await using FileStream from = copy.OpenRead();
        Result<long> read = await BackupFile.ReadAsync(from, copy.FullName, null, then, stop);
        await then.FlushFinalBlockAsync(stop);
        return read.IsValue && hash.Hash.AsSpan().SequenceEqual(now);
    }

    private void Rotate(DateOnly today)
    {
        IReadOnlyList<DailyCopy> all = All;
        HashSet<DateOnly> going = [.. Rotation.Going([.. all.Select(copy => copy.Day)], today)];
        foreach (DailyCopy copy in all.Where(copy => going.Contains(copy.Day)))
        {
            copy.File.Delete();
        }
    }

    private void OwnFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Durably.SyncFolder(folder);
    }
}
