using System.Diagnostics;

namespace Unknot.Bench;

/// <summary>From the start of the program to its first page.</summary>
internal static class StartBench
{
    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        double[] first = new double[5];
        double[] again = new double[5];
        double[] year = new double[5];
        DirectoryInfo full = await Year.Make();
        for (int round = 0; round < 5; round++)
        {
            DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
            first[round] = await SecondsToPage(data.FullName, "/");
            again[round] = await SecondsToPage(data.FullName, "/");
            year[round] = await SecondsToPage(full.FullName, "/today");
            data.Delete(recursive: true);
        }

        full.Delete(recursive: true);
        return
        [
            new("start to first page, new database", first, "s", Bar.Time(1.5)), new("start to first page", again, "s", Bar.Time(1.5)),
            new("start to Today, a year of data", year, "s", Bar.Time(1.5)),
        ];
    }

    private static async Task<double> SecondsToPage(string data, string path)
    {
        long from = Stopwatch.GetTimestamp();
        using Served served = await Served.Start(data);
        using HttpResponseMessage page = await served.Browser.GetAsync(path);
        page.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(from).TotalSeconds;
    }
}
