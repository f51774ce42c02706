using System.Net;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Disks;

/// <summary>A disk that is full, read-only or broken: one sentence on the page and in the log, nothing acknowledged is lost, and when the disk is well again the program goes on.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed class FailingDisk(PublishedProgram program)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("write", TestedDisk.NoRoom, 507, "The disk is full")]
    [InlineData("write", TestedDisk.Broken, 503, "The disk reported an error")]
    [InlineData("write", TestedDisk.ReadOnly, 503, "The disk reported an error")]
    [InlineData("sync", TestedDisk.Broken, 503, "The disk reported an error")]
    public async Task While_it_runs_it_says_so_keeps_what_was_acknowledged_and_goes_on(string call, int wrong, int status, string says)
    {
        using TestedDisk disk = await SeededAsync();
        List<Guid> acknowledged = [];
        using RunningProgram serving = Serve(disk);
        using Diarist diarist = await Diarist.OfAsync(serving);
        for (int at = 1; at <= 12; at++)
        {
            Guid key = Guid.NewGuid();
            // One call at a time, which may be one of the copy that is made at the start; at last every call.
            disk.Break(call, wrong, at < 12 ? at : 1, at < 12 ? at : int.MaxValue);
            (HttpStatusCode first, string page) = await diarist.WriteAsync(key);
            if (first != HttpStatusCode.Redirect)
            {
                ((int)first).ShouldBe(status, $"call {at}");
                page.ShouldContain($"<h1>{says}</h1>");
            }

            disk.Mend();
            (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect, $"call {at}");
            acknowledged.Add(key);
        }

        serving.Kill();
        (await serving.End(s_patience)).Complained.ShouldContain($"A request failed: {says}");
        serving.Complained.ShouldNotContain("   at ");
        (await Diarist.WrongWithAsync(Path.Combine(disk.Home.FullName, "unknot.db"), acknowledged)).ShouldBeNull();
    }

    [Theory]
    [InlineData("write", TestedDisk.NoRoom, "disk is full")]
    [InlineData("write", TestedDisk.Broken, "disk reports an error")]
    [InlineData("open", TestedDisk.ReadOnly, "cannot be written")]
    [InlineData("open", TestedDisk.NoRoom, "disk is full")]
    [InlineData("name", TestedDisk.NoRoom, "disk is full")]
    [InlineData("sync", TestedDisk.Broken, "disk reports an error")]
    public async Task A_first_start_on_it_ends_with_one_sentence(string call, int wrong, string says)
    {
        using TestedDisk disk = await TestedDisk.NewAsync();
        disk.Break(call, wrong);

        await EndsAsync(disk, says);

        disk.Mend();
        using RunningProgram serving = Serve(disk);
        using HttpClient browser = await Diarist.BrowserAsync(serving);
    }

    [Theory]
    [InlineData("write", TestedDisk.NoRoom)]
    [InlineData("open", TestedDisk.ReadOnly)]
    [InlineData("open", TestedDisk.NoRoom)]
    [InlineData("sync", TestedDisk.Broken)]
    public async Task A_later_start_on_it_either_works_or_ends_with_one_sentence_and_loses_nothing(string call, int wrong)
    {
        using TestedDisk disk = await SeededAsync();
        Guid key = Guid.NewGuid();
        using (RunningProgram before = Serve(disk))
        using (Diarist diarist = await Diarist.OfAsync(before))
        {
            (await diarist.WriteAsync(key)).Status.ShouldBe(HttpStatusCode.Redirect);
            before.Kill();
        }

        disk.Break(call, wrong);
        using (RunningProgram starting = Serve(disk))
        {
            if (await starting.Line(s_patience) is null)
            {
                await EndsAsync(disk, "");
            }
        }

        (await Diarist.WrongWithAsync(Path.Combine(disk.Home.FullName, "unknot.db"), [key])).ShouldBeNull();
    }

    [Theory]
    [InlineData("write", TestedDisk.NoRoom)]
    [InlineData("sync", TestedDisk.Broken)]
    [InlineData("name", TestedDisk.Broken)]
    public async Task A_backup_onto_it_is_not_made_and_says_why(string call, int wrong)
    {
        using TestedDisk disk = await SeededAsync();
        for (int at = 1; at <= 3; at++)
        {
            string file = Path.Combine(disk.Home.FullName, $"{at}.backup");
            disk.Break(call, wrong, at);
            using RunningProgram copying = program.StartWith(disk.Settings, "backup", file, "--data", disk.Home.FullName);
            (int code, _, string complained) = await copying.End(s_patience);
            (code == 0 ? File.Exists(file) : code == 2).ShouldBeTrue($"{code}: {complained}");
            if (code != 0)
            {
                complained.ShouldNotContain("\n");
                complained.ShouldNotContain("our own fault");
            }
        }
    }

    private static async Task<TestedDisk> SeededAsync()
    {
        TestedDisk disk = await TestedDisk.NewAsync();
        await Seed.IntoAsync(disk.Home);
        return disk;
    }

    private RunningProgram Serve(TestedDisk disk) => program.StartWith(disk.Settings, "serve", "--port", "0", "--no-open", "--data", disk.Home.FullName);

    private async Task EndsAsync(TestedDisk disk, string says)
    {
        using RunningProgram refusing = Serve(disk);
        (int code, string said, string complained) = await refusing.End(s_patience);
        code.ShouldBe(2, complained);
        said.ShouldBeEmpty();
        complained.ShouldNotContain("\n");
        complained.ShouldStartWith("unknot: ");
        complained.ShouldContain(says);
    }
}
