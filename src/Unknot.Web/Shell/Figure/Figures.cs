using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Unknot.Content.Figure;

namespace Unknot.Web.Shell.Figure;

/// <summary>A key pose as a page shows it without scripts.</summary>
/// <param name="Say">What it is, in a few words.</param>
/// <param name="Still">The address of its picture; null where there is none.</param>
public sealed record FigurePose(string Say, string? Still);

/// <summary>A scene of a movement as a page shows it.</summary>
/// <param name="Say">What is to be seen, in one sentence.</param>
/// <param name="Fault">The fault it shows; null where it shows how it is done.</param>
/// <param name="Poses">Its key poses, each once.</param>
public sealed record FigureScene(string Say, string? Fault, IReadOnlyList<FigurePose> Poses);

/// <summary>How a movement is shown.</summary>
/// <param name="Clip">The address of its clip.</param>
/// <param name="Scenes">Its scenes.</param>
public sealed record ShownFigure(string Clip, IReadOnlyList<FigureScene> Scenes)
{
    /// <summary>How it is done.</summary>
    public IEnumerable<FigureScene> Done => Scenes.Where(scene => scene.Fault is null);

    /// <summary>What often goes wrong.</summary>
    public IEnumerable<FigureScene> Faults => Scenes.Where(scene => scene.Fault is not null);
}

/// <summary>The baked figure: clips and stills, read when somebody first looks at a movement.</summary>
/// <param name="contentFolder">The folder of the content.</param>
public sealed class Figures(string contentFolder)
{
    /// <summary>Where they are served.</summary>
    public const string Root = "/figure";

    /// <summary>The body that every clip moves.</summary>
    public const string Body = $"{Root}/{FigureFolder.Skeleton}";

    // What stands side by side on a page; the clip has them all.
    private const int MostPoses = 3;

    private readonly string _folder = Path.Combine(contentFolder, FigureFolder.Baked);
    private readonly ConcurrentDictionary<string, ShownFigure?> _read = new(StringComparer.Ordinal);

    /// <summary>How a movement is shown.</summary>
    /// <param name="movement">Its id.</param>
    /// <returns>Null where nothing was baked for it, or by another version.</returns>
    public ShownFigure? Of(string movement) => _read.GetOrAdd(movement, Read);

    /// <summary>The address of a movement's clip.</summary>
    /// <param name="movement">Its id.</param>
    /// <returns>Null where there is none.</returns>
    public string? ClipOf(string movement) => File.Exists(Path.Combine(_folder, movement + ".json")) ? $"{Root}/{movement}.json" : null;

    /// <summary>Serves clips and stills.</summary>
    /// <param name="app">The app.</param>
    internal void Serve(IApplicationBuilder app)
    {
        if (Directory.Exists(_folder))
        {
            // They change with the program: a browser asks whether its copy is still good.
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(_folder),
                RequestPath = Root,
                OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl = "no-cache",
            });
        }
    }

    private ShownFigure? Read(string movement)
    {
        if (ClipOf(movement) is not { } address)
        {
            return null;
        }

        using JsonDocument clip = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, movement + ".json")));
        return clip.RootElement.GetProperty("format").GetInt32() == ClipJson.Format
            ? new(address, [.. clip.RootElement.GetProperty("scenes").EnumerateArray().Select((scene, i) => SceneOf(movement, scene, i + 1))])
            : null;
    }

    private FigureScene SceneOf(string movement, JsonElement scene, int number)
    {
        string[] once = [.. scene.GetProperty("keys").EnumerateArray().DistinctBy(key => key.GetProperty("pose").GetString()).Select(key => key.GetProperty("say").GetString()!)];
        string[] shown = once.Length <= MostPoses ? once : [.. once[..(MostPoses - 1)], once[^1]];
        return new(scene.GetProperty("say").GetString()!, scene.GetProperty("fault").GetString(), [.. shown.Select((say, i) => new FigurePose(say, Still(movement, number, i + 1)))]);
    }

    private string? Still(string movement, int scene, int pose) =>
        $"{movement}-{scene}-{pose}.webp" is { } file && File.Exists(Path.Combine(_folder, file)) ? $"{Root}/{file}" : null;
}
