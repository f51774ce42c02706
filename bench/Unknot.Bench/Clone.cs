namespace Unknot.Bench;

/// <summary>The sources the bench was built from.</summary>
internal static class Clone
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Unknot.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The bench runs from inside the clone it was built from.");
    }
}
