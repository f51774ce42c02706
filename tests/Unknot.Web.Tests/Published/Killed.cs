using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>
/// The program is killed (SIGKILL) at a random moment while several write, while it starts and while a backup is made. After each time: what was acknowledged is there once, what was sent twice is
/// there once, nothing is there by half, and every page of the file is whole. <c>UNKNOT_KILL_ROUNDS=1000</c> for the long run; a few rounds otherwise.
/// </summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed partial class Killed(PublishedProgram program) : IDisposable
{
    private const int Writers = 4;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_KILL_ROUNDS") ?? "4", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");
    private readonly ConcurrentDictionary<Guid, bool> _sent = [];
    private readonly Random _dice = new(20261126);

    private int Acknowledged => _sent.Values.Count(one => one);

    private string FilePath => Path.Combine(_home.FullName, "unknot.db");

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_by_half_however_often_it_is_killed()
    {
        await using (Walk walk = await Walk.StartAsync(data: _home))
        {
            await walk.KnotAsync();
        }

        for (int round = 0; round < s_rounds; round++)
        {
            await KillWhileItStartsAsync();
            await KillWhileItWritesAsync(round);
            await CheckAsync();
        }

        Acknowledged.ShouldBeGreaterThanOrEqualTo(s_rounds);
    }

    private async Task KillWhileItStartsAsync()
    {
        using RunningProgram starting = Serve();
        await Task.Delay(_dice.Next(600), TestContext.Current.CancellationToken);
        starting.Kill();
    }

    private async Task KillWhileItWritesAsync(int round)
    {
        using RunningProgram serving = Serve();
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = await AddressAsync(serving) };
        browser.DefaultRequestHeaders.Add("Origin", browser.BaseAddress.GetLeftPart(UriPartial.Authority));
        string page = await browser.GetStringAsync(new Uri("/checkin", UriKind.Relative), TestContext.Current.CancellationToken);
        (string Name, string Value)[] hidden = [.. new Shown("/checkin", HttpStatusCode.OK, null, page).Hidden("class=\"dock\"").Where(field => field.Name != "requestKey")];
        Guid[] again = [.. _sent.Keys.OrderBy(_ => _dice.Next()).Take(5)];
        int acknowledged = Acknowledged;
        Task[] writing = [.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(browser, hidden, writer == 0 ? again : [])))];
        using RunningProgram copying = program.Start("backup", Path.Combine(_home.FullName, $"{round}.backup"), "--data", _home.FullName);
        await FirstAsync(acknowledged);
        await Task.Delay(_dice.Next(800), TestContext.Current.CancellationToken);
        copying.Kill();
        serving.Kill();
        await Task.WhenAll(writing);
    }

    /// <summary>Waits for the first write of a round: what is killed before it did anything tells nothing.</summary>
    private async Task FirstAsync(int before)
    {
        for (int waited = 0; Acknowledged == before && waited < 600; waited++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Writes until it is killed; what is sent once more keeps its key.</summary>
    private async Task WriteAsync(HttpClient browser, (string Name, string Value)[] hidden, Guid[] again)
    {
        Queue<Guid> keys = new(again);
        try
        {
            while (true)
            {
                Guid key = keys.TryDequeue(out Guid before) ? before : Guid.NewGuid();
                _sent.TryAdd(key, false);
                using FormUrlEncodedContent form = new([.. hidden.Append(("requestKey", $"{key}")).Append(("note", $"{key:N}")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
                using HttpResponseMessage answer = await browser.PostAsync(new Uri("/checkin", UriKind.Relative), form);
                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
                _sent[key] = true;
            }
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException or OperationCanceledException)
        {
            // Nobody knows whether it was kept: it must be there once or not at all.
        }
    }

    private async Task CheckAsync()
    {
        Database database = (await Database.OpenFileAsync(FilePath)).Value;
        await using (UnknotDb db = database.Connect())
        {
            List<string> notes = [.. (await db.CheckIns.IgnoreQueryFilters().Where(c => c.Note != null).Select(c => c.Note!).ToListAsync()).Order(StringComparer.Ordinal)];
            List<string> keys = [.. (await db.Requests.IgnoreQueryFilters().Select(r => r.Key).ToListAsync()).Where(_sent.ContainsKey).Select(key => $"{key:N}").Order(StringComparer.Ordinal)];
            notes.ShouldBe(keys, "Each has its key, and each key its own: once.");
            _sent.Where(one => one.Value).Select(one => $"{one.Key:N}").Except(notes).ShouldBeEmpty("It was acknowledged.");
        }

        SqliteConnection.ClearAllPools();
        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadOnly, default);
        (await file.ColumnAsync("PRAGMA integrity_check", default)).ShouldBe(["ok"]);
        (await file.ColumnAsync("PRAGMA foreign_key_check", default)).ShouldBeEmpty();
        foreach (string whole in Directory.GetFiles(_home.FullName, "*.backup"))
        {
            (await Backup.RestoreAsync(whole, Path.Combine(_home.CreateSubdirectory("restored").FullName, "unknot.db"), null)).Problems.ShouldBeEmpty("A backup is whole or not there.");
            File.Delete(whole);
        }
    }

    private RunningProgram Serve() => program.Start("serve", "--port", "0", "--no-open", "--data", _home.FullName);

    private static async Task<Uri> AddressAsync(RunningProgram serving) =>
        await serving.Line(s_patience) is { } line && AnyAddress().Match(line) is { Success: true } found ? new(found.Value) : throw new InvalidOperationException($"It did not start: {(await serving.End(s_patience)).Complained}");

    [GeneratedRegex(@"http://[\w.:]+")]
    private static partial Regex AnyAddress();
}
