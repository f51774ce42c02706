using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;
using Unknot.Store.Backups;

namespace Unknot.Cli.Data;

/// <summary><c>unknot backup</c>: all that was entered, in one file.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "The backup to make; a file that is there already is not overwritten." };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<bool> s_prompt = Passphrase.Prompt();

    private static readonly Option<string?> s_passphrase = Passphrase.File();

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command backup = new("backup", """
            Copies all that was entered into one file, also while Unknot runs. The file holds checksums, so that a damaged one is found out;
            with a passphrase nobody can read it who has not the passphrase. Nobody can help when it is forgotten.

            Example:
              unknot backup /media/stick/unknot.backup --passphrase
            """)
        {
            s_file, s_data, s_prompt, s_passphrase,
        };
        backup.SetAction(Make);
        return backup;
    }

    private static async Task<int> Make(ParseResult asked, CancellationToken stop)
    {
        Result<string> passphrase = Passphrase.Of(asked.GetValue(s_prompt), asked.GetValue(s_passphrase), twice: true);
        if (!passphrase.IsValue)
        {
            return Answering.Refuse(asked, false, passphrase.Problems);
        }

        string file = Path.GetFullPath(asked.GetRequiredValue(s_file));
        Result<long> written = await Backup.WriteAsync(DataOptions.FileOf(asked.GetValue(s_data)), file, passphrase.Value.Length == 0 ? null : passphrase.Value, stop);
        if (!written.IsValue)
        {
            return Answering.Refuse(asked, false, written.Problems);
        }

        string how = passphrase.Value.Length == 0 ? "readable by whoever has the file" : "sealed with your passphrase";
        await asked.InvocationConfiguration.Output.WriteLineAsync($"Everything is in {file} ({written.Value:N0} bytes), {how}. `unknot restore` puts it back.");
        return ExitCode.Done;
    }
}
