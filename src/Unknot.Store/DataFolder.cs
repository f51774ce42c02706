using Unknot.Core.Outcomes;

namespace Unknot.Store;

/// <summary>The folder that everything about people lies in: the database, and keys.</summary>
public static class DataFolder
{
    /// <summary>Makes it where it is missing, for its owner alone (mode 0700). One that exists keeps its mode.</summary>
    /// <param name="path">Where.</param>
    /// <returns>Its full path, or one sentence why there is none.</returns>
    public static Result<string> Create(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(full);
            }
            else if (!Directory.Exists(full))
            {
                Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            return Result<string>.Of(full);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Result<string>.Failed(new Problem(full, "The folder cannot be made; see that you may write where it shall lie, or name another with --data."));
        }
    }
}
