using System.Globalization;
using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>The database as it is at one moment, as a file of its own beside it, while others go on writing. The same content is the same bytes. It goes when it is disposed of.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly string _path;

    private Snapshot(string path, FileStream content) => (_path, Content) = (path, content);

    /// <summary>Its bytes, from the first.</summary>
    internal FileStream Content { get; }

    /// <summary>Takes one.</summary>
    /// <param name="database">The file of the database.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The snapshot, or why the database cannot be copied.</returns>
    internal static async Task<Result<Snapshot>> TakeAsync(string database, CancellationToken stop)
    {
        if (!File.Exists(database))
        {
            return Result<Snapshot>.Failed(BackupProblems.NoSource(database));
        }

        string path = string.Create(CultureInfo.InvariantCulture, $"{database}{Leftovers.Copying}{Guid.CreateVersion7():N}");
        try
        {
            return await TakeAsync(database, path, stop);
        }
        catch (SqliteException error)
        {
            File.Delete(path);
            return Result<Snapshot>.Failed(SqliteProblems.Of(database, error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(path);
            return Result<Snapshot>.Failed(BackupProblems.Unwritten(path, error.Message));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync();
        File.Delete(_path);
    }

    private static async Task<Result<Snapshot>> TakeAsync(string database, string path, CancellationToken stop)
    {
        Result<IReadOnlyList<string>> found = await SqliteInspection.MigrationsOfAsync(database, stop);
        if (!found.IsValue)
        {
            return Result<Snapshot>.Failed(found.Problems);
        }

        OwnFile.Create(path);
        await using (SqliteConnection file = await SqliteFile.ConnectAsync(database, SqliteOpenMode.ReadWrite, stop))
        {
            await using SqliteCommand copy = file.CreateCommand();
            copy.CommandText = "VACUUM INTO $path";
            copy.Parameters.AddWithValue("$path", path);
            await copy.ExecuteNonQueryAsync(stop);
        }

        return Result<Snapshot>.Of(new(path, File.OpenRead(path)));
    }
}
