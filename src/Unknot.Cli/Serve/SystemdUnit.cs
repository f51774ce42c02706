using Unknot.Core.Outcomes;

namespace Unknot.Cli.Serve;

/// <summary>Has Unknot run whenever its person is signed in: a unit of systemd for this user.</summary>
internal static class SystemdUnit
{
    private const string Mark = "# Written by `unknot serve --install`; written anew by the next.";

    /// <summary>Writes it.</summary>
    /// <param name="command">The program with its arguments.</param>
    /// <param name="environment">Tells an environment variable.</param>
    /// <returns>Where it lies, or why it could not be written.</returns>
    internal static Result<string> Write(IReadOnlyList<string> command, Func<string, string?> environment)
    {
        string home = environment("XDG_CONFIG_HOME") is { Length: > 0 } config && Path.IsPathRooted(config) ? config : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config");
        string path = Path.Combine(home, "systemd", "user", "unknot.service");
        if (!OperatingSystem.IsLinux())
        {
            return Result<string>.Failed(new Problem("--install", "There is systemd on Linux alone; elsewhere have `unknot serve --no-open` started when you sign in."));
        }

        try
        {
            if (File.Exists(path) && !File.ReadAllText(path).StartsWith(Mark, StringComparison.Ordinal))
            {
                return Result<string>.Failed(new Problem(path, "There is such a unit that somebody else wrote; it was left as it is. Move it away first."));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Text(command));
            return Result<string>.Of(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<string>.Failed(new Problem(path, $"It cannot be written ({error.Message})."));
        }
    }

    /// <summary>What stands in it. What is wrong with the input (exit 2) does not go away by starting again.</summary>
    /// <param name="command">The program with its arguments.</param>
    /// <returns>The text.</returns>
    internal static string Text(IReadOnlyList<string> command) => $"""
        {Mark}
        [Unit]
        Description=Unknot, self-help for muscle knots

        [Service]
        ExecStart={string.Join(' ', command.Select(Quoted))}
        Restart=on-failure
        RestartPreventExitStatus=2
        UMask=0077
        NoNewPrivileges=yes

        [Install]
        WantedBy=default.target

        """;

    private static string Quoted(string word) => "\"" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal) + "\"";
}
