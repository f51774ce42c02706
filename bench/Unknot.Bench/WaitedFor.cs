using System.Diagnostics;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>What somebody waits for who has written much: the answer to a check-in, a search, ten years of Trend. By HTTP, of the published program.</summary>
internal static class WaitedFor
{
    private const int Notes = 5000;
    private const int TenYears = 3650;
    private const int Warm = 30;

    // A check-in has the forecasts made anew; who writes the next one a moment later would wait for them too, and nobody does.
    private static readonly TimeSpan s_betweenCheckIns = TimeSpan.FromSeconds(2);

    /// <summary>A check-in, on a year of demo data, until it is on the disk and answered.</summary>
    public static async Task<IReadOnlyList<Reading>> CheckIn()
    {
        DirectoryInfo data = await Year.Make();
        using Served served = await Served.Start(data.FullName);
        using Visitor person = new(served.Home);
        string knot = "";
        IReadOnlyList<Reading> readings = await Five("a check-in, until it is durable and answered", 20, 3, s_betweenCheckIns, async () =>
        {
            await person.Open("/checkin");
            knot = person.Page.Split("name=\"nprs-")[1].Split('"')[0];
        }, () => person.SendOnly("class=\"dock\"", ("nprs-" + knot, "4"), ("note", "Better after the walk.")));
        data.Delete(recursive: true);
        return readings;
    }

    /// <summary>A search through 5,000 notes, of which one holds the word, written with an accent in every fifth.</summary>
    public static async Task<IReadOnlyList<Reading>> Search()
    {
        DirectoryInfo data = await Written(60, Notes);
        using Served served = await Served.Start(data.FullName);
        using Visitor person = new(served.Home);
        IReadOnlyList<Reading> readings = await Five("a search through 5,000 notes", 20, 20, TimeSpan.Zero, () => person.Open("/history"), () => person.SendOnly("role=\"search\"", ("words", "cafe 4321")));
        data.Delete(recursive: true);
        return person.Page.Contains("<mark>", StringComparison.Ordinal) ? readings : throw new InvalidOperationException("The search found nothing.");
    }

    /// <summary>Trend of a knot that was written about for ten years.</summary>
    public static async Task<IReadOnlyList<Reading>> Trend()
    {
        DirectoryInfo data = await Written(TenYears, 0);
        using Served served = await Served.Start(data.FullName);
        using Visitor person = new(served.Home);
        IReadOnlyList<Reading> readings = await Five("Trend of ten years", 100, 10, TimeSpan.Zero, () => Task.CompletedTask, () => person.Open("/trend?span=year"));
        data.Delete(recursive: true);
        return readings;
    }

    private static async Task<DirectoryInfo> Written(int days, int notes)
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        Database database = (await Database.OpenFileAsync(Path.Combine(data.FullName, "unknot.db"))).Value;
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        await using UnknotDb db = database.Connect().ActFor(await OneKnot.Fill(database, now, days));
        Guid knot = db.Knots.Select(k => k.Id).First();
        db.CheckIns.AddRange(Enumerable.Range(0, notes).Select(number => new CheckIn
        {
            Id = Guid.CreateVersion7(now.AddMinutes(-number)),
            KnotId = knot,
            Day = OneKnot.DayOf(now).AddDays(-number % days),
            RecordedAt = now.AddMinutes(-number),
            Nprs = 3,
            Note = $"Number {number}: sat long in the {(number % 5 == 0 ? "office" : "café")}, the ridge was tight by the evening and eased after the ball and a short walk home.",
        }));
        await db.SaveChangesAsync();
        return data;
    }

    /// <summary>Five middles of many times the same, once the runtime has compiled it for speed.</summary>
    private static async Task<IReadOnlyList<Reading>> Five(string name, double most, int calls, TimeSpan between, Func<Task> prepare, Func<Task> call)
    {
        for (int i = 0; i < Warm; i++)
        {
            await prepare();
            await call();
        }

        double[] five = new double[5];
        for (int round = 0; round < five.Length; round++)
        {
            double[] times = new double[calls];
            for (int i = 0; i < calls; i++)
            {
                await Task.Delay(between);
                await prepare();
                long from = Stopwatch.GetTimestamp();
                await call();
                times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            }

            five[round] = times.Order().ElementAt(calls / 2);
        }

        return [new(name, five, "ms", Bar.Time(most))];
    }
}
