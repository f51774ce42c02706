using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Web;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Databases;

namespace Unknot.Bench;

/// <summary>A database that some people share, and the app that serves one of them.</summary>
internal sealed class Shared : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Database _database;
    private readonly DirectoryInfo _data;
    private readonly UnknotApp _app;
    private readonly HttpClient _browser;
    private readonly Guid _asking;
    private readonly Guid _other;
    private bool _country;

    private Shared(Database database, DirectoryInfo data, UnknotApp app, HttpClient browser, Guid asking, Guid other, TimeSpan filled) =>
        (_database, _data, _app, _browser, _asking, _other, Filled) = (database, data, app, browser, asking, other, filled);

    /// <summary>How long it took to fill.</summary>
    public TimeSpan Filled { get; }

    /// <summary>In a file of SQLite.</summary>
    /// <param name="people">How many people.</param>
    /// <param name="days">So many entries each [d].</param>
    public static async Task<Shared> OnFile(int people, int days)
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        return await Of((await Database.OpenFileAsync(Path.Combine(data.FullName, "unknot.db"))).Value, people, days, Options(data, null));
    }

    /// <summary>On a server of PostgreSQL.</summary>
    /// <param name="people">How many people.</param>
    /// <param name="days">So many entries each [d].</param>
    public static async Task<Shared> OnServer(int people, int days)
    {
        // Nothing is tidied up behind what is measured: both databases are tidied before.
        await PostgresServer.ExecuteAsync("ALTER SYSTEM SET autovacuum = off");
        await PostgresServer.ExecuteAsync("ALTER SYSTEM SET max_wal_size = '16GB'");
        await PostgresServer.ExecuteAsync("SELECT pg_reload_conf()");
        await PostgresServer.ExecuteAsync($"CREATE DATABASE people{people}");
        string connection = await PostgresServer.ConnectionStringAsync($"people{people}");
        return await Of((await Database.OpenServerAsync(connection)).Value, people, days, Options(Directory.CreateTempSubdirectory("unknot-bench-"), connection));
    }

    /// <summary>Waits until the forecast is stored that the first look asks for: it is made beside the pages, and they show it from then on.</summary>
    public async Task Settle()
    {
        Stopwatch waited = Stopwatch.StartNew();
        await using UnknotDb theirs = _database.Connect().ActFor(_asking);
        while (!await theirs.Forecasts.AnyAsync())
        {
            _ = waited.Elapsed < s_patience ? await Time("/today") : throw new InvalidOperationException("No forecast was stored: what OneKnot stores no longer leads to one.");
            await Task.Delay(200);
        }
    }

    /// <summary>How long a page takes [ms] just after somebody else has written: among many somebody always has, and what was read before is read anew.</summary>
    /// <param name="page">The page.</param>
    public async Task<double> Time(string page)
    {
        await SomebodyWrites();
        long from = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await _browser.GetAsync(page);
        TimeSpan taken = Stopwatch.GetElapsedTime(from);
        answer.EnsureSuccessStatusCode();
        return taken.TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private static UnknotOptions Options(DirectoryInfo data, string? connection) =>
        new() { Port = 0, DataFolder = data.FullName, ConnectionString = connection, ContentFolder = Path.Combine(Clone.Root, "content") };

    private static async Task<Shared> Of(Database database, int people, int days, UnknotOptions options)
    {
        long from = Stopwatch.GetTimestamp();
        Guid one = await OneKnot.Fill(database, TimeProvider.System.GetUtcNow(), days);
        await using (UnknotDb db = database.Connect())
        {
            await Crowd.Around(db, one, people - 1);
            await SeeThatAllAreThere(db, people, days);
        }

        TimeSpan filled = Stopwatch.GetElapsedTime(from);
        UnknotApp app = (await UnknotApp.Create(options)).Value;
        HttpClient browser = new() { BaseAddress = (await app.Start()).Value };
        Guid asking = (await database.OnlyPersonAsync("Europe/Berlin", TimeProvider.System.GetUtcNow())).Id;
        // The one was written first, and so lie their rows together; the app is to serve one of those whose rows lie apart.
        return asking != one
            ? new(database, new(options.DataFolder), app, browser, asking, one, filled)
            : throw new InvalidOperationException("The app serves the one that the others are like.");
    }

    private static async Task SeeThatAllAreThere(UnknotDb db, int people, int days)
    {
        int entries = await db.CheckIns.IgnoreQueryFilters().CountAsync();
        if (entries != people * days)
        {
            throw new InvalidOperationException($"There are {entries} entries of {people} people, and not {days} of each.");
        }
    }

    private async Task SomebodyWrites()
    {
        _country = !_country;
        await using UnknotDb db = _database.Connect();
        await db.People.Where(person => person.Id == _other).ExecuteUpdateAsync(set => set.SetProperty(person => person.Country, _country ? "DE" : "AT"));
    }
}
