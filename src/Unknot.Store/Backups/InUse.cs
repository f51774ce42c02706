using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Keeps everybody else out of the file of a database, for as long as it is held. The system lets go of it when the program ends, however it ends.</summary>
public sealed class InUse : IAsyncDisposable, IDisposable
{
    private readonly FileStream _held;

    private InUse(FileStream held) => _held = held;

    /// <summary>For a program that serves: one at a time. What it has taken turns for, two programs would do twice. Waits a moment for one that is just ending.</summary>
    /// <param name="database">The file of the database; its folder exists and can be written.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>To be let go of at the end, or why it cannot be used.</returns>
    public static Task<Result<InUse>> ServeAsync(string database, CancellationToken stop = default) => Patience.HaveAsync(() => Task.FromResult(Take(database, Patience.Taken)), stop);

    /// <summary>For a program that exchanges the file.</summary>
    /// <param name="database">The file of the database.</param>
    /// <returns>To be let go of at the end, or why not: somebody uses it.</returns>
    public static Result<InUse> Alone(string database) => Take(database, "Unknot is running on this data; end it (Ctrl+C) and try again. Nothing was changed.");

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _held.DisposeAsync();

    private static Result<InUse> Take(string database, string taken)
    {
        string path = database + ".in-use";
        try
        {
            Make(path);
            return Result<InUse>.Of(new(new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)));
        }
        catch (IOException error)
        {
            return Result<InUse>.Failed(new Problem(database, StorageFaults.Of(error) is { } fault ? StorageFaults.Say(fault) : taken));
        }
        catch (UnauthorizedAccessException)
        {
            return Result<InUse>.Failed(new Problem(path, StorageFaults.Say(StorageFault.ReadOnly)));
        }
    }

    private static void Make(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                OwnFile.Create(path);
            }
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another start made it in the same moment.
        }
    }
}
