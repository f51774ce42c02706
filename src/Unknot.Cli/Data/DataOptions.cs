using System.CommandLine;
using Unknot.Web.Shell;

namespace Unknot.Cli.Data;

/// <summary>How verbs that are about the data ask where it lies, alike.</summary>
internal static class DataOptions
{
    /// <summary>The folder.</summary>
    /// <returns>The option.</returns>
    internal static Option<string?> Folder() => new("--data")
    {
        Description = "The folder that holds what you enter. Otherwise UNKNOT_DATA, otherwise unknot in your data folder.",
        HelpName = "FOLDER",
    };

    /// <summary>The folder that was named, or the usual one.</summary>
    /// <param name="named">What was named.</param>
    /// <returns>Its path.</returns>
    internal static string FolderOf(string? named) => named is { Length: > 0 } ? Path.GetFullPath(named) : DataFolder.Default(Environment.GetEnvironmentVariable);

    /// <summary>The file of the database in it.</summary>
    /// <param name="named">What was named.</param>
    /// <returns>Its path.</returns>
    internal static string FileOf(string? named) => Path.Combine(FolderOf(named), DataPlace.File);
}
