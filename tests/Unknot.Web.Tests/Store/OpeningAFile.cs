using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class OpeningAFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-test-").FullName;

    private string FilePath => Path.Combine(_folder, "unknot.db");

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_new_file_is_readable_by_its_owner_alone_and_so_are_the_files_beside_it()
    {
        Database database = (await Database.OpenFileAsync(FilePath)).Value;
        await using UnknotDb db = database.Connect();
        await db.Database.OpenConnectionAsync();

        string[] files = Directory.GetFiles(_folder);

        files.Select(Path.GetFileName).ShouldBe(["unknot.db", "unknot.db-shm", "unknot.db-wal"], ignoreOrder: true);
        files.Select(f => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(f)).Distinct().ShouldBe([UnixFileMode.UserRead | UnixFileMode.UserWrite]);
    }

    [Fact]
    public async Task What_was_written_is_there_at_the_next_start()
    {
        Guid person = (await (await Database.OpenFileAsync(FilePath)).Value.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon)).Id;
        SqliteConnection.ClearAllPools();

        Database again = (await Database.OpenFileAsync(FilePath)).Value;

        (await again.OnlyPersonAsync("Asia/Tokyo", TestDatabase.Noon)).Id.ShouldBe(person);
    }

    [Fact]
    public async Task A_copy_that_was_put_back_without_its_journal_writes_ahead_again()
    {
        await MakeAsync("PRAGMA journal_mode = DELETE");

        (await Database.OpenFileAsync(FilePath)).IsValue.ShouldBeTrue();

        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadOnly, default);
        (await file.ColumnAsync("PRAGMA journal_mode", default)).ShouldBe(["wal"]);
    }

    [Fact]
    public async Task A_newer_database_is_refused_in_one_sentence_and_keeps_every_byte()
    {
        await MakeAsync("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_FromTheFuture', '99.0')");
        byte[] before = Bytes();

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("newer Unknot");
        problem.What.ShouldContain("29991231235959_FromTheFuture");
        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_newer_database_that_was_killed_while_it_wrote_keeps_every_byte_too()
    {
        string elsewhere = Path.Combine(_folder, "elsewhere.db");
        (await Database.OpenFileAsync(elsewhere)).IsValue.ShouldBeTrue();
        await using (SqliteConnection writer = await SqliteFile.ConnectAsync(elsewhere, SqliteOpenMode.ReadWrite, default))
        {
            await writer.ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_FromTheFuture', '99.0')", default);
            File.Copy(elsewhere, FilePath);
            File.Copy(elsewhere + "-wal", FilePath + "-wal");
        }

        byte[] before = Bytes();
        byte[] journal = await File.ReadAllBytesAsync(FilePath + "-wal");

        Problem problem = await RefusalAsync();

        journal.ShouldNotBeEmpty();
        problem.What.ShouldContain("newer Unknot");
        Bytes().ShouldBe(before);
        (await File.ReadAllBytesAsync(FilePath + "-wal")).ShouldBe(journal);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("this is a letter and no database, and it goes on for longer than the hundred bytes that the header of a database takes up")]
    public async Task A_file_that_is_no_database_is_refused_and_keeps_every_byte(string text)
    {
        await File.WriteAllTextAsync(FilePath, text);

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("damaged");
        (await File.ReadAllTextAsync(FilePath)).ShouldBe(text);
    }

    [Fact]
    public async Task A_damaged_database_is_refused_and_keeps_every_byte()
    {
        await MakeAsync("SELECT 1");
        await using (FileStream file = File.OpenWrite(FilePath))
        {
            file.Position = 4096;
            file.Write(Encoding.ASCII.GetBytes(new string('x', 8192)));
        }

        byte[] before = Bytes();

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("damaged");
        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task Half_a_database_is_refused_and_keeps_every_byte()
    {
        await MakeAsync("SELECT 1");
        byte[] half = Bytes()[..(Bytes().Length / 2)];
        await File.WriteAllBytesAsync(FilePath, half);

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("damaged");
        Bytes().ShouldBe(half);
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused_and_keeps_every_byte()
    {
        await using (SqliteConnection other = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWriteCreate, default))
        {
            await other.ExecuteAsync("CREATE TABLE songs (title TEXT)", default);
        }

        byte[] before = Bytes();

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("another program");
        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_read_only_folder_is_refused_and_keeps_every_byte()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        await MakeAsync("SELECT 1");
        byte[] before = Bytes();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("read-only");
        Bytes().ShouldBe(before);
        Directory.GetFiles(_folder).ShouldBe([FilePath]);
    }

    [Fact]
    public async Task A_read_only_file_is_refused_and_keeps_every_byte()
    {
        await MakeAsync("SELECT 1");
        byte[] before = Bytes();
        new FileInfo(FilePath).IsReadOnly = true;

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("read-only");
        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_file_on_a_read_only_mount_is_refused()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no /proc here.");

        Problem problem = (await Database.OpenFileAsync("/proc/self/unknot.db")).Problems.ShouldHaveSingleItem();

        problem.What.ShouldContain("read-only");
    }

    [Fact]
    [Trait("Takes", "long")]
    public async Task A_locked_database_is_refused_and_keeps_every_byte()
    {
        await MakeAsync("SELECT 1");
        byte[] before = Bytes();
        await using SqliteConnection other = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWrite, default);
        await other.ExecuteAsync("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", default);

        Problem problem = await RefusalAsync();

        problem.What.ShouldContain("locked by another program");
        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        Problem problem = (await Database.OpenFileAsync(Path.Combine(_folder, "no", "unknot.db"))).Problems.ShouldHaveSingleItem();

        problem.What.ShouldContain(Path.Combine(_folder, "no"));
        Directory.Exists(Path.Combine(_folder, "no")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_refused() =>
        (await Database.OpenFileAsync(_folder)).Problems.ShouldHaveSingleItem().What.ShouldContain("folder and not a file");

    [Fact]
    public async Task A_migration_that_fails_half_way_leaves_the_file_as_it_was()
    {
        await MakeAsync("SELECT 1");
        byte[] before = Bytes();

        await Should.ThrowAsync<SqliteException>(() => SqliteUpgrade.RunAsync(FilePath, HalfAMigration, default));

        Bytes().ShouldBe(before);
        Directory.GetFiles(_folder).ShouldBe([FilePath]);
    }

    [Fact]
    public async Task A_migration_that_breaks_references_leaves_the_file_as_it_was()
    {
        await MakeAsync("SELECT 1");
        byte[] before = Bytes();

        await Should.ThrowAsync<InvalidOperationException>(() => SqliteUpgrade.RunAsync(FilePath, OrphanAsync, default));

        Bytes().ShouldBe(before);
    }

    [Fact]
    public async Task A_migration_that_works_keeps_what_was_there_and_leaves_no_copy()
    {
        Guid person = (await (await Database.OpenFileAsync(FilePath)).Value.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon)).Id;
        SqliteConnection.ClearAllPools();

        await SqliteUpgrade.RunAsync(FilePath, AddATableAsync, default);

        (await (await Database.OpenFileAsync(FilePath)).Value.OnlyPersonAsync("Asia/Tokyo", TestDatabase.Noon)).Id.ShouldBe(person);
        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadOnly, default);
        (await file.ColumnAsync("SELECT name FROM sqlite_master WHERE name = 'added'", default)).ShouldBe(["added"]);
        Directory.GetFiles(_folder, "*upgrading*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_writes_while_a_migration_is_under_way()
    {
        await MakeAsync("SELECT 1");

        await SqliteUpgrade.RunAsync(FilePath, NobodyElseMayWriteAsync, default);

        async Task NobodyElseMayWriteAsync(string copy, CancellationToken stop)
        {
            await using SqliteConnection other = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWrite, stop);
            other.DefaultTimeout = 1;
            (await Should.ThrowAsync<SqliteException>(() => other.ExecuteAsync("DELETE FROM People", stop))).SqliteErrorCode.ShouldBe(5);
        }
    }

    [Fact]
    public async Task Leftovers_of_a_migration_that_was_killed_do_not_stop_the_next()
    {
        await File.WriteAllTextAsync(FilePath + ".upgrading", "half a copy");
        await File.WriteAllTextAsync(FilePath + ".upgrading-wal", "and its journal");

        Result<Database> opened = await Database.OpenFileAsync(FilePath);

        opened.IsValue.ShouldBeTrue();
        Directory.GetFiles(_folder, "*upgrading*").ShouldBeEmpty();
    }

    private static async Task HalfAMigration(string copy, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
        await file.ExecuteAsync("DROP TABLE DeskEvents; CREATE TABLE Knots (Id TEXT)", stop);
    }

    private static async Task OrphanAsync(string copy, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
        await file.ExecuteAsync("PRAGMA foreign_keys = OFF; INSERT INTO DeskEvents (Id, PersonId, Kind, StartedAt, Seconds) VALUES ('a', 'nobody', 'break', 0, 0)", stop);
    }

    private static async Task AddATableAsync(string copy, CancellationToken stop)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(copy, SqliteOpenMode.ReadWrite, stop);
        await file.ExecuteAsync("CREATE TABLE added (x)", stop);
    }

    private byte[] Bytes() => File.ReadAllBytes(FilePath);

    /// <summary>A whole database, with a statement run on it, closed and checkpointed.</summary>
    private async Task MakeAsync(string sql)
    {
        (await Database.OpenFileAsync(FilePath)).IsValue.ShouldBeTrue();
        await using SqliteConnection file = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWrite, default);
        await file.ExecuteAsync(sql, default);
    }

    private async Task<Problem> RefusalAsync() => (await Database.OpenFileAsync(FilePath)).Problems.ShouldHaveSingleItem();
}
