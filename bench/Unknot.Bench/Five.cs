using System.Diagnostics;

namespace Unknot.Bench;

/// <summary>Five times the same, after it has been done often enough to be compiled for speed.</summary>
internal static class Five
{
    private const int Warm = 500;
    private const int Calls = 200;

    /// <summary>The time of one call and the bytes it allocates.</summary>
    public static IReadOnlyList<Reading> Of(string name, Action call, double mostMilliseconds, double mostBytes)
    {
        for (int i = 0; i < Warm; i++)
        {
            call();
        }

        // The runtime compiles what is hot in the background.
        Thread.Sleep(200);
        double[] milliseconds = new double[5];
        double[] bytes = new double[5];
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long from = Stopwatch.GetTimestamp();
            for (int i = 0; i < Calls; i++)
            {
                call();
            }

            milliseconds[round] = Stopwatch.GetElapsedTime(from).TotalMilliseconds / Calls;
            bytes[round] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
        }

        return [new($"{name}: time", milliseconds, "ms", Bar.Time(mostMilliseconds)), new($"{name}: allocated", bytes, "B", Bar.Most(mostBytes))];
    }
}
