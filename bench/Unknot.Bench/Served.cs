using System.Diagnostics;

namespace Unknot.Bench;

/// <summary>The published program, serving. <c>UNKNOT_PUBLISHED</c> names the folder it was published to.</summary>
internal sealed class Served : IDisposable
{
    private readonly Process _process;

    private Served(Process process, HttpClient browser) => (_process, Browser) = (process, browser);

    /// <summary>Speaks to it, and takes what comes as it came.</summary>
    public HttpClient Browser { get; }

    private static string Program => Path.Combine(
        Environment.GetEnvironmentVariable("UNKNOT_PUBLISHED") ?? throw new InvalidOperationException("UNKNOT_PUBLISHED names no folder; bench/run publishes and sets it."),
        "unknot.dll");

    /// <summary>Starts it.</summary>
    /// <param name="data">Its data folder.</param>
    /// <returns>It, answering.</returns>
    public static async Task<Served> Start(string data)
    {
        ProcessStartInfo start = new("dotnet", [Program, "serve", "--port", "0", "--no-open", "--data", data]) { RedirectStandardOutput = true };
        Process process = Process.Start(start)!;
        string line = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"{Program} did not start.");
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
