using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Postgres;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell;

/// <summary>What is stored, open, and the person it is about.</summary>
/// <param name="Database">The database.</param>
/// <param name="Person">The person.</param>
internal sealed record Kept(Database Database, LocalPerson Person)
{
    /// <summary>Opens the database and finds the person, or makes them.</summary>
    /// <param name="options">Tells which database.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Both, or why the database cannot be used.</returns>
    internal static async Task<Result<Kept>> Open(UnknotOptions options, DirectoryInfo data, TimeProvider clock, CancellationToken stop)
    {
        Result<Database> opened = options.ConnectionString is { } server
            ? await Database.OpenServerAsync(server, stop)
            : await Database.OpenFileAsync(Path.Combine(data.FullName, DataPlace.File), stop);
        if (!opened.IsValue)
        {
            return Result<Kept>.Failed(opened.Problems);
        }

        LocalPerson person = await LocalPerson.OfAsync(opened.Value, clock, stop);
        await (await opened.Value.IsUnwrittenAsync(stop) ? Task.CompletedTask : opened.Value.GetReadyAsync(stop));
        return Result<Kept>.Of(new(opened.Value, person));
    }

    /// <summary>Keeps every other serving program out of the database, while this one serves.</summary>
    /// <param name="options">Tells which database.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>To be let go of at the end, or why this one may not serve.</returns>
    internal static async Task<Result<IAsyncDisposable>> Serve(UnknotOptions options, DirectoryInfo data, CancellationToken stop) => options.ConnectionString is { } server
        ? Held(await ServerInUse.ServeAsync(server, stop))
        : Held(await InUse.ServeAsync(Path.Combine(data.FullName, DataPlace.File), stop));

    private static Result<IAsyncDisposable> Held<T>(Result<T> taken)
        where T : class, IAsyncDisposable => taken.IsValue ? Result<IAsyncDisposable>.Of(taken.Value) : Result<IAsyncDisposable>.Failed(taken.Problems);
}
