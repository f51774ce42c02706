using System.Diagnostics;
using System.Globalization;
using Unknot.Content;

namespace Unknot.Bench;

/// <summary>
/// Reading the content, each time in a process that has just begun: what a start pays. bench/run compiles the bench ahead, as the program is. Beside it
/// the same once more in the same process, when what reads has been loaded, and what that allocates.
/// </summary>
internal static class ContentBench
{
    /// <summary>The argument with which the bench reads the content and prints how long both took, in ms.</summary>
    public const string Once = "content-once";

    // Of what ships, two fifths more: a reader that takes twice as much is told of, a guide more is not.
    private const double MostBytes = 22_000_000;

    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        double[] first = new double[5];
        double[] again = new double[5];
        double[] bytes = new double[5];
        for (int round = 0; round < 5; round++)
        {
            (first[round], again[round], bytes[round]) = await InAProcessOfItsOwn();
        }

        return
        [
            new("content: loads, at a start", first, "ms", Bar.Time(150)),
            new("content: loads once more", again, "ms", Bar.Noted),
            new("content: allocated", bytes, "B", Bar.Most(MostBytes)),
        ];
    }

    public static void ReadTwice()
    {
        double first = Milliseconds();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        double again = Milliseconds();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {again} {GC.GetTotalAllocatedBytes(precise: true) - before}"));
    }

    private static async Task<(double First, double Again, double Bytes)> InAProcessOfItsOwn()
    {
        ProcessStartInfo start = new("dotnet", [typeof(ContentBench).Assembly.Location, Once]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        double[] read = [.. said.Split(' ').Select(one => double.Parse(one, CultureInfo.InvariantCulture))];
        return (read[0], read[1], read[2]);
    }

    private static double Milliseconds()
    {
        long from = Stopwatch.GetTimestamp();
        _ = ContentFolder.Read(Path.Combine(Clone.Root, "content")).Value;
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
