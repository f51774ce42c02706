using System.Text.Json;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>Pictures of pages, where UNKNOT_SCREENS names a folder for them; else none.</summary>
internal static class Pictures
{
    private const int Quality = 55;

    private static readonly string? s_folder = Environment.GetEnvironmentVariable("UNKNOT_SCREENS");
    private static readonly bool s_whole = Environment.GetEnvironmentVariable("UNKNOT_SCREENS_WHOLE") is not null;

    /// <summary>Whether any are taken: then pages are pictured and not examined, which takes longer.</summary>
    public static bool AreTaken => s_folder is not null;

    /// <summary>Whether whole pages are taken, and in every way of seeing them; else what a window shows.</summary>
    public static bool AreWhole => s_whole;

    /// <summary>Names the folder in which a person's data lies, and not the one of this test.</summary>
    /// <param name="visitor">Whose page it is.</param>
    private static async Task AsInstalled(Visitor visitor) => await visitor.Page.EvaluateAsync(
        """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\S*unknot-browser-\w+/g, '~/.local/share/unknot');
        }
        """);

    /// <summary>Takes the page as it stands, in both themes.</summary>
    /// <param name="visitor">Whose page it is.</param>
    /// <param name="page">Its name, and how full the app is.</param>
    public static async Task InBothThemes(Visitor visitor, string page)
    {
        if (AreTaken)
        {
            await AsInstalled(visitor);
            int width = visitor.Page.ViewportSize!.Width;
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await As(visitor, $"{page}-dark-{width}");
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await As(visitor, $"{page}-light-{width}");
        }
    }

    /// <summary>Takes the page as it stands.</summary>
    /// <param name="visitor">Whose page it is.</param>
    /// <param name="name">The name of the picture.</param>
    public static async Task As(Visitor visitor, string name)
    {
        if (s_folder is null)
        {
            return;
        }

        ICDPSession session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        JsonElement? taken = await session.SendAsync(
            "Page.captureScreenshot",
            new Dictionary<string, object> { ["format"] = "webp", ["quality"] = Quality, ["captureBeyondViewport"] = s_whole });
        await File.WriteAllBytesAsync(Path.Combine(s_folder, name + ".webp"), taken!.Value.GetProperty("data").GetBytesFromBase64());
        await session.DetachAsync();
    }
}
