using System.CommandLine;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;

namespace Unknot.Cli.Data;

/// <summary>What is stored, opened for a verb that is about all of it.</summary>
internal static class Stored
{
    /// <summary>A database server instead of the file.</summary>
    /// <returns>The option.</returns>
    internal static Option<string?> Connection() => new("--connection")
    {
        Description = "A PostgreSQL connection string; without it the file in the data folder.",
        HelpName = "STRING",
    };

    /// <summary>Opens it, and acts for its person.</summary>
    /// <param name="data">The data folder that was named.</param>
    /// <param name="connection">The server that was named.</param>
    /// <param name="make">Whether a file is made where there is none.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>A context to be disposed of, or why there is none.</returns>
    internal static async Task<Result<UnknotDb>> OpenAsync(string? data, string? connection, bool make, CancellationToken stop)
    {
        Result<Database> opened = connection is not null ? await Database.OpenServerAsync(connection, stop) : await OpenFileAsync(data, make, stop);
        if (!opened.IsValue)
        {
            return Result<UnknotDb>.Failed(opened.Problems);
        }

        Person person = await opened.Value.OnlyPersonAsync(TimeProvider.System.LocalTimeZone.Id, TimeProvider.System.GetUtcNow(), stop);
        return Result<UnknotDb>.Of(opened.Value.Connect().ActFor(person.Id));
    }

    private static async Task<Result<Database>> OpenFileAsync(string? data, bool make, CancellationToken stop)
    {
        string file = DataOptions.FileOf(data);
        Result<DirectoryInfo>? folder = make ? DataFolder.Open(Path.GetDirectoryName(file)!) : null;
        return folder is { IsValue: false } ? Result<Database>.Failed(folder.Problems)
            : make || File.Exists(file) ? await Database.OpenFileAsync(file, stop)
            : Result<Database>.Failed(new Problem(file, "There is no database here; name its folder with --data."));
    }
}
