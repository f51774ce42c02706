using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Json;
using Unknot.Store;

namespace Unknot.Cli;

/// <summary>Runs what was typed, and ends in one sentence where it cannot.</summary>
internal static class Invocation
{
    /// <summary>Runs a command line.</summary>
    /// <param name="root">The commands there are.</param>
    /// <param name="args">What was typed.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed is { Action: ParseErrorAction, Errors: [.., ParseError last] })
        {
            string what = parsed.UnmatchedTokens is [string unknown, ..] ? $"There is no '{unknown}' here." : last.Message;
            await Console.Error.WriteLineAsync(Refusal(parsed, what));
            return ExitCode.WrongInput;
        }

        try
        {
            // Serving ends by itself on Ctrl+C: it has requests to finish first.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception trouble) when (StorageFaults.Of(trouble) is { } fault)
        {
            await Console.Error.WriteLineAsync($"unknot: {StorageFaults.Say(fault)}");
            return ExitCode.WrongInput;
        }
#pragma warning disable CA1031 // The one place that catches everything: what comes here is a fault of ours, and no trace of it helps a person.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"unknot: this is our own fault, please report it: {fault.GetType().Name}: {FirstLine(fault.Message)}");
            return ExitCode.OurFault;
        }
    }

    /// <summary>One sentence; with <c>--json</c> one object.</summary>
    private static string Refusal(ParseResult parsed, string what) => parsed.Tokens.Any(token => token.Value == "--json")
        ? $$$"""{"error":{"where":"command line","what":"{{{JsonEncodedText.Encode(FirstLine(what), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}}"}}"""
        : $"unknot: {FirstLine(what)} See 'unknot {Verb(parsed)}--help'.";

    private static string Verb(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();
}
