using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Unknot.Store.Backups;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>
/// The program is killed (SIGKILL) at a random moment while several write, while it starts and while a backup is made. After each time: what was acknowledged is there once, what was sent twice is
/// there once, nothing is there by half, and every page of the file is whole. <c>UNKNOT_KILL_ROUNDS=1000</c> for the long run; a few rounds otherwise.
/// </summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class Killed(PublishedProgram program) : IDisposable
{
    private const int Writers = 4;
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
        await Seed.IntoAsync(_home);
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
        using Diarist diarist = await Diarist.OfAsync(serving);
        Guid[] again = [.. _sent.Keys.OrderBy(_ => _dice.Next()).Take(5)];
        int acknowledged = Acknowledged;
        Task[] writing = [.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(diarist, writer == 0 ? again : [])))];
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
    private async Task WriteAsync(Diarist diarist, Guid[] again)
    {
        Queue<Guid> keys = new(again);
        try
        {
            while (true)
            {
                Guid key = keys.TryDequeue(out Guid before) ? before : Guid.NewGuid();
                _sent.TryAdd(key, false);
                (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect);
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
        (await Diarist.WrongWithAsync(FilePath, [.. _sent.Where(one => one.Value).Select(one => one.Key)])).ShouldBeNull();
        foreach (string whole in Directory.GetFiles(_home.FullName, "*.backup"))
        {
            (await Backup.RestoreAsync(whole, Path.Combine(_home.CreateSubdirectory("restored").FullName, "unknot.db"), null)).Problems.ShouldBeEmpty("A backup is whole or not there.");
            File.Delete(whole);
        }
    }

    private RunningProgram Serve() => program.Start("serve", "--port", "0", "--no-open", "--data", _home.FullName);
}
