using System.Diagnostics;
using System.Globalization;

namespace Unknot.Bench;

/// <summary>A program of its own that serves: the published one (<c>UNKNOT_PUBLISHED</c> names the folder it was published to), or the bare page.</summary>
internal sealed class Served : IDisposable
{
    private readonly Process _process;

    private Served(Process process, HttpClient browser) => (_process, Browser) = (process, browser);

    /// <summary>Speaks to it, and takes what comes as it came.</summary>
    public HttpClient Browser { get; }

    /// <summary>Where it answers.</summary>
    public Uri Home => Browser.BaseAddress!;

    /// <summary>What it costs the machine.</summary>
    public Watched Watched => new(_process.Id);

    private static string Published => Path.Combine(
        Environment.GetEnvironmentVariable("UNKNOT_PUBLISHED") ?? throw new InvalidOperationException("UNKNOT_PUBLISHED names no folder; bench/run publishes and sets it."),
        "unknot.dll");

    /// <summary>Starts the published program.</summary>
    /// <param name="data">Its data folder.</param>
    /// <param name="core">The one core it is to run on; null for any.</param>
    /// <param name="more">Further arguments.</param>
    /// <returns>It, answering.</returns>
    public static Task<Served> Start(string data, int? core = null, params string[] more) => Start(core, [Published, "serve", "--port", "0", "--no-open", "--data", data, .. more]);

    /// <summary>Starts a program that says where it answers in its first line.</summary>
    /// <param name="core">The one core it is to run on; null for any.</param>
    /// <param name="program">The program and its arguments.</param>
    /// <returns>It, answering.</returns>
    public static async Task<Served> Start(int? core, string[] program)
    {
        string[] command = [.. core is { } one ? (string[])["taskset", "-c", one.ToString(CultureInfo.InvariantCulture)] : [], "dotnet", .. program];
        Process process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        string line = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"{program[0]} did not start.");
        string address = line.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal));
        return new(process, new() { BaseAddress = new(address), DefaultRequestHeaders = { { "Accept-Encoding", "br" }, { "Accept", "text/html" } } });
    }

    public void Dispose()
    {
        Browser.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
