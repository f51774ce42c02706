using System.CommandLine;
using Unknot.Cli.Data;

namespace Unknot.Tests.Cli;

/// <summary>Backup and restore as they are typed.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-keep").FullName;

    private string Data => Path.Combine(_folder, "data");

    private string File => Path.Combine(_folder, "all.backup");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_backed_up_is_put_back_with_the_passphrase_of_a_file_and_not_with_another()
    {
        Directory.CreateDirectory(Data);
        await Unknot.Store.Database.OpenFileAsync(Path.Combine(Data, "unknot.db"), TestContext.Current.CancellationToken);
        string right = Phrase("right", "a rope on my shoulder\n"), wrong = Phrase("wrong", "a rope on my elbow"), empty = Phrase("empty", "");

        (await RunAsync(BackupCommand.Create(), File, "--data", Data, "--passphrase-file", right)).Output.ShouldContain("sealed with your passphrase");

        (await RunAsync(RestoreCommand.Create(), File, "--data", Data)).ShouldBeRefusedWith("--passphrase-file");
        (await RunAsync(RestoreCommand.Create(), File, "--data", Data, "--passphrase-file", wrong)).ShouldBeRefusedWith("not the passphrase");
        (await RunAsync(RestoreCommand.Create(), File, "--data", Data, "--passphrase-file", empty)).ShouldBeRefusedWith("8 to 1024 characters");
        (await RunAsync(RestoreCommand.Create(), File, "--data", Data, "--passphrase-file", right)).Output.ShouldContain("unknot.db.before-restore");
        (await RunAsync(BackupCommand.Create(), File, "--data", Data)).ShouldBeRefusedWith("overwrites nothing");
    }

    [Fact]
    public async Task Where_nothing_lies_nothing_is_made()
    {
        (await RunAsync(BackupCommand.Create(), File, "--data", Data)).ShouldBeRefusedWith("no database here");
        (await RunAsync(RestoreCommand.Create(), File, "--data", Data)).ShouldBeRefusedWith("no such file");
        Path.Exists(Path.Combine(Data, "unknot.db")).ShouldBeFalse();
    }

    private static async Task<Ran> RunAsync(Command command, params string[] given)
    {
        using StringWriter output = new(), error = new();
        int code = await command.Parse(given).InvokeAsync(new() { Output = output, Error = error });
        return new(code, output.ToString(), error.ToString());
    }

    private string Phrase(string name, string text)
    {
        string file = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(file, text);
        return file;
    }

    private sealed record Ran(int Code, string Output, string Error)
    {
        internal void ShouldBeRefusedWith(string part)
        {
            Error.ShouldContain(part);
            Error.TrimEnd('\n').ShouldNotContain('\n');
            (Code, Output).ShouldBe((2, ""));
        }
    }
}
