using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Unknot.Cli.Data;
using Unknot.Core.Outcomes;
using Unknot.Web;
using Unknot.Web.Shell;

namespace Unknot.Cli.Serve;

/// <summary><c>unknot serve</c>: the pages, on this computer.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> s_port = new("--port")
    {
        Description = "The port to listen on; 0 takes any free one.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 5080,
        CustomParser = ParsePort,
    };

    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<string?> s_connection = new("--connection")
    {
        Description = "A PostgreSQL connection string; without it everything is in one SQLite file in the data folder.",
        HelpName = "STRING",
    };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    private static readonly Option<bool> s_demo = new("--demo") { Description = "Shows a year of made-up data, in a database of its own beside yours." };

    private static readonly Option<bool> s_noOpen = new("--no-open") { Description = "Leaves the browser alone." };

    private static readonly Option<bool> s_install = new("--install") { Description = "Starts nothing now, but writes a unit of systemd that serves whenever you are signed in." };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command serve = new("serve", """
            Serves Unknot's pages to this computer, and opens the browser where there is one.

            Example:
              unknot serve --port 5090 --no-open
            """)
        {
            s_port, s_data, s_connection, s_content, s_demo, s_noOpen, s_install,
        };
        serve.SetAction(Serve);
        return serve;
    }

    private static async Task<int> Serve(ParseResult asked, CancellationToken stop)
    {
        UnknotOptions options = OptionsOf(asked);
        if (options is { Demo: true, ConnectionString: not null })
        {
            return Refuse([new Problem("--demo", "The demonstration has a file of its own; leave out --connection.")]);
        }

        if (Clone.Around(options.DataFolder) is { } clone)
        {
            return Refuse([new Problem(options.DataFolder, $"This lies inside the clone {clone}, among its sources; name a folder outside it with --data.")]);
        }

        if (asked.GetValue(s_install))
        {
            return Install(options);
        }

        Result<UnknotApp> made = await UnknotApp.Create(options, stop: stop);
        if (!made.IsValue)
        {
            return Refuse(made.Problems);
        }

        await using UnknotApp app = made.Value;
        Task firstPage = app.GetFirstPageReady();
        Result<Uri> started = await app.Start(stop);
        if (!started.IsValue)
        {
            return Refuse(started.Problems);
        }

        string keeps = options.Demo ? "shows a year of made-up data" : $"keeps what you enter in {Kept(options)}";
        await Console.Out.WriteLineAsync($"Unknot answers at {started.Value.GetLeftPart(UriPartial.Authority)} and {keeps}; Ctrl+C ends it.");
        if (!asked.GetValue(s_noOpen))
        {
            Browser.Open(started.Value);
        }

        await firstPage;
        await app.ReadAhead();

        await app.WaitForEnd(stop);
        return ExitCode.Done;
    }

    private static int Install(UnknotOptions options)
    {
        if (options.Demo || options.ConnectionString is not null)
        {
            return Refuse([new Problem("--install", "It goes with neither --demo nor --connection, whose password would lie open in the unit; docs/operating.md shows how to write one by hand.")]);
        }

        string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "unknot.dll")] : [Environment.ProcessPath!];
        Result<string> written = SystemdUnit.Write(
            [.. program, "serve", "--no-open", "--port", options.Port.ToString(CultureInfo.InvariantCulture), "--data", options.DataFolder, "--content", options.ContentFolder], Environment.GetEnvironmentVariable);
        if (!written.IsValue)
        {
            return Refuse(written.Problems);
        }

        Console.WriteLine($"{written.Value} is written. Now: systemctl --user daemon-reload && systemctl --user enable --now unknot");
        return ExitCode.Done;
    }

    private static UnknotOptions OptionsOf(ParseResult asked)
    {
        string data = DataOptions.FolderOf(asked.GetValue(s_data));
        UnknotOptions options = new() { Port = asked.GetValue(s_port), DataFolder = data, ConnectionString = asked.GetValue(s_connection), Demo = asked.GetValue(s_demo) };
        return asked.GetValue(s_content) is { } content
            ? new() { Port = options.Port, DataFolder = data, ConnectionString = options.ConnectionString, Demo = options.Demo, ContentFolder = Path.GetFullPath(content) }
            : options;
    }

    private static string Kept(UnknotOptions options) =>
        options.ConnectionString is null ? options.DataFolder : $"the PostgreSQL database you named (keys in {options.DataFolder})";

    private static int Refuse(IReadOnlyList<Problem> problems)
    {
        string count = problems.Count > 1 ? $"{problems.Count} problems, the first: " : "";
        Console.Error.WriteLine($"unknot: {count}{problems[0]}");
        return ExitCode.WrongInput;
    }

    private static int ParsePort(ArgumentResult given)
    {
        string text = given.Tokens.Count == 1 ? given.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port <= 65535)
        {
            return port;
        }

        given.AddError($"--port takes a number from 0 to 65535, not '{text}'.");
        return 0;
    }
}
