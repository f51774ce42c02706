using System.Text.RegularExpressions;

namespace Unknot.Bench;

/// <summary>What the first page costs a browser that has never been here: everything it names, compressed as it is sent, with headers.</summary>
internal static partial class PageBench
{
    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        using Served served = await Served.Start(data.FullName);
        HashSet<string> fetched = [];
        Queue<string> named = new(["/"]);
        double bytes = 0;
        string page = "";
        while (named.TryDequeue(out string? path))
        {
            if (!fetched.Add(path))
            {
                continue;
            }

            bytes += await WireBytes(served.Browser, path);
            string text = await Plain(served.Browser, path);
            page = path == "/" ? text : page;
            foreach (string other in Named(path, text))
            {
                named.Enqueue(other);
            }
        }

        // The page itself, stylesheets, and scripts that are neither modules nor deferred.
        double blocking = 1 + Stylesheet().Count(page) + BlockingScript().Count(page);
        data.Delete(recursive: true);
        return
        [
            new("first page: bytes on the wire, fonts included", Repeat(bytes), "B", Bar.Most(300_000)),
            new("first page: requests that block it", Repeat(blocking), "", Bar.Most(3)),
        ];
    }

    private static double[] Repeat(double counted) => [counted, counted, counted, counted, counted];

    private static async Task<double> WireBytes(HttpClient browser, string path)
    {
        using HttpResponseMessage answer = await browser.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        byte[] body = await answer.Content.ReadAsByteArrayAsync();
        return body.Length + answer.Headers.ToString().Length + answer.Content.Headers.ToString().Length;
    }

    private static async Task<string> Plain(HttpClient browser, string path)
    {
        using HttpRequestMessage asked = new(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "identity" } } };
        asked.Headers.AcceptEncoding.Clear();
        asked.Headers.AcceptEncoding.ParseAdd("identity");
        using HttpResponseMessage answer = await browser.SendAsync(asked);
        return await answer.Content.ReadAsStringAsync();
    }

    private static IEnumerable<string> Named(string path, string text) => Path.GetExtension(path) switch
    {
        "" => InPage().Matches(text).Select(match => match.Groups[1].Value).Where(to => to.StartsWith('/')),
        ".css" => InStyle().Matches(text).Select(match => Beside(path, match.Groups[1].Value)),
        ".js" => InScript().Matches(text).Select(match => Beside(path, match.Groups[1].Value)),
        _ => [],
    };

    private static string Beside(string path, string named) =>
        named.StartsWith('/') ? named : new Uri(new Uri("http://page" + path), named).AbsolutePath;

    [GeneratedRegex("""<(?:link[^>]*(?:rel="(?:stylesheet|preload|modulepreload|icon)")[^>]*href|script[^>]*src|img[^>]*src)="([^"]+)""")]
    private static partial Regex InPage();

    [GeneratedRegex("""url\(["']?([^"')#]+\.\w+)["']?\)""")]
    private static partial Regex InStyle();

    [GeneratedRegex("""(?:from|import)\s*["'](\.{0,2}/[^"']+\.js)["']""")]
    private static partial Regex InScript();

    [GeneratedRegex("""<link[^>]*rel="stylesheet""")]
    private static partial Regex Stylesheet();

    [GeneratedRegex("""<script(?![^>]*(?:type="module"|defer|async))[^>]*src=""")]
    private static partial Regex BlockingScript();
}
