using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Shell;

/// <summary>The pictures by which windows, phones and links know the app.</summary>
public sealed partial class PictureTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly RunningApp _app = shared.App;

    [Fact]
    public async Task Every_picture_a_page_names_is_served_by_us_in_the_size_it_is_named_with()
    {
        string head = (await _app.PageAsync("/where")).Split("</head>")[0];
        (string Address, string Size)[] named = [.. Links().Matches(head).Select(link => (link.Groups[1].Value, link.Groups[2].Success ? link.Groups[2].Value : "180x180"))];
        named.Length.ShouldBe(3);
        string social = Social().Match(head).Groups[1].Value;
        social.ShouldStartWith(_app.Origin);

        foreach ((string address, string size) in ((string, string)[])[.. named, (social[_app.Origin.Length..], "1200x630"), .. await OfTheManifest()])
        {
            (await SizeOf(address)).ShouldBe(size, address);
        }
    }

    [Fact]
    public async Task The_manifest_says_what_the_app_is_called_and_where_it_begins()
    {
        using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri("/app.webmanifest", UriKind.Relative), TestContext.Current.CancellationToken);
        JsonElement manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/manifest+json");
        (manifest.GetProperty("short_name").GetString(), manifest.GetProperty("start_url").GetString(), manifest.GetProperty("display").GetString()).ShouldBe(("Unknot", "/", "standalone"));
        manifest.GetProperty("icons").EnumerateArray().ShouldContain(icon => icon.GetProperty("purpose").GetString() == "maskable");
    }

    [Fact]
    public async Task They_are_drawn_with_the_thread_on_the_paper_of_the_pages()
    {
        (await _app.PageAsync("/icon.svg")).ShouldContain(Web.Shell.Thread.Loop(2, 30, 25, 18.5));
        string tokens = await File.ReadAllTextAsync(Path.Combine(PublishedProgram.Sources, "src/Unknot.Web/Shell/Styles/tokens.css"), TestContext.Current.CancellationToken);
        tokens.ShouldContain($"--paper: {WebManifest.Paper}");
        tokens.ShouldContain($"--paper: {WebManifest.DarkPaper}");
        (await _app.PageAsync("/where")).ShouldContain($"<meta name=\"theme-color\" content=\"{WebManifest.DarkPaper}\" media=\"(prefers-color-scheme: dark)\">");
    }

    private async Task<IEnumerable<(string Address, string Size)>> OfTheManifest()
    {
        JsonElement icons = JsonDocument.Parse(await _app.PageAsync("/app.webmanifest")).RootElement.GetProperty("icons");
        return [.. icons.EnumerateArray().Select(icon => (icon.GetProperty("src").GetString()!, icon.GetProperty("sizes").GetString()!))];
    }

    /// <summary>How large a picture is; a drawing is of any size.</summary>
    private async Task<string> SizeOf(string address)
    {
        using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        if (answer.Content.Headers.ContentType!.MediaType == "image/svg+xml")
        {
            return "any";
        }

        answer.Content.Headers.ContentType.MediaType.ShouldBe("image/png", address);
        byte[] png = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return $"{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16))}x{BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))}";
    }

    [GeneratedRegex("<link rel=\"(?:icon|apple-touch-icon)\" href=\"([^\"]*)\"(?: type=\"[^\"]*\" sizes=\"([^\"]*)\")?")]
    private static partial Regex Links();

    [GeneratedRegex("<meta property=\"og:image\" content=\"([^\"]*)\"")]
    private static partial Regex Social();
}
