using System.Diagnostics;
using System.Globalization;
using Unknot.Content;

namespace Unknot.Bench;

/// <summary>
/// Reading the content, each time in a process that has just begun: what a start pays. bench/run compiles the bench ahead, as the program is. Beside it
/// the same once more in the same process, when what reads has been loaded.
/// </summary>
internal static class ContentBench
{
    /// <summary>The argument with which the bench reads the content and prints how long both took, in ms.</summary>
    public const string Once = "content-once";

    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        double[] first = new double[5];
        double[] again = new double[5];
        for (int round = 0; round < 5; round++)
        {
            (first[round], again[round]) = await InAProcessOfItsOwn();
        }

        return [new("content: loads, at a start", first, "ms", Bar.Time(150)), new("content: loads once more", again, "ms", Bar.Noted)];
    }

    public static void ReadTwice() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Milliseconds()} {Milliseconds()}"));

    private static async Task<(double First, double Again)> InAProcessOfItsOwn()
    {
        ProcessStartInfo start = new("dotnet", [typeof(ContentBench).Assembly.Location, Once]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        double[] both = [.. said.Split(' ').Select(one => double.Parse(one, CultureInfo.InvariantCulture))];
        return (both[0], both[1]);
    }

    private static double Milliseconds()
    {
        long from = Stopwatch.GetTimestamp();
        _ = ContentFolder.Read(Path.Combine(Clone.Root, "content")).Value;
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
