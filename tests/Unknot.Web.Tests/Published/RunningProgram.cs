using System.Diagnostics;
using System.Text;

namespace Unknot.Web.Tests.Published;

/// <summary>A program of its own process, and what it says.</summary>
public sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan s_gone = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _complained = new();

    private RunningProgram(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => _complained.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">The folder it is started from.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="settings">What is set in its environment beside what is set anyway.</param>
    /// <returns>It, running.</returns>
    public static RunningProgram Start(string program, string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? settings = null)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A test host hands down settings of its own build, and perhaps a person's data folder.
        foreach (string inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key is "UNKNOT_DATA").ToArray())
        {
            start.Environment.Remove(inherited);
        }

        foreach ((string name, string value) in settings ?? [])
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>The next line of its standard output; null at its end.</summary>
    /// <param name="within">How long to wait.</param>
    /// <returns>The line.</returns>
    public async Task<string?> Line(TimeSpan within)
    {
        using CancellationTokenSource patience = new(within);
        return await _process.StandardOutput.ReadLineAsync(patience.Token);
    }

    /// <summary>Waits for its end.</summary>
    /// <param name="within">How long to wait.</param>
    /// <returns>Its exit code, what it said on standard output from here on, and on standard error.</returns>
    public async Task<(int Code, string Said, string Complained)> End(TimeSpan within)
    {
        using CancellationTokenSource patience = new(within);
        string said = await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, said, _complained.ToString().Trim());
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>What it has complained of so far.</summary>
    public string Complained => _complained.ToString();

    /// <summary>Asks it to end, as a terminal that is closed does.</summary>
    public Task AskToEnd() => SignalAsync("TERM");

    /// <summary>Sends it a signal.</summary>
    /// <param name="signal">Its name: STOP and CONT are what a laptop that sleeps comes to.</param>
    public async Task SignalAsync(string signal)
    {
        using Process asking = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await asking.WaitForExitAsync();
    }

    /// <summary>Kills it with all it started, as no program can prevent.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(s_gone);
        }

        _process.Dispose();
    }
}
