namespace Unknot.Web.Tests.Walks;

/// <summary>A database with one person and one knot, for tests that are about what comes after. It is walked to once.</summary>
internal static class Seed
{
    private static readonly Lazy<Task<byte[]>> s_file = new(WalkAsync);

    /// <summary>Puts it into a folder.</summary>
    /// <param name="home">The data folder of a program that has not been started yet.</param>
    internal static async Task IntoAsync(DirectoryInfo home) => await File.WriteAllBytesAsync(Path.Combine(home.FullName, "unknot.db"), await s_file.Value);

    private static async Task<byte[]> WalkAsync()
    {
        DirectoryInfo home = Directory.CreateTempSubdirectory("unknot-home-");
        await using (Walk walk = await Walk.StartAsync(data: home))
        {
            await walk.KnotAsync();
        }

        byte[] file = await File.ReadAllBytesAsync(Path.Combine(home.FullName, "unknot.db"));
        home.Delete(recursive: true);
        return file;
    }
}
