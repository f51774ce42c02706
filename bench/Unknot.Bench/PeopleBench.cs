using System.Diagnostics;
using Unknot.Store;
using Unknot.Web;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Databases;

namespace Unknot.Bench;

/// <summary>What a page costs one person among ten, and among as many as are named (100,000): on both databases, thirty entries each, the entries of a day beside each other as they come in.</summary>
internal static class PeopleBench
{
    private const int Few = 10;
    private const int Days = 30;
    private const int Requests = 100;

    // Flat, but for what a larger file takes to find a page of it.
    private const double MostBesideFew = 1.5;

    private static readonly string[] s_pages = ["/today", "/history", "/trend"];

    /// <summary>Measures.</summary>
    /// <param name="people">How many people.</param>
    public static async Task<IReadOnlyList<Reading>> Measure(int people) =>
        [.. await On("SQLite", people, OnFile), .. await On("PostgreSQL", people, OnServer)];

    private static async Task<IEnumerable<Reading>> On(string name, int people, Func<int, Task<double[][]>> times)
    {
        double[][] few = await times(Few), many = await times(people);
        return s_pages.Zip(few, many).SelectMany(page => (IEnumerable<Reading>)
        [
            new($"{name}, {page.First} of one of {people}", page.Third, "ms", Bar.Noted),
            new($"{name}, {page.First} beside one of {Few}", [.. page.Third.Order().Zip(page.Second.Order(), (one, other) => one / other)], "×", Bar.Most(MostBesideFew)),
        ]);
    }

    private static async Task<double[][]> OnFile(int people)
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        await Fill((await Database.OpenFileAsync(Path.Combine(data.FullName, "unknot.db"))).Value, people);
        double[][] times = await Times(new() { Port = 0, DataFolder = data.FullName, ContentFolder = Path.Combine(Clone.Root, "content") });
        data.Delete(recursive: true);
        return times;
    }

    private static async Task<double[][]> OnServer(int people)
    {
        await PostgresServer.ExecuteAsync($"CREATE DATABASE people{people}");
        string connection = await PostgresServer.ConnectionStringAsync($"people{people}");
        await Fill((await Database.OpenServerAsync(connection)).Value, people);
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        double[][] times = await Times(new() { Port = 0, DataFolder = data.FullName, ConnectionString = connection, ContentFolder = Path.Combine(Clone.Root, "content") });
        data.Delete(recursive: true);
        return times;
    }

    private static async Task Fill(Database database, int people)
    {
        Guid one = await OneKnot.Fill(database, TimeProvider.System.GetUtcNow(), Days, sessions: false);
        await using UnknotDb db = database.Connect();
        await Crowd.Around(db, one, people - 1);
    }

    private static async Task<double[][]> Times(UnknotOptions options)
    {
        await using UnknotApp app = (await UnknotApp.Create(options)).Value;
        using HttpClient browser = new() { BaseAddress = (await app.Start()).Value };
        double[][] times = [.. s_pages.Select(_ => new double[5])];
        for (int round = -2; round < 5; round++)
        {
            for (int page = 0; page < s_pages.Length; page++)
            {
                double middle = await Middle(browser, s_pages[page]);
                times[page][Math.Max(0, round)] = middle;
            }
        }

        return times;
    }

    private static async Task<double> Middle(HttpClient browser, string page)
    {
        double[] times = new double[Requests];
        for (int i = 0; i < Requests; i++)
        {
            long from = Stopwatch.GetTimestamp();
            using HttpResponseMessage answer = await browser.GetAsync(page);
            times[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            answer.EnsureSuccessStatusCode();
        }

        return times.Order().ElementAt(Requests / 2);
    }
}
