using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;

namespace Unknot.Web.Tests.Published;

/// <summary>What keeps the program from starting is told in one sentence, with exit code 2 and nothing on standard output.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class ServeRefuses(PublishedProgram program) : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");

    private string Data => Path.Combine(_home.FullName, "data");

    [Theory]
    [InlineData("--port", "seven")]
    [InlineData("--port", "65536")]
    [InlineData("--port", "-1")]
    [InlineData("--port")]
    public Task A_port_that_is_none(params string[] given) => Refused("--port", given);

    [Fact]
    public Task An_option_that_does_not_exist() => Refused("--prot", "--prot", "5080");

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();

        await Refused("--port", "--data", Data, "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written()
    {
        string file = Path.Combine(_home.FullName, "file");
        await File.WriteAllTextAsync(file, "A file is no folder.", TestContext.Current.CancellationToken);

        await Refused("--data", "--data", Path.Combine(file, "below"));
    }

    [Fact]
    public Task A_data_folder_inside_the_clone() => Refused("--data", "--data", Path.Combine(PublishedProgram.Sources, "artifacts", "data"));

    [Fact]
    public async Task A_damaged_database_which_is_left_as_it_was()
    {
        string file = Path.Combine(Directory.CreateDirectory(Data).FullName, "unknot.db");
        byte[] damaged = [.. Enumerable.Range(0, 8192).Select(i => (byte)(i * 7))];
        await File.WriteAllBytesAsync(file, damaged, TestContext.Current.CancellationToken);

        await Refused("unknot.db", "--data", Data);

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldBe(damaged);
    }

    [Fact]
    public async Task A_database_that_is_newer_than_the_program_which_is_left_as_it_was()
    {
        string file = Path.Combine(Directory.CreateDirectory(Data).FullName, "unknot.db");
        Database database = (await Database.OpenFileAsync(file, TestContext.Current.CancellationToken)).Value;
        await using (UnknotDb newer = database.Connect())
        {
            await newer.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""", TestContext.Current.CancellationToken);
        }

        SqliteConnection.ClearAllPools();
        byte[] before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        await Refused("newer", "--data", Data);

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public Task A_database_server_that_does_not_answer() =>
        Refused("", "--data", Data, "--connection", "Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=5");

    [Fact]
    public Task A_connection_string_that_is_none() => Refused("", "--data", Data, "--connection", "not a connection string");

    [Fact]
    public async Task A_content_file_that_is_wrong()
    {
        string content = Path.Combine(_home.FullName, "content");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(program.Folder, "content"), "*.yaml", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(content, Path.GetRelativePath(Path.Combine(program.Folder, "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.AppendAllTextAsync(Path.Combine(content, "regions.yaml"), "\nregoins: []\n", TestContext.Current.CancellationToken);

        await Refused("regions.yaml", "--data", Data, "--content", content);
    }

    [Fact]
    public Task A_content_folder_that_is_not_there() => Refused("nowhere", "--data", Data, "--content", Path.Combine(_home.FullName, "nowhere"));

    public void Dispose() => _home.Delete(recursive: true);

    private async Task Refused(string mentioning, params string[] given)
    {
        using RunningProgram refusing = program.Start(["serve", "--no-open", .. given.Contains("--port") ? given : ["--port", "0", .. given]]);

        (int code, string said, string complained) = await refusing.End(TimeSpan.FromSeconds(30));

        code.ShouldBe(2, complained);
        said.ShouldBeEmpty();
        complained.ShouldNotContain("\n");
        complained.ShouldNotContain("   at ");
        complained.ShouldStartWith("unknot: ");
        complained.ShouldContain(mentioning);
    }
}
