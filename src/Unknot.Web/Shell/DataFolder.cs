using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;

namespace Unknot.Web.Shell;

/// <summary>The folder of what a person enters: theirs alone, and never inside the program.</summary>
public static class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Where the data lies when nobody says otherwise: <c>UNKNOT_DATA</c>, else <c>unknot</c> in the user's data folder.</summary>
    /// <param name="environment">Tells an environment variable.</param>
    /// <returns>The folder's path.</returns>
    public static string Default(Func<string, string?> environment)
    {
        if (environment("UNKNOT_DATA") is { Length: > 0 } own)
        {
            return Path.GetFullPath(own);
        }

        string home = environment("XDG_DATA_HOME") is { Length: > 0 } data && Path.IsPathRooted(data)
            ? data
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(home, "unknot");
    }

    /// <summary>Makes the folder if it is not there, readable by its owner alone, and proves that it can be written.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="part">A folder of its own within it; null for the folder itself.</param>
    /// <returns>The folder, or why it cannot be used.</returns>
    public static Result<DirectoryInfo> Open(string path, string? part)
    {
        Result<DirectoryInfo> whole = Open(path);
        return whole.IsValue && part is not null ? Open(Path.Combine(path, part)) : whole;
    }

    /// <summary>Makes the folder if it is not there, readable by its owner alone, and proves that it can be written.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The folder, or why it cannot be used.</returns>
    public static Result<DirectoryInfo> Open(string path)
    {
        try
        {
            bool made = !Directory.Exists(path);
            DirectoryInfo folder = OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);
            if (!OperatingSystem.IsWindows() && folder.UnixFileMode != OwnerOnly)
            {
                folder.UnixFileMode = OwnerOnly;
            }

            string probe = Path.Combine(folder.FullName, ".writable");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            if (made)
            {
                // What is in it is worth nothing when its own name is lost with the power.
                Durably.SyncFolder(folder.FullName);
            }

            return Result<DirectoryInfo>.Of(folder);
        }
        catch (Exception why) when (why is IOException or UnauthorizedAccessException)
        {
            return Result<DirectoryInfo>.Failed(new Problem(path, StorageFaults.Of(why) is { } fault and not StorageFault.ReadOnly ? StorageFaults.Say(fault) : "The data folder cannot be written. Give yourself the right to write there, or name another folder with --data."));
        }
    }
}
