using System.Diagnostics;
using Npgsql;

namespace Unknot.Web.Tests.Databases;

/// <summary>A PostgreSQL server of one test, that waits for the disk as it does anywhere, and that can be killed and started again.</summary>
public sealed class KillableServer : IAsyncDisposable
{
    // Ends it when we end, however we end.
    private const string Script = """
        "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= >> "$2/log" 2>&1 < /dev/null &
        read -r _ || true
        kill -KILL "$!" 2> /dev/null || true
        """;

    private static readonly bool s_root = Environment.UserName == "root";

    private readonly string _folder;
    private Process? _server;

    private KillableServer(string folder) => _folder = folder;

    /// <summary>A database on it.</summary>
    public string ConnectionString => $"Host={_folder};Username=unknot;Database=postgres;Timeout=5";

    public static async Task<KillableServer> StartAsync()
    {
        string folder = (await PostgresServer.RunAsync(s_root, "mktemp", "-d", "/tmp/unknot-pg-XXXXXX")).Trim();
        await PostgresServer.RunAsync(s_root, Path.Combine(PostgresServer.Newest, "initdb"), "-D", folder + "/data", "-U", "unknot", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8");
        KillableServer server = new(folder);
        await server.RiseAsync();
        return server;
    }

    /// <summary>Starts it again, which replays its journal.</summary>
    public async Task RiseAsync()
    {
        _server = Process.Start(PostgresServer.Command(s_root, "sh", "-c", Script, "sh", PostgresServer.Newest, _folder));
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using NpgsqlConnection connection = new(ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Kills it with all its processes, as no program can prevent.</summary>
    public async Task KillAsync()
    {
        string number = (await File.ReadAllLinesAsync(_folder + "/data/postmaster.pid"))[0].Trim();
        string[] all = [number, .. (await File.ReadAllTextAsync($"/proc/{number}/task/{number}/children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        using (Process killing = Process.Start("kill", ["-KILL", .. all]))
        {
            await killing.WaitForExitAsync();
        }

        for (int waited = 0; all.Any(IsThere); waited++)
        {
            waited.ShouldBeLessThan(3000);
            await Task.Delay(10);
        }

        _server!.StandardInput.Close();
        _server.Dispose();
    }

    /// <summary>Waits until the program that was there before it was killed has taken its hold of the database again.</summary>
    public async Task IsHeldAsync()
    {
        await using NpgsqlConnection connection = new(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand held = new("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted)", connection);
        for (int waited = 0; await held.ExecuteScalarAsync() is not true; waited++)
        {
            waited.ShouldBeLessThan(600);
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await using (NpgsqlConnection pool = new(ConnectionString))
        {
            NpgsqlConnection.ClearPool(pool);
        }

        await KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Whether a process still holds anything: one that has ended and was not asked for yet does not.</summary>
    private static bool IsThere(string number)
    {
        try
        {
            return !File.ReadAllText($"/proc/{number}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
