using System.Globalization;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Web.Shell;

namespace Unknot.Cli.Doctor;

/// <summary>Looks at what is stored.</summary>
internal static class DataChecks
{
    private const int OldCopyDays = 14;

    // A file written by this program cannot be of before it was.
    private const int FirstYear = 2026;

    /// <summary>Looks at the file, its copies, who may read them, and whether the clock agrees with them.</summary>
    /// <param name="file">The file of the database, which may be missing.</param>
    /// <param name="clock">The clock that is looked at.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What was found.</returns>
    internal static async Task<IReadOnlyList<Finding>> OfAsync(string file, TimeProvider clock, CancellationToken stop) =>
        File.Exists(file)
            ? [await DatabaseAsync(file, stop), Copies(file, clock.GetUtcNow()), Permissions(file), Clock(file, clock.GetUtcNow())]
            : [new("database", $"There is none yet at {file}; the first start makes it."), Clock(file, clock.GetUtcNow())];

    private static async Task<Finding> DatabaseAsync(string file, CancellationToken stop)
    {
        FileReport report = await FileReport.OfAsync(file, stop);
        string size = string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1024.0 / 1024.0:0.0} MB");
        return report.Problem is { } problem ? new("database", problem.ToString(), "`unknot restore` puts a backup back; copies lie in the folder copies beside it.")
            : new("database", $"{file}, {size}, whole, SQLite {report.Engine}, of {report.Version ?? "no version"}{(report.UpToDate ? "" : "; the next start brings it up to this version")}.");
    }

    private static Finding Copies(string file, DateTimeOffset now)
    {
        IReadOnlyList<DailyCopy> all = new DataPlace(new(Path.GetDirectoryName(file)!), false, false).Copies.All;
        if (all is not [DailyCopy latest, ..])
        {
            return new("copies", "There is no automatic copy yet; a running Unknot makes one.");
        }

        int days = DateOnly.FromDateTime(now.UtcDateTime).DayNumber - latest.Day.DayNumber;
        string which = string.Create(CultureInfo.InvariantCulture, $"{all.Count}, the latest of {latest.Day:yyyy-MM-dd}.");
        return days > OldCopyDays && File.GetLastWriteTimeUtc(file) > latest.File.LastWriteTimeUtc.AddDays(OldCopyDays)
            ? new("copies", which, "Something was written since: start Unknot, and look in Settings why none is made.")
            : new("copies", which);
    }

    private static Finding Permissions(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return new("permissions", "Windows keeps them in another way; not looked at.");
        }

        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        string folder = Path.GetDirectoryName(file)!;
        foreach (string path in Directory.EnumerateFiles(folder).Prepend(folder))
        {
            if ((File.GetUnixFileMode(path) & Others) != 0)
            {
                return new("permissions", $"Others of this computer may read or write {path}.", $"chmod -R go= {folder}");
            }
        }

        return new("permissions", "The data folder and its files are yours alone.");
    }

    private static Finding Clock(string file, DateTimeOffset now)
    {
        string told = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd HH:mm} UTC, {TimeZoneInfo.Local.Id}.");
        return now.Year < FirstYear || (File.Exists(file) && File.GetLastWriteTimeUtc(file) > now.AddDays(1))
            ? new("clock", told, "The clock is behind what was written already; set it, or entries land on wrong days.")
            : new("clock", told);
    }
}
