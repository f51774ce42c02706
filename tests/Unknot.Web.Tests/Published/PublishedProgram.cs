namespace Unknot.Web.Tests.Published;

/// <summary>The program as <c>dotnet publish</c> leaves it, in a folder far from the sources. Published once for all tests of it, or before
/// them: then <c>UNKNOT_PUBLISHED</c> names the folder.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string? _given = Environment.GetEnvironmentVariable("UNKNOT_PUBLISHED");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("unknot-published-");

    /// <summary>The sources it was published from.</summary>
    public static string Sources { get; } = FindSources();

    /// <summary>Where it was published to.</summary>
    public string Folder => _given ?? _folder.FullName;

    /// <summary>Starts a verb of it, from a folder that is neither the program's nor the sources'.</summary>
    /// <param name="arguments">The verb and what follows.</param>
    /// <returns>The running program.</returns>
    public RunningProgram Start(params IEnumerable<string> arguments) => StartWith([], arguments);

    /// <summary>The same with settings of its own in its environment.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="arguments">The verb and what follows.</param>
    /// <returns>The running program.</returns>
    public RunningProgram StartWith(IEnumerable<KeyValuePair<string, string>> settings, params IEnumerable<string> arguments) =>
        RunningProgram.Start("dotnet", Path.GetTempPath(), [Path.Combine(Folder, "unknot.dll"), .. arguments], settings);

    public async ValueTask InitializeAsync()
    {
        if (_given is not null)
        {
            return;
        }

        using RunningProgram publishing = RunningProgram.Start("dotnet", Sources,
            ["publish", "src/Unknot.Cli", "-c", Configuration, "-o", Folder, "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);
        (int code, string said, string complained) = await publishing.End(TimeSpan.FromMinutes(8));
        if (code != 0)
        {
            throw new InvalidOperationException($"dotnet publish ended with {code}: {said}{complained}");
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string FindSources()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Unknot.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from inside the clone they were built from.");
    }
}

/// <summary>The tests that share one published program.</summary>
[CollectionDefinition(nameof(PublishedProgram))]
public sealed class SharesPublishedProgram : ICollectionFixture<PublishedProgram>;
