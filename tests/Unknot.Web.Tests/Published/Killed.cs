using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Web.Tests.Player;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Published;

/// <summary>
/// The program is killed (SIGKILL) at a random moment while several write (check-ins, corrections, steps of a session, documents taken in), while it starts and while a backup is made. After each time:
/// what was acknowledged is there once, what was sent twice is there once, nothing is there by half, and every page of the file is whole. <c>UNKNOT_KILL_ROUNDS=1000</c> for the long run,
/// <c>UNKNOT_KILL_SEED</c> for other moments; a few rounds otherwise.
/// </summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class Killed(PublishedProgram program) : IDisposable
{
    private const int Writers = 2;
    // A diary of thousands of entries of one day would make the later rounds slow and no harder.
    private const int RoundsOfADiary = 25;
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_KILL_ROUNDS") ?? "4", CultureInfo.InvariantCulture);

    internal static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_KILL_SEED") ?? "20261126", CultureInfo.InvariantCulture);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");
    private readonly ConcurrentDictionary<Guid, bool> _sent = [];
    private readonly Random _dice = new(Seed);
    private Correcting _correcting = null!;
    private Training _training = null!;
    private TakingIn _takingIn = null!;

    private int Acknowledged => _sent.Values.Count(one => one);

    private string FilePath => Path.Combine(_home.FullName, "unknot.db");

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_by_half_however_often_it_is_killed()
    {
        byte[] planned = await PlannedAsync();
        int[] acknowledged = [0, 0, 0, 0];
        for (int round = 0; round < s_rounds; round++)
        {
            if (round % RoundsOfADiary == 0)
            {
                await BeginAsync(planned);
            }

            if (_dice.Next(2) == 0)
            {
                await KillWhileItStartsAsync();
            }

            await KillWhileItWritesAsync(round, copies: round % 3 == 0);
            await CheckAsync();
            if (round == s_rounds - 1 || round % RoundsOfADiary == RoundsOfADiary - 1)
            {
                acknowledged = [.. acknowledged.Zip(Counts, (all, these) => all + these)];
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{s_rounds} rounds; acknowledged: {acknowledged[0]} entries, of them {acknowledged[1]} corrections; {acknowledged[2]} steps; {acknowledged[3]} documents");
        acknowledged[0].ShouldBeGreaterThanOrEqualTo(s_rounds);
        acknowledged.ShouldAllBe(count => count > 0);
    }

    /// <summary>The file of somebody with a plan.</summary>
    private static async Task<byte[]> PlannedAsync()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-home-");
        await using (RunningApp app = await RunningApp.StartAsync(data))
        {
            await new Somebody(app).PlannedAsync();
        }

        byte[] file = await File.ReadAllBytesAsync(Path.Combine(data.FullName, "unknot.db"));
        data.Delete(recursive: true);
        return file;
    }

    private async Task BeginAsync(byte[] planned)
    {
        foreach (FileInfo old in _home.EnumerateFiles("unknot.db*"))
        {
            old.Delete();
        }

        await File.WriteAllBytesAsync(FilePath, planned);
        _sent.Clear();
        (_correcting, _training, _takingIn) = (new(_sent), new(), new());
    }

    private async Task KillWhileItStartsAsync()
    {
        using RunningProgram starting = Serve();
        await Task.Delay(_dice.Next(600), TestContext.Current.CancellationToken);
        starting.Kill();
    }

    private async Task KillWhileItWritesAsync(int round, bool copies)
    {
        using RunningProgram serving = Serve();
        Uri address = await Diarist.AddressAsync(serving);
        using Diarist diarist = await Diarist.OfAsync(address);
        using HttpClient one = Diarist.Browser(address), other = Diarist.Browser(address), third = Diarist.Browser(address);
        Guid[] again = [.. _sent.Keys.OrderBy(_ => _dice.Next()).Take(5)];
        int[] before = Counts;
        Task[] writing =
        [
            .. Enumerable.Range(0, Writers).Select(writer => UntilKilledAsync(() => WriteAsync(diarist, writer == 0 ? again : []))),
            UntilKilledAsync(() => _correcting.WriteAsync(new(one))),
            UntilKilledAsync(() => _training.WriteAsync(new(other))),
            UntilKilledAsync(() => _takingIn.WriteAsync(new(third))),
        ];
        using RunningProgram? copying = !copies ? null : program.Start("backup", Path.Combine(_home.FullName, $"{round}.backup"), "--data", _home.FullName);
        await FirstAsync(round % before.Length, before);
        await Task.Delay(_dice.Next(1500), TestContext.Current.CancellationToken);
        copying?.Kill();
        serving.Kill();
        await Task.WhenAll(writing);
    }

    /// <summary>How many entries, corrections, steps and documents were acknowledged.</summary>
    private int[] Counts => [Acknowledged, _correcting.Acknowledged, _training.Acknowledged, _takingIn.Acknowledged];

    /// <summary>Waits for the first write of a round, of another kind each time: what is killed before it did anything tells nothing.</summary>
    private async Task FirstAsync(int kind, int[] before)
    {
        for (int waited = 0; Counts[kind] == before[kind] && waited < 1200; waited++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Writes until it is killed; what is sent once more keeps its key.</summary>
    private async Task WriteAsync(Diarist diarist, Guid[] again)
    {
        Queue<Guid> keys = new(again);
        while (true)
        {
            Guid key = keys.TryDequeue(out Guid before) ? before : Guid.NewGuid();
            _sent.TryAdd(key, false);
            (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect);
            _sent[key] = true;
        }
    }

    private static Task UntilKilledAsync(Func<Task> write) => Task.Run(async () =>
    {
        try
        {
            await write();
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException or OperationCanceledException or System.Net.Sockets.SocketException)
        {
            // Nobody knows whether it was kept: it must be there once or not at all.
        }
    });

    private async Task CheckAsync()
    {
        (await Diarist.WrongWithAsync(FilePath, [.. _sent.Where(one => one.Value).Select(one => one.Key)])).ShouldBeNull();
        Database database = (await Database.OpenFileAsync(FilePath)).Value;
        (await _training.WrongAsync(database) ?? await _takingIn.WrongAsync(database)).ShouldBeNull();
        SqliteConnection.ClearAllPools();
        foreach (string whole in Directory.GetFiles(_home.FullName, "*.backup"))
        {
            (await Backup.RestoreAsync(whole, Path.Combine(_home.CreateSubdirectory("restored").FullName, "unknot.db"), null)).Problems.ShouldBeEmpty("A backup is whole or not there.");
            File.Delete(whole);
        }
    }

    private RunningProgram Serve() => program.Start("serve", "--port", "0", "--no-open", "--data", _home.FullName);
}
