using Unknot.Core.Outcomes;
using Unknot.Store;
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
        return opened.IsValue
            ? Result<Kept>.Of(new(opened.Value, await LocalPerson.OfAsync(opened.Value, clock, stop)))
            : Result<Kept>.Failed(opened.Problems);
    }
}
