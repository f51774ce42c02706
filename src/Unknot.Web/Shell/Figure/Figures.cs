using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Unknot.Content.Figure;

namespace Unknot.Web.Shell.Figure;

/// <summary>A key pose as a page shows it without scripts.</summary>
/// <param name="Say">What it is, in a few words.</param>
/// <param name="Tell">What changes on the way there, in degrees; empty at the first.</param>
/// <param name="Still">The address of its picture; null where there is none.</param>
public sealed record FigurePose(string Say, string Tell, string? Still)
{
    /// <summary>Both, as one line.</summary>
    public string Line => string.Join(": ", new[] { Say, Tell }.Where(part => part.Length > 0));
}

/// <summary>A scene of a movement as a page shows it.</summary>
/// <param name="Say">What is to be seen, in one sentence.</param>
/// <param name="Told">The same out of the angles alone, with degrees, for somebody who does not see it.</param>
/// <param name="Fault">The fault it shows; null where it shows how it is done.</param>
/// <param name="With">The thing whose own steps it shows; null where it shows the movement's own.</param>
/// <param name="Poses">Its key poses, each once.</param>
public sealed record FigureScene(string Say, string Told, string? Fault, string? With, IReadOnlyList<FigurePose> Poses);

/// <summary>How a movement is shown.</summary>
/// <param name="Clip">The address of its clip.</param>
/// <param name="Scenes">Its scenes.</param>
/// <param name="Lit">The muscles that are lit on it.</param>
/// <param name="Outlined">The weak ones that are outlined beside them.</param>
public sealed record ShownFigure(string Clip, IReadOnlyList<FigureScene> Scenes, IReadOnlyList<string> Lit, IReadOnlyList<string> Outlined)
{
    /// <summary>The thing whose own steps it shows; null where it shows the movement's own.</summary>
    public string? With => Scenes[0].With;

    /// <summary>The picture that says most of it alone: the last key pose of how it is done.</summary>
    public string? Picture => Done.First().Poses[^1].Still;

    /// <summary>How it is done.</summary>
    public IEnumerable<FigureScene> Done => Scenes.Where(scene => scene.Fault is null);

    /// <summary>The things with which it is done otherwise, each once.</summary>
    public IEnumerable<string> Otherwise => Done.Select(scene => scene.With).OfType<string>().Except([With ?? ""]).Distinct();

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
    /// <param name="with">The thing whose own steps are to be shown; null for the movement's own.</param>
    /// <returns>Null where nothing was baked for it, or by another version.</returns>
    public ShownFigure? Of(string movement, string? with = null) =>
        Whole(movement) is { } all && all.Scenes.Any(scene => scene.With == with) ? all with { Scenes = [.. all.Scenes.Where(scene => scene.With == with)] } : null;

    /// <summary>How a movement is shown, with whatever it is done.</summary>
    /// <param name="movement">Its id.</param>
    /// <returns>Null where nothing was baked for it, or by another version.</returns>
    public ShownFigure? Whole(string movement) => _read.GetOrAdd(movement, Read);

    /// <summary>The address of a movement's clip.</summary>
    /// <param name="movement">Its id.</param>
    /// <returns>Null where there is none.</returns>
    public string? ClipOf(string movement) => File.Exists(Path.Combine(_folder, movement + ".json")) ? $"{Root}/{movement}.json" : null;

    /// <summary>The address of the picture of where a muscle lies on the figure.</summary>
    /// <param name="muscle">Its id.</param>
    /// <returns>Null where there is none.</returns>
    public string? MuscleOf(string muscle) => Still($"muscle_{muscle}");

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
        return clip.RootElement.GetProperty("format").GetInt32() == ClipJson.Format ? Read(movement, address, clip.RootElement) : null;
    }

    private ShownFigure Read(string movement, string address, JsonElement clip) => new(
        address, [.. clip.GetProperty("scenes").EnumerateArray().Select((scene, i) => SceneOf(movement, scene, i + 1))], Texts(clip, "targets"), Texts(clip, "partners"));

    private static string[] Texts(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];

    private FigureScene SceneOf(string movement, JsonElement scene, int number)
    {
        JsonElement[] once = [.. scene.GetProperty("keys").EnumerateArray().DistinctBy(key => key.GetProperty("pose").GetString())];
        JsonElement[] shown = once.Length <= MostPoses ? once : [.. once[..(MostPoses - 1)], once[^1]];
        return new(
            scene.GetProperty("say").GetString()!, Begun(scene.GetProperty("told").GetString()!), scene.GetProperty("fault").GetString(), scene.GetProperty("with").GetString(),
            [.. shown.Select((key, i) => new FigurePose(key.GetProperty("say").GetString()!, key.GetProperty("tell").GetString()!, Still($"{movement}-{number}-{i + 1}")))]);
    }

    // A sentence of its own.
    private static string Begun(string told) => $"{char.ToUpperInvariant(told[0])}{told[1..]}.";

    private string? Still(string name) => $"{name}.webp" is { } file && File.Exists(Path.Combine(_folder, file)) ? $"{Root}/{file}" : null;
}
