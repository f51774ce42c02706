using System.Diagnostics;
using System.Text.Json;

namespace Unknot.Bench;

/// <summary>What Lighthouse says of one page: a phone of the middle range on a slow line, as it simulates one.</summary>
/// <param name="Scores">Performance, accessibility and best practices, 0–100.</param>
/// <param name="Shift">Cumulative layout shift.</param>
/// <param name="Blocked">Total blocking time [ms].</param>
internal sealed record Lighthouse(IReadOnlyDictionary<string, double> Scores, double Shift, double Blocked)
{
    // 13 needs a newer Node than is asked for here.
    private const string Tool = "lighthouse@12.8.2";

    // On a busy machine it now and then loses its own trace of the page, and asks to be run again.
    private const int MostTries = 3;

    /// <summary>Has it look at a page.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="moves">Whether a figure may move in it; a browser that asks for less motion never starts one.</param>
    /// <returns>What it says.</returns>
    public static async Task<Lighthouse> LookAt(Uri page, bool moves = true)
    {
        FileInfo report = new(Path.GetTempFileName());
        int code = 1;
        for (int tries = 0; code != 0 && tries < MostTries; tries++)
        {
            code = await Run(page, report, moves);
        }

        if (code != 0)
        {
            throw new InvalidOperationException($"{Tool} ended with {code} at {page}, {MostTries} times; it needs Chromium and, the first time, the network.");
        }

        using JsonDocument said = JsonDocument.Parse(await File.ReadAllTextAsync(report.FullName));
        report.Delete();
        return Of(said.RootElement);
    }

    private static async Task<int> Run(Uri page, FileInfo report, bool moves)
    {
        using Process npx = Process.Start(new ProcessStartInfo("npx", ["--yes", Tool, page.ToString(),
            "--quiet", "--output=json", $"--output-path={report.FullName}", "--only-categories=performance,accessibility,best-practices",
            $"--chrome-flags=--headless=new --no-sandbox{(moves ? "" : " --force-prefers-reduced-motion")}"])
        {
            Environment = { ["CHROME_PATH"] = Environment.GetEnvironmentVariable("UNKNOT_CHROMIUM") ?? "/usr/bin/chromium" },
        })!;
        await npx.WaitForExitAsync();
        return npx.ExitCode;
    }

    private static Lighthouse Of(JsonElement said)
    {
        double Measured(string audit) => said.GetProperty("audits").GetProperty(audit).GetProperty("numericValue").GetDouble();
        return new(
            said.GetProperty("categories").EnumerateObject().ToDictionary(one => one.Name, one => Math.Round(100 * one.Value.GetProperty("score").GetDouble()), StringComparer.Ordinal),
            Math.Round(Measured("cumulative-layout-shift"), 3),
            Measured("total-blocking-time"));
    }
}
