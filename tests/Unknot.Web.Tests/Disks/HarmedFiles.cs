using System.Net;
using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Disks;

/// <summary>What other programs, a bad medium and a computer that sleeps do to the files under the program.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class HarmedFiles(PublishedProgram program) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");
    private readonly List<Guid> _acknowledged = [];

    private string FilePath => Path.Combine(_home.FullName, "unknot.db");

    public void Dispose() => _home.Delete(recursive: true);

    [Theory]
    [InlineData(false, "-wal")]
    [InlineData(false, "-wal", "-shm")]
    [InlineData(true, "-wal")]
    public async Task A_journal_that_is_removed_while_it_runs_costs_nothing_that_was_acknowledged(bool madeAgain, params string[] removed)
    {
        await Seed.IntoAsync(_home);
        using RunningProgram serving = Serve();
        using Diarist diarist = await Diarist.OfAsync(serving);
        await WriteAsync(diarist, 10);
        foreach (string file in removed)
        {
            File.Delete(FilePath + file);
        }

        if (madeAgain)
        {
            // As another program does that looks at the file.
            await File.WriteAllBytesAsync(FilePath + "-wal", [], TestContext.Current.CancellationToken);
        }

        Guid key = Guid.NewGuid();
        (HttpStatusCode status, string page) = await diarist.WriteAsync(key);
        // A forecast that is made behind the pages may have noticed it first.
        if (status != HttpStatusCode.Redirect)
        {
            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            page.ShouldContain("Another program removed a file");
        }

        (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect);
        await WriteAsync(diarist, 3);
        serving.Kill();
        await serving.End(s_patience);

        (await Diarist.WrongWithAsync(FilePath, [.. _acknowledged, key])).ShouldBeNull();
        serving.Complained.ShouldContain("Another program removed a file");
    }

    [Fact]
    public async Task A_journal_that_is_removed_after_a_kill_is_missed_and_not_passed_over()
    {
        await Seed.IntoAsync(_home);
        using (RunningProgram serving = Serve())
        using (Diarist diarist = await Diarist.OfAsync(serving))
        {
            await WriteAsync(diarist, 10);
            serving.Kill();
            await serving.End(s_patience);
        }

        File.Move(FilePath + "-wal", FilePath + ".elsewhere");
        byte[] before = await File.ReadAllBytesAsync(FilePath, TestContext.Current.CancellationToken);

        (await Database.OpenFileAsync(FilePath)).Problems.ShouldHaveSingleItem().What.ShouldContain("-wal was removed");

        (await File.ReadAllBytesAsync(FilePath, TestContext.Current.CancellationToken)).ShouldBe(before);
        File.Move(FilePath + ".elsewhere", FilePath + "-wal");
        (await Diarist.WrongWithAsync(FilePath, _acknowledged)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_cut_off_anywhere_is_refused_and_left_as_it_is()
    {
        await Seed.IntoAsync(_home);
        (await Backup.WriteAsync(FilePath, Path.Combine(_home.CreateSubdirectory("copies").FullName, "unknot-2026-03-02.backup"), null)).Problems.ShouldBeEmpty();
        SqliteConnection.ClearAllPools();
        byte[] whole = await File.ReadAllBytesAsync(FilePath, TestContext.Current.CancellationToken);
        Random dice = new(20261126);
        foreach (int length in Enumerable.Range(0, 100).Select(_ => dice.Next(whole.Length)).Append(0).Append(whole.Length - 1))
        {
            await File.WriteAllBytesAsync(FilePath, whole[..length], TestContext.Current.CancellationToken);

            Problem problem = (await Database.OpenFileAsync(FilePath)).Problems.ShouldHaveSingleItem($"{length} bytes");

            problem.What.ShouldContain(length == 0 ? "something emptied it" : "damaged");
            (await File.ReadAllBytesAsync(FilePath, TestContext.Current.CancellationToken)).ShouldBe(whole[..length]);
        }
    }

    [Fact]
    public async Task Another_program_that_holds_the_file_is_named_and_when_it_lets_go_the_same_form_is_stored()
    {
        await Seed.IntoAsync(_home);
        using RunningProgram serving = Serve();
        using Diarist diarist = await Diarist.OfAsync(serving);
        Guid key = Guid.NewGuid();
        await using (SqliteConnection other = await SqliteFile.ConnectAsync(FilePath, SqliteOpenMode.ReadWrite, default))
        {
            await other.ExecuteAsync("BEGIN IMMEDIATE", default);

            (HttpStatusCode status, string page) = await diarist.WriteAsync(key);

            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            page.ShouldContain("Another program holds Unknot");
        }

        (HttpStatusCode then, string told) = await diarist.WriteAsync(key);
        then.ShouldBe(HttpStatusCode.Redirect, told);
        serving.Kill();
        (await serving.End(s_patience)).Complained.ShouldContain("A request failed: Another program holds Unknot");
        (await Diarist.WrongWithAsync(FilePath, [key])).ShouldBeNull();
    }

    [Fact]
    public async Task A_second_one_on_the_same_file_ends_with_a_sentence_and_takes_its_turn_when_the_first_is_gone()
    {
        await Seed.IntoAsync(_home);
        using RunningProgram first = Serve();
        using Diarist diarist = await Diarist.OfAsync(first);
        await WriteAsync(diarist, 3);

        using RunningProgram second = Serve();
        (int code, string said, string complained) = await second.End(s_patience);

        code.ShouldBe(2);
        said.ShouldBeEmpty();
        complained.ShouldBe($"unknot: {FilePath}: Another Unknot runs on this data, or a backup is being put back; open the one that runs, or end it and start again.");
        await WriteAsync(diarist, 3);
        first.Kill();
        using RunningProgram third = Serve();
        using Diarist later = await Diarist.OfAsync(third);
        await WriteAsync(later, 3);
        third.Kill();
        await third.End(s_patience);
        (await Diarist.WrongWithAsync(FilePath, _acknowledged)).ShouldBeNull();
    }

    [Fact]
    public async Task A_computer_that_sleeps_in_the_middle_of_a_write_wakes_up_with_it()
    {
        await Seed.IntoAsync(_home);
        using RunningProgram serving = Serve();
        using Diarist diarist = await Diarist.OfAsync(serving);
        using CancellationTokenSource awake = new();
        Task<List<Guid>> writing = Task.Run(() => KeepSendingAsync(diarist, awake.Token), TestContext.Current.CancellationToken);
        Random dice = new(20261126);
        for (int nap = 0; nap < 6; nap++)
        {
            await Task.Delay(dice.Next(60), TestContext.Current.CancellationToken);
            await serving.SignalAsync("STOP");
            // Longer once than a write waits for its turn.
            await Task.Delay(nap == 3 ? 6000 : 300, TestContext.Current.CancellationToken);
            await serving.SignalAsync("CONT");
        }

        await awake.CancelAsync();
        List<Guid> written = await writing;
        serving.Kill();
        await serving.End(s_patience);
        (await Diarist.WrongWithAsync(FilePath, written)).ShouldBeNull();
    }

    /// <summary>Sends one after the other until told to stop; what got no answer, or one that says it was not stored, is sent again.</summary>
    private static async Task<List<Guid>> KeepSendingAsync(Diarist diarist, CancellationToken stop)
    {
        List<Guid> keys = [];
        while (!stop.IsCancellationRequested)
        {
            Guid key = Guid.NewGuid();
            for (int tries = 0; await StatusAsync(diarist, key) != HttpStatusCode.Redirect; tries++)
            {
                tries.ShouldBeLessThan(5);
            }

            keys.Add(key);
        }

        return keys;
    }

    private static async Task<HttpStatusCode?> StatusAsync(Diarist diarist, Guid key)
    {
        try
        {
            return (await diarist.WriteAsync(key)).Status;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async Task<List<Guid>> SendAsync(Diarist diarist, int count)
    {
        List<Guid> keys = [];
        for (int write = 0; write < count; write++)
        {
            Guid key = Guid.NewGuid();
            (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect);
            keys.Add(key);
        }

        return keys;
    }

    private async Task WriteAsync(Diarist diarist, int count) => _acknowledged.AddRange(await SendAsync(diarist, count));

    private RunningProgram Serve() => program.Start("serve", "--port", "0", "--no-open", "--data", _home.FullName);
}
