using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Web;
using Unknot.Web.Shell;

namespace Unknot.Browser.Tests;

/// <summary>The app as it ships, with its real content and a database of its own, on a port of its own.</summary>
internal sealed class OpenApp : IAsyncDisposable
{
    private readonly UnknotApp _app;
    private readonly DirectoryInfo _data;
    private bool _kept;

    private OpenApp(UnknotApp app, DirectoryInfo data, PushedClock clock) => (_app, _data, Clock) = (app, data, clock);

    /// <summary>What the app takes the time to be.</summary>
    public PushedClock Clock { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => _app.Address;

    /// <summary>A file with a picture in it.</summary>
    public static string Picture => Path.Combine(Clone(), "src", "Unknot.Web", "wwwroot", "icon-192.png");

    /// <summary>What is stored of the person.</summary>
    public async Task<T> Stored<T>(Func<UnknotDb, Task<T>> ask)
    {
        await using AsyncServiceScope scope = _app.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<UnknotDb>());
    }

    /// <summary>Opens it with nothing in it, or with what is in a folder already.</summary>
    /// <param name="filled">The folder of data to begin with; it is copied.</param>
    /// <param name="demo">Whether the made-up year is shown.</param>
    public static async Task<OpenApp> New(DirectoryInfo? filled = null, bool demo = false)
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-browser-");
        Copy(filled, data);
        PushedClock clock = new();
        UnknotOptions options = new() { Port = 0, DataFolder = data.FullName, ContentFolder = Path.Combine(Clone(), "content"), Demo = demo };
        Result<UnknotApp> app = await UnknotApp.Create(options, clock);
        app.Problems.ShouldBeEmpty();
        (await app.Value.Start()).Problems.ShouldBeEmpty();
        return new(app.Value, data, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (!_kept)
        {
            _data.Delete(recursive: true);
        }
    }

    /// <summary>Leaves what it keeps where it lies when it is closed, for others to begin with.</summary>
    public DirectoryInfo Keep()
    {
        _kept = true;
        return _data;
    }

    private static void Copy(DirectoryInfo? from, DirectoryInfo to)
    {
        foreach (FileInfo file in from?.EnumerateFiles("*", SearchOption.AllDirectories) ?? [])
        {
            string path = Path.Combine(to.FullName, Path.GetRelativePath(from!.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }
    }

    private static string Clone()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Unknot.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from inside the clone they were built from.");
    }
}
