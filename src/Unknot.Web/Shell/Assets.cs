using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Unknot.Core.Outcomes;

namespace Unknot.Web.Shell;

/// <summary>The built scripts, styles and fonts. Their names carry a hash of what is in them, so a browser may keep them for good.</summary>
public sealed class Assets
{
    /// <summary>Where they are served.</summary>
    public const string Root = "/assets/";

    private const string App = "Shell/app.ts";

    private readonly Dictionary<string, Chunk> _chunks;

    private Assets(Dictionary<string, Chunk> chunks) => _chunks = chunks;

    /// <summary>The script every page loads.</summary>
    public string AppScript => Root + _chunks[App].File;

    /// <summary>The one stylesheet.</summary>
    public string Stylesheet => Root + _chunks[App].Css[0];

    /// <summary>The fonts that the first lines of a page are set in.</summary>
    public IEnumerable<string> Fonts => _chunks[App].Assets.Where(file => file.EndsWith(".woff2", StringComparison.Ordinal)).Select(file => Root + file);

    /// <summary>The script of an island.</summary>
    /// <param name="name">The name of its file, without <c>.island.ts</c>.</param>
    /// <returns>Its address.</returns>
    /// <exception cref="KeyNotFoundException">No such island was built.</exception>
    public string Island(string name) => Root + (_chunks.Values.FirstOrDefault(chunk => chunk.IsEntry && chunk.Name == name)
        ?? throw new KeyNotFoundException($"There is no island '{name}': its file is Features/…/{name}.island.ts.")).File;

    /// <summary>Reads the list that the build leaves beside the files.</summary>
    /// <param name="files">The files served.</param>
    /// <returns>The assets, or what is missing.</returns>
    public static Result<Assets> Read(IFileProvider files)
    {
        IFileInfo manifest = files.GetFileInfo("assets/manifest.json");
        if (!manifest.Exists)
        {
            return Missing();
        }

        using Stream stream = manifest.CreateReadStream();
        // Read by hand: making a reader of its shape costs a start more than the list does.
        using JsonDocument list = JsonDocument.Parse(stream);
        Dictionary<string, Chunk> chunks = list.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => Of(entry.Value));
        return chunks.TryGetValue(App, out Chunk? app) && app.Css.Count > 0 ? Result<Assets>.Of(new(chunks)) : Missing();
    }

    private static Result<Assets> Missing() => Result<Assets>.Failed(
        new Problem("wwwroot/assets/manifest.json", "The pages' scripts and styles are not there. Build them with 'npm ci' and 'npm run build', then build again."));

    private static Chunk Of(JsonElement entry)
    {
        return new(Text("file"), Text("name"), entry.TryGetProperty("isEntry", out JsonElement isEntry) && isEntry.GetBoolean(), Texts("css"), Texts("assets"));

        string Text(string key) => entry.TryGetProperty(key, out JsonElement text) ? text.GetString()! : "";

        string[] Texts(string key) => entry.TryGetProperty(key, out JsonElement texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];
    }

    private sealed record Chunk(string File, string Name, bool IsEntry, IReadOnlyList<string> Css, IReadOnlyList<string> Assets);
}
