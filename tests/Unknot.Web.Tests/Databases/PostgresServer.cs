using System.Diagnostics;
using Npgsql;

namespace Unknot.Web.Tests.Databases;

/// <summary>A PostgreSQL server of the tests' own, from Debian's package, on a socket in a folder that goes with it. It starts when the first test asks and stops when the tests' process ends, however it ends.</summary>
public static class PostgresServer
{
    private const string Remedy = "PostgreSQL is not installed: apt-get install -y postgresql (or set UNKNOT_QUICK=1 to leave its tests out).";

    // Its standard input is our end of a pipe: when we end, the read ends, and the server is taken down with its folder.
    private const string Script = """
        set -e
        "$1/initdb" -D "$2/data" -U unknot --auth=trust --no-sync --encoding=UTF8 --locale=C.UTF-8 > "$2/initdb.log"
        "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=200 > "$2/log" 2>&1 < /dev/null &
        server=$!
        read -r _ || true
        kill -INT "$server"
        wait "$server" || true
        rm -rf "$2"
        """;

    // Held, because a collected process closes its pipe.
    private static Process? s_server;

    private static readonly Lazy<Task<string>> s_folder = new(StartAsync);

    /// <summary>The connection string of a database on it.</summary>
    /// <param name="database">The database; <c>postgres</c> is always there.</param>
    /// <returns>The connection string.</returns>
    public static async Task<string> ConnectionStringAsync(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = await s_folder.Value,
        Username = "unknot",
        Database = database,
        MaxPoolSize = 20,
        ConnectionIdleLifetime = 5,
        ConnectionPruningInterval = 2,
    }.ToString();

    /// <summary>Runs a statement on it.</summary>
    /// <param name="sql">The statement.</param>
    /// <returns>When it is done.</returns>
    public static async Task ExecuteAsync(string sql)
    {
        await using NpgsqlConnection connection = new(await ConnectionStringAsync("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> StartAsync()
    {
        string programs = Newest;
        bool root = Environment.UserName == "root";
        string folder = (await RunAsync(root, "mktemp", "-d", "/tmp/unknot-pg-XXXXXX")).Trim();
        s_server = Process.Start(Command(root, "sh", "-c", Script, "sh", programs, folder));
        await AnswersAsync(folder);
        return folder;
    }

    /// <summary>The newest server of Debian's packages.</summary>
    internal static string Newest => Programs().LastOrDefault() ?? throw new InvalidOperationException(Remedy);

    private static IEnumerable<string> Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal)
        : [];

    private static async Task AnswersAsync(string folder)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using NpgsqlConnection connection = new($"Host={folder};Username=unknot;Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(60) && s_server is { HasExited: false })
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The server refuses to run as root: it then runs as the user of Debian's package.</summary>
    internal static ProcessStartInfo Command(bool root, params string[] words)
    {
        string[] all = root ? ["runuser", "-u", "postgres", "--", .. words] : words;
        return new(all[0], all[1..]) { RedirectStandardInput = true, WorkingDirectory = "/tmp" };
    }

    internal static async Task<string> RunAsync(bool root, params string[] words)
    {
        ProcessStartInfo start = Command(root, words);
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{words[0]} ended with {process.ExitCode}.");
    }
}
