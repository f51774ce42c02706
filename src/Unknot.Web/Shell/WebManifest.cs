using System.Text.Json.Serialization;

namespace Unknot.Web.Shell;

/// <summary>What a phone or a browser asks to keep the app beside its others: its name, its pictures, its ground.</summary>
internal sealed partial class WebManifest
{
    /// <summary>Where it is served.</summary>
    internal const string Address = "/app.webmanifest";

    /// <summary>The ground of a page in the light look, as <c>--paper</c> of the tokens.</summary>
    internal const string Paper = "#FAF6EF";

    /// <summary>The ground of a page in the dark look.</summary>
    internal const string DarkPaper = "#171A1D";

    /// <summary>The manifest of the app.</summary>
    /// <param name="texts">Its words.</param>
    /// <returns>What is served.</returns>
    internal static IResult Of(Texts texts) => Results.Json(
        new App(
            texts["app.name"],
            texts["app.name"],
            texts["app.line"],
            "/",
            "/",
            "standalone",
            Paper,
            Paper,
            [new("/icon-192.png", "192x192", "any"), new("/icon-512.png", "512x512", "any"), new("/icon-whole-512.png", "512x512", "maskable"), new("/icon.svg", "any", "any", "image/svg+xml")]),
        Json.Default.App,
        "application/manifest+json");

    internal sealed record App(string Name, string ShortName, string Description, string Id, string StartUrl, string Display, string BackgroundColor, string ThemeColor, IReadOnlyList<Icon> Icons);

    internal sealed record Icon(string Src, string Sizes, string Purpose, string Type = "image/png");

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(App))]
    internal sealed partial class Json : JsonSerializerContext;
}
