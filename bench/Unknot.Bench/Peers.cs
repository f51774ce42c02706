using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Unknot.Bench;

/// <summary>The same reckoning in other languages (<c>bench/peers</c>), with Debian's own compilers and packages.</summary>
internal static class Peers
{
    private const string Compiler = "/usr/bin/g++";
    private const string Python = "/usr/bin/python3";

    private static string Sources => Path.Combine(Clone.Root, "bench", "peers");

    /// <summary>A plain loop in C++, compiled for speed.</summary>
    /// <returns>What it reckoned and its five times [ms]; null where there is no compiler.</returns>
    public static Run? Cpp(int people)
    {
        string program = Path.Combine(Directory.CreateDirectory(Path.Combine(Clone.Root, "artifacts", "bench", "peers")).FullName, "fatigue");
        return Output(Compiler, "-O3", "-o", program, Path.Combine(Sources, "fatigue.cpp")) is null ? null : Read(Output(program, Whole(people)));
    }

    /// <summary>NumPy, vectorised over people.</summary>
    /// <returns>What it reckoned and its five times [ms]; null where there is no NumPy.</returns>
    public static Run? NumPy(int people) => Read(Output(Python, Path.Combine(Sources, "fatigue.py"), Whole(people)));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Run? Read(string? said)
    {
        double[]? numbers = said is null ? null : [.. said.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return numbers is [double mean, .. double[] times] ? new(mean, times) : null;
    }

    /// <summary>What a program printed; null where it is not there or failed.</summary>
    private static string? Output(string program, params string[] arguments)
    {
        ProcessStartInfo asked = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process running = Process.Start(asked)!;
            Task<string> said = running.StandardOutput.ReadToEndAsync();
            running.StandardError.ReadToEnd();
            running.WaitForExit();
            return running.ExitCode == 0 ? said.Result : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What a peer reckoned.</summary>
    /// <param name="Mean">The mean overload of everybody [s].</param>
    /// <param name="Times">Five times [ms].</param>
    internal sealed record Run(double Mean, IReadOnlyList<double> Times);
}
