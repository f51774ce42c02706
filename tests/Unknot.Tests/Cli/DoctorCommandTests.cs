using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Unknot.Cli.Doctor;
using Unknot.Cli.Serve;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

/// <summary>What the doctor sees, and the unit that has Unknot started.</summary>
public sealed class DoctorCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-doctor").FullName;

    private string File => Path.Combine(_folder, "unknot.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task All_is_well_with_a_new_database_and_nothing_is_changed_by_looking()
    {
        await MakeAsync();
        byte[] before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);

        (int code, Dictionary<string, bool> well, string said) = await LookAsync();

        well.Keys.ShouldBe(["database", "copies", "permissions", "clock", "versions", "content", "disk", "port"], ignoreOrder: true);
        well.Values.ShouldAllBe(one => one, said);
        code.ShouldBe(0);
        (await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task Where_nothing_was_entered_yet_that_is_no_fault()
    {
        (int code, Dictionary<string, bool> well, _) = await LookAsync();

        well.ShouldContainKey("database");
        code.ShouldBe(0);
        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_fault_is_found_by_itself_and_has_a_remedy()
    {
        await MakeAsync();
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();

        await ShouldFindAsync("port", "--port", $"{((IPEndPoint)taken.LocalEndpoint).Port}");
        await ShouldFindAsync("content", "--content", _folder);
        System.IO.File.SetLastWriteTimeUtc(File, TimeProvider.System.GetUtcNow().UtcDateTime.AddYears(1));
        await ShouldFindAsync("clock");
        System.IO.File.SetLastWriteTimeUtc(File, TimeProvider.System.GetUtcNow().UtcDateTime);
        if (!OperatingSystem.IsWindows())
        {
            UnixFileMode own = System.IO.File.GetUnixFileMode(File);
            System.IO.File.SetUnixFileMode(File, own | UnixFileMode.OtherRead);
            await ShouldFindAsync("permissions");
            System.IO.File.SetUnixFileMode(File, own);
        }

        await using (FileStream file = System.IO.File.OpenWrite(File))
        {
            file.Position = 4096;
            file.Write(new byte[8192]);
        }

        await ShouldFindAsync("database");
    }

    [Fact]
    public void The_unit_starts_the_program_whatever_its_path_holds()
    {
        string unit = SystemdUnit.Text(["/usr/bin/env", "serve", "--data", "/srv/a \"b\"/50% of $it"]);

        unit.ShouldContain("ExecStart=\"/usr/bin/env\" \"serve\" \"--data\" \"/srv/a \\\"b\\\"/50%% of $$it\"");
        string analyser = "/usr/bin/systemd-analyze", file = Path.Combine(_folder, "unknot.service");
        Assert.SkipUnless(System.IO.File.Exists(analyser), "There is no systemd here.");
        System.IO.File.WriteAllText(file, unit);
        using Process verify = Process.Start(new ProcessStartInfo(analyser, ["verify", file]) { RedirectStandardError = true })!;
        string complaints = verify.StandardError.ReadToEnd();
        verify.WaitForExit();
        complaints.ShouldNotContain("unknot.service");
        verify.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_unit_of_somebody_elses_is_left_and_ones_own_is_written_anew()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is systemd on Linux alone.");
        string path = SystemdUnit.Write(["/usr/bin/env", "1"], name => name == "XDG_CONFIG_HOME" ? _folder : null).Value;

        SystemdUnit.Write(["/usr/bin/env", "2"], _ => _folder).Value.ShouldBe(path);
        System.IO.File.ReadAllText(path).ShouldContain("\"2\"");
        System.IO.File.WriteAllText(path, "[Unit]\n");
        SystemdUnit.Write(["/usr/bin/env", "3"], _ => _folder).Problems.ShouldHaveSingleItem().What.ShouldContain("somebody else");
    }

    private async Task MakeAsync()
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        (await Unknot.Store.Database.OpenFileAsync(File, TestContext.Current.CancellationToken)).Problems.ShouldBeEmpty();
    }

    private async Task ShouldFindAsync(string what, params string[] more)
    {
        (int code, Dictionary<string, bool> well, string said) = await LookAsync(more);
        code.ShouldBe(1, said);
        well.Where(one => !one.Value).Select(one => one.Key).ShouldBe([what], said);
    }

    private async Task<(int Code, Dictionary<string, bool> Well, string Said)> LookAsync(params string[] more)
    {
        string[] content = more.Contains("--content") ? [] : ["--content", Shipped.Folder], port = more.Contains("--port") ? [] : ["--port", "0"];
        using StringWriter output = new();
        int code = await DoctorCommand.Create().Parse(["--data", _folder, "--json", .. content, .. port, .. more]).InvokeAsync(new() { Output = output });
        JsonElement checks = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("checks");
        checks.EnumerateArray().Where(check => !check.GetProperty("well").GetBoolean()).ShouldAllBe(check => check.GetProperty("remedy").GetString()!.Length > 10);
        return (code, checks.EnumerateArray().ToDictionary(check => check.GetProperty("what").GetString()!, check => check.GetProperty("well").GetBoolean()), output.ToString());
    }
}
