using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Store.Exports;

namespace Unknot.Cli.Data;

/// <summary><c>unknot migrate-to</c>: from the file into a PostgreSQL database.</summary>
internal static class MigrateToCommand
{
    private static readonly Argument<string> s_connection = new("CONNECTION") { Description = "The connection string of an empty PostgreSQL database. A password may stand in ~/.pgpass instead." };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command migrate = new("migrate-to", """
            Copies all that is in the file into a PostgreSQL database, then counts every table and compares both exports byte for byte. The file is
            left as it is; afterwards start Unknot with --connection. Unknot must not be running.

            Example:
              unknot migrate-to "Host=localhost;Database=unknot;Username=unknot"
            """)
        {
            s_connection, s_data,
        };
        migrate.SetAction(Move);
        return migrate;
    }

    private static async Task<int> Move(ParseResult asked, CancellationToken stop)
    {
        string file = DataOptions.FileOf(asked.GetValue(s_data));
        if (!File.Exists(file))
        {
            return Answering.Refuse(asked, false, [new(file, "There is no database here; name its folder with --data.")]);
        }

        Result<InUse> alone = InUse.Alone(file);
        if (!alone.IsValue)
        {
            return Answering.Refuse(asked, false, alone.Problems);
        }

        using InUse held = alone.Value;
        Result<Database> from = await Database.OpenFileAsync(file, stop), to = await Database.OpenServerAsync(asked.GetRequiredValue(s_connection), stop);
        if (!from.IsValue || !to.IsValue)
        {
            return Answering.Refuse(asked, false, [.. from.Problems, .. to.Problems]);
        }

        Result<int> copied = await Moving.CopyAsync(from.Value, to.Value, stop);
        if (!copied.IsValue)
        {
            return Answering.Refuse(asked, false, copied.Problems);
        }

        await asked.InvocationConfiguration.Output.WriteLineAsync($"{to.Value.Where} holds what is in {file}: {copied.Value} rows, counted and compared. Start with --connection from now on; delete the file when you no longer need it.");
        return ExitCode.Done;
    }
}
