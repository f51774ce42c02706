using System.CommandLine;
using System.Text;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Data;

/// <summary>A passphrase, from a prompt or a file and never from the command line, where others of this computer could read it.</summary>
internal static class Passphrase
{
    private const int Shortest = 8;
    private const int Longest = 1024;

    /// <summary>Asks for it at a prompt.</summary>
    /// <returns>The option.</returns>
    internal static Option<bool> Prompt() => new("--passphrase") { Description = "Asks for a passphrase, or reads a line from standard input where nobody sits before it." };

    /// <summary>Takes it from a file.</summary>
    /// <returns>The option.</returns>
    internal static Option<string?> File() => new("--passphrase-file") { Description = "Takes the first line of a file as the passphrase; /dev/fd/3 is an open one.", HelpName = "FILE" };

    /// <summary>The passphrase.</summary>
    /// <param name="prompt">Whether it is asked for.</param>
    /// <param name="file">The file it stands in; null for none.</param>
    /// <param name="twice">Whether a slip would cost everything, so that it is asked for twice.</param>
    /// <returns>The passphrase, empty for none; or why there is none that could be used.</returns>
    internal static Result<string> Of(bool prompt, string? file, bool twice)
    {
        try
        {
            string given = file is not null ? FirstLine(file) : prompt ? Ask("Passphrase: ") : "";
            return file is null && !prompt ? Result<string>.Of("")
                : given.Length is < Shortest or > Longest ? Failed($"A passphrase has {Shortest} to {Longest} characters; take a sentence.")
                : twice && file is null && !Console.IsInputRedirected && Ask("Once more: ") != given ? Failed("The two were not the same; nothing was done.")
                : Result<string>.Of(given);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<string>.Failed(new Problem(file ?? "standard input", "The passphrase cannot be read from there; name a file that holds it in its first line."));
        }
    }

    private static string FirstLine(string file)
    {
        using StreamReader reader = new(file);
        return reader.ReadLine() ?? "";
    }

    private static string Ask(string prompt)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? "";
        }

        Console.Error.Write(prompt);
        StringBuilder typed = new();
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            Add(typed, key);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }

    private static void Add(StringBuilder typed, ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Backspace)
        {
            typed.Length = Math.Max(0, typed.Length - 1);
        }
        else if (!char.IsControl(key.KeyChar))
        {
            typed.Append(key.KeyChar);
        }
    }

    private static Result<string> Failed(string what) => Result<string>.Failed(new Problem("passphrase", what));
}
