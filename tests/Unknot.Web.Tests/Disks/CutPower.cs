using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Disks;

/// <summary>
/// The power goes: what was synced stays, of the rest anything may. The program writes and is answered for it on a disk that remembers; then what would be found is worked out for moments in
/// between and opened. Whoever is killed leaves what the system still has in memory, so that proves nothing of this. <c>UNKNOT_CUT_ROUNDS=5000</c> for the long run.
/// </summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class CutPower(PublishedProgram program)
{
    private const int Writes = 120;
    private static readonly int s_rounds = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_CUT_ROUNDS") ?? "80", CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_nothing_by_half_whenever_the_power_goes()
    {
        using TestedDisk disk = await TestedDisk.NewAsync();
        (Func<string, CutDisk> before, IReadOnlyList<DiskRecord> told, IReadOnlyList<Guid> keys) = await WriteAsync(disk);

        (await CutAsync(before(""), told, keys, s_rounds)).ShouldBeEmpty();

        // A test that cannot fail proves nothing: without the syncs of files, and without those of folders, something must be lost.
        (await CutAsync(before("S"), told, keys, 40)).ShouldNotBeEmpty();
        (await CutAsync(before("F"), told, keys, 40)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_first_write_of_a_new_folder_stays_too()
    {
        using TestedDisk disk = await TestedDisk.NewAsync();
        CutDisk found = new(disk.Home.FullName);
        string data = Path.Combine(disk.Home.FullName, "data");
        using (RunningProgram serving = program.StartWith(disk.Settings, "serve", "--port", "0", "--no-open", "--data", data))
        {
            using HttpClient browser = await Diarist.BrowserAsync(serving);
            Uri settings = new("/settings", UriKind.Relative);
            Shown shown = new("/settings", HttpStatusCode.OK, null, await browser.GetStringAsync(settings, TestContext.Current.CancellationToken));
            (string, string)[] chosen = [("days", "1"), ("from", "09:00"), ("until", "17:00"), ("breaks", "30"), ("place", "office")];
            using FormUrlEncodedContent form = new(shown.Hidden("name=\"requestKey\"").Concat(chosen).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
            using HttpResponseMessage answer = await browser.PostAsync(settings, form, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            serving.Kill();
        }

        foreach (DiskRecord one in DiskRecord.Read(disk.Log).TakeWhile(one => one.What != 'A'))
        {
            found.Do(one);
        }

        DirectoryInfo there = Directory.CreateTempSubdirectory("unknot-home-");
        found.Cut(there.FullName, new Random(1), 0);
        string file = Path.Combine(there.FullName, "data", "unknot.db");
        File.Exists(file).ShouldBeTrue();
        (await Diarist.WrongWithAsync(file, [])).ShouldBeNull();
        (await RequestsAsync(file)).ShouldBe(1);
        there.Delete(recursive: true);
    }

    private static async Task<int> RequestsAsync(string file)
    {
        await using UnknotDb db = (await Database.OpenFileAsync(file)).Value.Connect();
        int count = await db.Requests.IgnoreQueryFilters().CountAsync();
        SqliteConnection.ClearAllPools();
        return count;
    }

    /// <summary>Writes through two lives of the program: the first ends, which writes the journal back and removes it, and the second is killed.</summary>
    private async Task<(Func<string, CutDisk> Before, IReadOnlyList<DiskRecord> Told, IReadOnlyList<Guid> Keys)> WriteAsync(TestedDisk disk)
    {
        await Seed.IntoAsync(disk.Home);
        CutDisk plain = new(disk.Home.FullName), without = new(disk.Home.FullName) { Swallows = "S" }, unnamed = new(disk.Home.FullName) { Swallows = "F" };
        List<Guid> keys = [];
        for (int life = 0; life < 2; life++)
        {
            using RunningProgram serving = program.StartWith(disk.Settings, "serve", "--port", "0", "--no-open", "--data", disk.Home.FullName);
            using Diarist diarist = await Diarist.OfAsync(serving);
            for (int write = 0; write < Writes; write++)
            {
                // Some are sent twice, as by somebody who saw no answer.
                keys.Add(write % 10 == 9 ? keys[^1] : Guid.NewGuid());
                (await diarist.WriteAsync(keys[^1])).Status.ShouldBe(HttpStatusCode.Redirect);
            }

            await (life == 0 ? serving.AskToEnd() : serving.SignalAsync("KILL"));
            await serving.End(TimeSpan.FromMinutes(1));
        }

        IReadOnlyList<DiskRecord> told = DiskRecord.Read(disk.Log);
        told.Count(one => one.What == 'A').ShouldBe(keys.Count);
        return (swallowed => swallowed switch { "S" => without, "F" => unnamed, _ => plain }, told, keys);
    }

    /// <summary>Cuts the power in as many rounds: half of them right after an answer, half anywhere.</summary>
    private static async Task<List<string>> CutAsync(CutDisk disk, IReadOnlyList<DiskRecord> told, IReadOnlyList<Guid> keys, int rounds)
    {
        Random dice = new(20261126);
        int[] answers = [.. Enumerable.Range(0, told.Count).Where(at => told[at].What == 'A')];
        int[] moments = [.. Enumerable.Range(0, rounds).Select(round => round % 2 == 0 ? answers[dice.Next(answers.Length)] : dice.Next(told.Count)).Order()];
        List<string> wrong = [];
        int next = 0;
        foreach (int moment in moments)
        {
            for (; next <= moment; next++)
            {
                disk.Do(told[next]);
            }

            double kept = new[] { 0, 0.1, 0.5, 0.9, 1 }[dice.Next(5)];
            DirectoryInfo there = Directory.CreateTempSubdirectory("unknot-cut-");
            disk.Cut(there.FullName, dice, kept);
            string file = Path.Combine(there.FullName, "unknot.db");
            string? found = File.Exists(file) ? await Diarist.WrongWithAsync(file, [.. keys.Take(disk.Answers).Distinct()]) : "The file is gone.";
            wrong.AddRange(found is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"cut after {moment} of {told.Count}, {kept:P0} kept: {found}")]);
            there.Delete(recursive: true);
        }

        return wrong;
    }
}
