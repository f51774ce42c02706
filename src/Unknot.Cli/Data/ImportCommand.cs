using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;

namespace Unknot.Cli.Data;

/// <summary><c>unknot import</c>: takes a document of everything in.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> s_file = new("FILE") { Description = "A document that `unknot export` or the page Export made." };

    private static readonly Option<bool> s_yes = new("--yes") { Description = "Takes it in; without it only what would change is said." };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<string?> s_connection = Stored.Connection();

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command import = new("import", """
            Takes in what `unknot export` wrote: into an empty database all of it, into a used one what is not there yet, without doubles. Where
            both say something else, what stands here stays. Without --yes it only says what would change.

            Example:
              unknot import everything.json --yes
            """)
        {
            s_file, s_yes, s_data, s_connection,
        };
        import.SetAction(Take);
        return import;
    }

    private static async Task<int> Take(ParseResult asked, CancellationToken stop)
    {
        string file = asked.GetRequiredValue(s_file);
        if (!File.Exists(file))
        {
            return Answering.Refuse(asked, false, [new(file, "There is no such file.")]);
        }

        Result<UnknotDb> opened = await Stored.OpenAsync(asked.GetValue(s_data), asked.GetValue(s_connection), true, stop);
        if (!opened.IsValue)
        {
            return Answering.Refuse(asked, false, opened.Problems);
        }

        await using UnknotDb db = opened.Value;
        bool yes = asked.GetValue(s_yes);
        byte[] json = await File.ReadAllBytesAsync(file, stop);
        Result<ImportOutcome> outcome = yes ? await Import.TakeAsync(db, json, file, stop) : await Import.TryAsync(db, json, file, stop);
        return outcome.IsValue ? Say(asked.InvocationConfiguration.Output, outcome.Value, yes) : Answering.Refuse(asked, false, outcome.Problems);
    }

    private static int Say(TextWriter output, ImportOutcome outcome, bool done)
    {
        output.WriteLine(done ? "Taken in:" : "Would change (say --yes to take it in):");
        foreach (ImportedTable table in outcome.Tables)
        {
            output.WriteLine($"  {table.Table,-18} {table.New,7} new {table.Same,7} here already {table.Changed,7} brought up to date {table.Kept,7} left out, since what stands here says otherwise");
        }

        if (outcome.Zone is { } zone)
        {
            output.WriteLine($"  Days are counted in {zone}. A running Unknot has to be started again.");
        }

        return ExitCode.Done;
    }
}
