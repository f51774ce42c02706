using System.Text;

namespace Unknot.Web.Shell.Logs;

/// <summary>The log in the data folder: a line of JSON for each happening, in files that make room for each other. Each line opens and closes the file, so that removing it is enough. Thread-safe.</summary>
/// <param name="data">The data folder.</param>
/// <param name="mostBytes">How long a file grows [bytes].</param>
internal sealed class LogFiles(DirectoryInfo data, long mostBytes = 10 * 1024 * 1024)
{
    /// <summary>The folder of the log within the data folder.</summary>
    internal const string Folder = "logs";

    /// <summary>How many files there are at most.</summary>
    internal const int Most = 5;

    private readonly Lock _one = new();

    /// <summary>The files there can be, the latest first.</summary>
    internal IReadOnlyList<string> All { get; } = [.. Enumerable.Range(0, Most).Select(age => Path.Combine(data.FullName, Folder, age == 0 ? "unknot.log" : $"unknot.{age}.log"))];

    /// <summary>Adds a line. A disk that takes none loses it: what is logged goes to standard error too.</summary>
    /// <param name="line">The line, without its end.</param>
    internal void Add(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line + "\n");
        try
        {
            lock (_one)
            {
                MakeRoom(bytes.Length);
                using FileStream file = new(All[0], Appending());
                file.Write(bytes);
            }
        }
        catch (Exception why) when (why is IOException or UnauthorizedAccessException)
        {
            // Nowhere else to say it.
        }
    }

    private void MakeRoom(int bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(All[0])!);
        FileInfo latest = new(All[0]);
        if (!latest.Exists || latest.Length + bytes <= mostBytes)
        {
            return;
        }

        for (int age = Most - 1; age > 0; age--)
        {
            if (File.Exists(All[age - 1]))
            {
                File.Move(All[age - 1], All[age], overwrite: true);
            }
        }
    }

    private static FileStreamOptions Appending()
    {
        FileStreamOptions options = new() { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
