using System.Diagnostics;

namespace Unknot.Tests.House;

/// <summary><c>./run</c> and <c>./test</c> say in one sentence what they lack.</summary>
public sealed class TwoCommands : IDisposable
{
    private readonly DirectoryInfo _path = Directory.CreateTempSubdirectory("unknot-path-");
    private readonly DirectoryInfo _clone = Directory.CreateTempSubdirectory("unknot-clone-");

    // A clone in which nothing was built: what is built already starts without Node.
    public TwoCommands()
    {
        _clone.CreateSubdirectory("tools");
        foreach (string file in (string[])["run", "test", "tools/needs.sh"])
        {
            File.Copy(Path.Combine(Clone.Root, file), Path.Combine(_clone.FullName, file));
        }

        foreach (string tool in (string[])["bash", "dirname", "tail", "cut"])
        {
            File.CreateSymbolicLink(Path.Combine(_path.FullName, tool), Installed(tool));
        }
    }

    [Theory]
    [InlineData("run")]
    [InlineData("test")]
    public async Task Without_dotnet_they_ask_for_the_NET_10_SDK(string command) => (await Complaint(command)).ShouldContain("needs the .NET 10 SDK");

    [Theory]
    [InlineData("run")]
    [InlineData("test")]
    public async Task With_an_older_dotnet_they_say_which_they_found(string command)
    {
        Pretend("dotnet", "8.0.404");

        string complaint = await Complaint(command);

        complaint.ShouldContain("needs the .NET 10 SDK");
        complaint.ShouldContain("found 8.0.404");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("test")]
    public async Task Without_Node_they_ask_for_it(string command)
    {
        Pretend("dotnet", "10.0.100");

        (await Complaint(command)).ShouldContain("needs Node 20.19");
    }

    [Theory]
    [InlineData("run", "v18.20.4")]
    [InlineData("test", "v20.18.1")]
    public async Task With_an_older_Node_they_say_which_they_found(string command, string version)
    {
        Pretend("dotnet", "10.0.100");
        Pretend("node", version);
        Pretend("npm", "10.8.2");

        string complaint = await Complaint(command);

        complaint.ShouldContain("needs Node 20.19");
        complaint.ShouldContain($"found {version[1..]}");
    }

    public void Dispose()
    {
        _path.Delete(recursive: true);
        _clone.Delete(recursive: true);
    }

    private static string Installed(string tool) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, tool)).First(File.Exists);

    private void Pretend(string tool, string version)
    {
        string file = Path.Combine(_path.FullName, tool);
        File.WriteAllText(file, $"#!{Path.Combine(_path.FullName, "bash")}\necho {version}\n");
#pragma warning disable CA1416 // The two commands are for bash: where there is none these tests cannot begin.
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
#pragma warning restore CA1416
    }

    private async Task<string> Complaint(string command)
    {
        ProcessStartInfo start = new(Path.Combine(_path.FullName, "bash"), [Path.Combine(_clone.FullName, command)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = _path.FullName;
        using Process running = Process.Start(start)!;
        string said = await running.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string complained = await running.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await running.WaitForExitAsync(TestContext.Current.CancellationToken);

        running.ExitCode.ShouldBe(2, complained);
        said.ShouldBeEmpty();
        complained.Trim().ShouldNotContain("\n");
        return complained;
    }
}
