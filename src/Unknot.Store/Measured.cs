using System.Diagnostics.Metrics;

namespace Unknot.Store;

/// <summary>What the program counts of itself, for whatever listens to the runtime's meters. Numbers of happenings alone: nothing of what somebody entered.</summary>
public static class Measured
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "Unknot";

    private static readonly Meter s_meter = new(Meter);
    private static readonly Counter<long> s_saves = s_meter.CreateCounter<long>("unknot.saves", "{write}", "Forms that were saved, by what became of them: now, before, overtaken.");
    private static readonly Counter<long> s_copies = s_meter.CreateCounter<long>("unknot.copies", "{copy}", "Automatic copies, by what became of them: made, unchanged, failed.");

    /// <summary>Counts a form.</summary>
    /// <param name="saved">What became of it.</param>
    /// <returns>The same.</returns>
    internal static Saved Save(Saved saved)
    {
        s_saves.Add(1, KeyValuePair.Create<string, object?>("outcome", saved switch
        {
            Saved.Now => "now",
            Saved.Before => "before",
            _ => "overtaken",
        }));
        return saved;
    }

    /// <summary>Counts an automatic copy.</summary>
    /// <param name="outcome">made, unchanged or failed.</param>
    public static void Copy(string outcome) => s_copies.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome));

    /// <summary>Tells the disk that is left whenever somebody listens.</summary>
    /// <param name="folder">The data folder.</param>
    public static void DiskOf(DirectoryInfo folder) =>
        s_meter.CreateObservableGauge("unknot.disk.free", () => new DriveInfo(folder.FullName).AvailableFreeSpace, "By", "What is left of the disk that holds the data.");
}
