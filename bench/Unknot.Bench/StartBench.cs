using System.Diagnostics;

namespace Unknot.Bench;

/// <summary>From the start of the program to its first page.</summary>
internal static class StartBench
{
    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        double[] first = new double[5];
        double[] again = new double[5];
        for (int round = 0; round < 5; round++)
        {
            DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
            first[round] = await SecondsToPage(data.FullName);
            again[round] = await SecondsToPage(data.FullName);
            data.Delete(recursive: true);
        }

        return [new("start to first page, new database", first, "s", Bar.Time(1.5)), new("start to first page", again, "s", Bar.Time(1.5))];
    }

    private static async Task<double> SecondsToPage(string data)
    {
        long from = Stopwatch.GetTimestamp();
        using Served served = await Served.Start(data);
        using HttpResponseMessage page = await served.Browser.GetAsync("/");
        page.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(from).TotalSeconds;
    }
}
