using Unknot.Store;

namespace Unknot.Bench;

/// <summary>The made-up year of the demonstration, as somebody's own data.</summary>
internal static class Year
{
    /// <summary>Makes it, in a folder that the caller removes.</summary>
    /// <returns>The data folder.</returns>
    public static async Task<DirectoryInfo> Make()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        using (await Served.Start(data.FullName, null, "--demo"))
        {
        }

        foreach (FileInfo file in new DirectoryInfo(Path.Combine(data.FullName, "demo")).EnumerateFiles("unknot.db*").Where(file => file.Extension != ".in-use").ToArray())
        {
            file.MoveTo(Path.Combine(data.FullName, file.Name), overwrite: true);
        }

        return data;
    }

    /// <summary>Opens its file.</summary>
    /// <param name="data">The data folder.</param>
    /// <returns>The database, and whose year it is.</returns>
    public static async Task<(Database Database, Guid Person)> Open(DirectoryInfo data)
    {
        Database database = (await Database.OpenFileAsync(Path.Combine(data.FullName, "unknot.db"))).Value;
        return (database, (await database.OnlyPersonAsync("Europe/Berlin", TimeProvider.System.GetUtcNow())).Id);
    }
}
