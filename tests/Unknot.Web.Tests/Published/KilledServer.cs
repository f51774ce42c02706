using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Unknot.Store;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>The database server is killed while several write. Each is told so in one sentence; when the server is back the program goes on, and what was acknowledged is there once.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class KilledServer(PublishedProgram program) : IDisposable
{
    private const int Writers = 3;
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_KILL_ROUNDS") ?? "2", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");
    private readonly ConcurrentDictionary<Guid, bool> _sent = [];

    public void Dispose() => _home.Delete(recursive: true);

    [Theory, OnServer]
    public async Task What_was_acknowledged_is_there_once_however_often_the_server_is_killed(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.Postgres);
        await using KillableServer server = await KillableServer.StartAsync();
        await using (Walk walk = await Walk.StartAsync(data: _home, connection: server.ConnectionString))
        {
            await walk.KnotAsync();
        }

        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", _home.FullName, "--connection", server.ConnectionString);
        using Diarist diarist = await Diarist.OfAsync(serving);
        Random dice = new(Killed.Seed);
        for (int round = 0; round < s_rounds; round++)
        {
            using CancellationTokenSource enough = new();
            Task[] writing = [.. Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(diarist, enough.Token)))];
            await Task.Delay(200 + dice.Next(500), TestContext.Current.CancellationToken);
            await server.KillAsync();
            await enough.CancelAsync();
            await Task.WhenAll(writing);
            await server.RiseAsync();
            await AgainAsync(diarist);
            (await Diarist.MissingAsync((await Database.OpenServerAsync(server.ConnectionString + ";Pooling=false")).Value, [.. _sent.Where(one => one.Value).Select(one => one.Key)])).ShouldBeNull();
        }

        _sent.Values.Count(one => one).ShouldBeGreaterThan(s_rounds);
        await server.IsHeldAsync();
        serving.Kill();
        (await serving.End(TimeSpan.FromMinutes(1))).Complained.ShouldContain("A request failed: The database does not answer");
        serving.Complained.ShouldNotContain("   at ");
    }

    private async Task WriteAsync(Diarist diarist, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Guid key = Guid.NewGuid();
            _sent[key] = false;
            (HttpStatusCode status, string page) = await diarist.WriteAsync(key);
            _sent[key] = status == HttpStatusCode.Redirect;
            if (status != HttpStatusCode.Redirect)
            {
                page.ShouldContain("The database does not answer");
            }
        }
    }

    /// <summary>What was not acknowledged is sent once more; nobody knows whether it had been stored.</summary>
    private async Task AgainAsync(Diarist diarist)
    {
        foreach (Guid key in _sent.Where(one => !one.Value).Select(one => one.Key))
        {
            HttpStatusCode status = HttpStatusCode.ServiceUnavailable;
            // Connections of before that are still kept may each fail once.
            for (int tries = 0; status != HttpStatusCode.Redirect && tries < 30; tries++)
            {
                (status, _) = await diarist.WriteAsync(key);
            }

            status.ShouldBe(HttpStatusCode.Redirect);
            _sent[key] = true;
        }
    }
}
