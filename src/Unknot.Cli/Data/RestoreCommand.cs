using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;
using Unknot.Store.Backups;
using Unknot.Web.Shell;

namespace Unknot.Cli.Data;

/// <summary><c>unknot restore</c>: puts a backup back.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "A backup: made by `unknot backup`, or a daily copy from the folder copies beside the data." };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<bool> s_prompt = Passphrase.Prompt();

    private static readonly Option<string?> s_passphrase = Passphrase.File();

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command restore = new("restore", """
            Puts a backup back. It is read and checked to its end first; then it takes the place of what was there, which stays beside it as
            unknot.db.before-restore. Unknot must not be running. An older Unknot's backup is brought up to this version at the next start.

            Example:
              unknot restore /media/stick/unknot.backup --passphrase
            """)
        {
            s_file, s_data, s_prompt, s_passphrase,
        };
        restore.SetAction(PutBack);
        return restore;
    }

    private static async Task<int> PutBack(ParseResult asked, CancellationToken stop)
    {
        Result<string> passphrase = Passphrase.Of(asked.GetValue(s_prompt), asked.GetValue(s_passphrase), twice: false);
        string database = DataOptions.FileOf(asked.GetValue(s_data));
        Result<DirectoryInfo> folder = DataFolder.Open(Path.GetDirectoryName(database)!);
        Problem[] problems = [.. passphrase.Problems, .. folder.Problems];
        if (problems.Length > 0)
        {
            return Answering.Refuse(asked, false, problems);
        }

        string file = Path.GetFullPath(asked.GetRequiredValue(s_file));
        Result<string> restored = await Backup.RestoreAsync(file, database, passphrase.Value.Length == 0 ? null : passphrase.Value, stop);
        if (!restored.IsValue)
        {
            return Answering.Refuse(asked, false, restored.Problems);
        }

        string before = restored.Value.Length == 0 ? "There was nothing before." : $"What was there before lies in {restored.Value}; delete it when you no longer need it.";
        await asked.InvocationConfiguration.Output.WriteLineAsync($"{database} holds what was in {file}. {before}");
        return ExitCode.Done;
    }
}
