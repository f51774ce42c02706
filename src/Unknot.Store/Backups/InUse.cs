using Unknot.Core.Outcomes;
using Unknot.Store.Sqlite;

namespace Unknot.Store.Backups;

/// <summary>Says that a program uses a database, for as long as it is held. The system lets go of it when the program ends, however it ends.</summary>
public sealed class InUse : IDisposable
{
    private readonly FileStream _held;

    private InUse(FileStream held) => _held = held;

    /// <summary>Says that it is used; others may use it too.</summary>
    /// <param name="database">The file of the database; its folder exists and can be written.</param>
    /// <returns>To be let go of at the end, or why it cannot be used: it is being put back.</returns>
    public static Result<InUse> Hold(string database) => Take(database, FileAccess.Read, FileShare.Read, "A backup is being put back here; start again when that is done.");

    /// <summary>Keeps everybody else out.</summary>
    /// <param name="database">The file of the database.</param>
    /// <returns>To be let go of at the end, or why not: somebody uses it.</returns>
    public static Result<InUse> Alone(string database) => Take(database, FileAccess.ReadWrite, FileShare.None, "Unknot is running on this data; end it (Ctrl+C) and try again. Nothing was changed.");

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    private static Result<InUse> Take(string database, FileAccess access, FileShare share, string taken)
    {
        string path = database + ".in-use";
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

        try
        {
            return Result<InUse>.Of(new(new FileStream(path, FileMode.Open, access, share)));
        }
        catch (IOException)
        {
            return Result<InUse>.Failed(new Problem(database, taken));
        }
    }
}
