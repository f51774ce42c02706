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

    private OpenApp(UnknotApp app, DirectoryInfo data, PushedClock clock) => (_app, _data, Clock) = (app, data, clock);

    /// <summary>What the app takes the time to be.</summary>
    public PushedClock Clock { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address => _app.Address;

    /// <summary>What is stored of the person.</summary>
    public async Task<T> Stored<T>(Func<UnknotDb, Task<T>> ask)
    {
        await using AsyncServiceScope scope = _app.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<UnknotDb>());
    }

    public static async Task<OpenApp> New()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-browser-");
        PushedClock clock = new();
        UnknotOptions options = new() { Port = 0, DataFolder = data.FullName, ContentFolder = Path.Combine(Clone(), "content") };
        Result<UnknotApp> app = await UnknotApp.Create(options, clock);
        app.Problems.ShouldBeEmpty();
        (await app.Value.Start()).Problems.ShouldBeEmpty();
        return new(app.Value, data, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
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
