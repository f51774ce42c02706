using System.Diagnostics;
using System.Globalization;

namespace Unknot.Bench;

/// <summary>What a process costs the machine, as Linux counts it.</summary>
/// <param name="Process">Its number.</param>
internal sealed record Watched(int Process)
{
    private const double TicksASecond = 100;

    /// <summary>Its memory, what it shares with others divided among them (PSS) [MB].</summary>
    public double Megabytes => double.Parse(
        File.ReadLines($"/proc/{Process}/smaps_rollup").First(line => line.StartsWith("Pss:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    // The name of the program, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
    private double Seconds => File.ReadAllText($"/proc/{Process}/stat").Split(") ")[^1].Split(' ').Skip(11).Take(2).Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / TicksASecond;

    /// <summary>How much of one processor it takes while it is left alone.</summary>
    /// <param name="lasts">For how long it is looked at.</param>
    /// <returns>The share [%].</returns>
    public async Task<double> PercentOfAProcessor(TimeSpan lasts)
    {
        (double before, long from) = (Seconds, Stopwatch.GetTimestamp());
        await Task.Delay(lasts);
        return 100 * (Seconds - before) / Stopwatch.GetElapsedTime(from).TotalSeconds;
    }
}
