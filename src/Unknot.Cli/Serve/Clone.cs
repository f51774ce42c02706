namespace Unknot.Cli.Serve;

/// <summary>The clone of Unknot's sources that a folder may lie in: what a person enters has no business there.</summary>
internal static class Clone
{
    /// <summary>Looks upward for the solution file.</summary>
    /// <param name="folder">The folder, which need not exist yet.</param>
    /// <returns>The clone's root; null when the folder lies in none.</returns>
    public static string? Around(string folder)
    {
        DirectoryInfo? at = new(folder);
        while (at is not null && !File.Exists(Path.Combine(Real(at).FullName, "Unknot.slnx")))
        {
            at = Real(at).Parent;
        }

        return at?.FullName;
    }

    private static DirectoryInfo Real(DirectoryInfo folder) =>
        folder.Exists && folder.ResolveLinkTarget(returnFinalTarget: true) is DirectoryInfo target ? target : folder;
}
