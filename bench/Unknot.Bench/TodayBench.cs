using System.Diagnostics;
using Unknot.Bench.Bare;
using Unknot.Store;
using Unknot.Web;

namespace Unknot.Bench;

/// <summary>How many times a second Today can be asked for, beside a bare page on the same database, turn by turn.</summary>
internal static class TodayBench
{
    private const int Requests = 200;
    // Nothing is written meanwhile, so that nothing is read again. The first look is counted in a test.
    private const int MostQueries = 0;
    private const double MostBytes = 480_000;

    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        IReadOnlyList<Reading> readings = await MeasureIn(data.FullName);
        data.Delete(recursive: true);
        return readings;
    }

    private static async Task<IReadOnlyList<Reading>> MeasureIn(string data)
    {
        Database database = (await Database.OpenFileAsync(Path.Combine(data, "unknot.db"))).Value;
        Guid person = await OneKnot.Fill(database, TimeProvider.System.GetUtcNow());
        await using UnknotApp app = (await UnknotApp.Create(new() { Port = 0, DataFolder = data, ContentFolder = Path.Combine(Clone.Root, "content") })).Value;
        await using WebApplication bare = await BareApp.Start(database, person);
        using HttpClient today = new() { BaseAddress = new((await app.Start()).Value, "/today") };
        using HttpClient rows = new() { BaseAddress = new(bare.Urls.First()) };

        await SeeThatItIsWhole(today);
        await Compiled.ForSpeed(() => Times(today, rows));
        double[] rate = new double[5];
        double[] ratio = new double[5];
        for (int round = 0; round < 5; round++)
        {
            (TimeSpan ours, TimeSpan beside) = await Times(today, rows);
            rate[round] = 1 / ours.TotalSeconds;
            ratio[round] = beside / ours;
        }

        return
        [
            new("Today: pages a second", rate, "1/s", Bar.Noted),
            new("Today: rate beside a bare page", ratio, "", Bar.Ratio(0.5)),
            new("Today: queries", await Queries.Five(today), "", Bar.Most(MostQueries)),
            new("Today: allocated", await Bytes(today), "B", Bar.Most(MostBytes)),
        ];
    }

    /// <summary>A page that has no session to offer is done sooner, and would be measured instead.</summary>
    private static async Task SeeThatItIsWhole(HttpClient today)
    {
        string page = await today.GetStringAsync((Uri?)null);
        if (!page.Contains("action=\"/plan/start\"", StringComparison.Ordinal) || !page.Contains("action=\"/checkin\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Today offers no session or no check-in: what OneKnot stores no longer leads there.");
        }
    }

    /// <summary>What one page allocates, on both ends of the connection.</summary>
    private static async Task<double[]> Bytes(HttpClient today)
    {
        double[] bytes = new double[5];
        for (int round = 0; round < bytes.Length; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < 40; i++)
            {
                await Time(today);
            }

            bytes[round] = (GC.GetTotalAllocatedBytes(precise: true) - before) / 40.0;
        }

        return bytes;
    }

    /// <summary>Asks both in turn, and gives the middle time of each: whatever else the machine does meets both alike, and a stall counts once.</summary>
    private static async Task<(TimeSpan Today, TimeSpan Rows)> Times(HttpClient today, HttpClient rows)
    {
        TimeSpan[] ofToday = new TimeSpan[Requests];
        TimeSpan[] ofRows = new TimeSpan[Requests];
        for (int i = 0; i < Requests; i++)
        {
            ofToday[i] = await Time(today);
            ofRows[i] = await Time(rows);
        }

        return (ofToday.Order().ElementAt(Requests / 2), ofRows.Order().ElementAt(Requests / 2));
    }

    private static async Task<TimeSpan> Time(HttpClient browser)
    {
        long from = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await browser.GetAsync((Uri?)null);
        TimeSpan taken = Stopwatch.GetElapsedTime(from);
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.AbsolutePath == browser.BaseAddress!.AbsolutePath
            ? taken
            : throw new InvalidOperationException($"{browser.BaseAddress} sent us on to {answer.RequestMessage.RequestUri}.");
    }
}
