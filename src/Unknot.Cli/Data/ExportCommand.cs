using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;

namespace Unknot.Cli.Data;

/// <summary><c>unknot export</c>: everything in one document, or a file for each table.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    private static readonly Argument<string> s_to = new("TO") { Description = "The file; with --csv the folder; - writes to standard output." };

    private static readonly Option<bool> s_csv = new("--csv") { Description = "A CSV file for each table, instead of one JSON document." };

    private static readonly Option<bool> s_schema = new("--schema") { Description = "The JSON Schema of the document instead of the document; it needs no data." };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<string?> s_connection = Stored.Connection();

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command export = new("export", """
            Writes all that is stored of you into one JSON document, which any program can read and `unknot import` takes in; docs/schema/export.json
            says what it holds. The same content is the same bytes. A file that is there already is not overwritten.

            Example:
              unknot export everything.json
            """)
        {
            s_to, s_csv, s_schema, s_data, s_connection,
        };
        export.SetAction(Write);
        return export;
    }

    private static async Task<int> Write(ParseResult asked, CancellationToken stop)
    {
        string to = asked.GetRequiredValue(s_to);
        if (asked.GetValue(s_schema))
        {
            return await PutAsync(asked, to, System.Text.Encoding.UTF8.GetBytes(ExportSchema.Text()), stop);
        }

        Result<UnknotDb> opened = await Stored.OpenAsync(asked.GetValue(s_data), asked.GetValue(s_connection), false, stop);
        if (!opened.IsValue)
        {
            return Answering.Refuse(asked, false, opened.Problems);
        }

        await using UnknotDb db = opened.Value;
        return asked.GetValue(s_csv) ? await TablesAsync(asked, db, to, stop) : await PutAsync(asked, to, await Export.EverythingAsync(db, stop), stop);
    }

    private static async Task<int> TablesAsync(ParseResult asked, UnknotDb db, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, _) in await Export.TablesAsync(db, stop))
        {
            int code = await PutAsync(asked, Path.Combine(folder, name + ".csv"), (await Export.TableAsync(db, name, stop))!, stop);
            if (code != ExitCode.Done)
            {
                return code;
            }
        }

        return ExitCode.Done;
    }

    private static async Task<int> PutAsync(ParseResult asked, string to, byte[] bytes, CancellationToken stop)
    {
        if (to == StandardOutput)
        {
            await asked.InvocationConfiguration.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(bytes));
            return ExitCode.Done;
        }

        try
        {
            await using FileStream file = new(to, OwnerOnly());
            await file.WriteAsync(bytes, stop);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Answering.Refuse(asked, false, [new(to, $"It cannot be written ({error.Message}); name another.")]);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
