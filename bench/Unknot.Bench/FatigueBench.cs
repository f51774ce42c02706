using System.Runtime.Intrinsics;
using Unknot.Core.Physiology;

namespace Unknot.Bench;

/// <summary>
/// Four hours at a desk for many people, 3CC-r in its reduced form, turn by turn, four at once; beside it the same as a plain loop in C++ and vectorised over people in NumPy. Both are asked for the mean overload, so
/// that it is the same that is measured. Times are the processor's, which other work on the machine hardly changes.
/// </summary>
internal static class FatigueBench
{
    private const int Few = 5000;
    private const int Compared = 20_000;
    private const int Many = 100_000;
    private const double Seconds = 4 * 3600;
    private const double Threshold = 0.14;

    private static readonly FatigueConstants s_shoulder = new(0.0182, 0.00168, 15, 0.005);
    private static readonly WorkRhythm s_rhythm = WorkRhythm.Unbroken(30);

    public static Task<IReadOnlyList<Reading>> Measure()
    {
        (double mean, double[] times, double[] bytes) = Five(Compared);
        double[] few = Five(Few).Times, many = Five(Many).Times;
        List<Reading> readings =
        [
            new("four hours of 20,000 people: time", times, "ms", Bar.Noted),
            new("the same: allocated", bytes, "B", Bar.Most(0)),
            new("a person's time among 5,000 over 100,000", Ratios(few, many, (double)Many / Few), "", Bar.Ratio(0.8)),
        ];
        Peers.Run? cpp = Same(Peers.Cpp(Compared), mean), numPy = Same(Peers.NumPy(Compared), mean);
        if (cpp is null || numPy is null)
        {
            Console.WriteLine($"fatigue: {(cpp is null ? "there is no /usr/bin/g++" : "/usr/bin/python3 has no numpy")}, so it is not compared with it (Debian: g++, python3-numpy).");
            return Task.FromResult<IReadOnlyList<Reading>>(readings);
        }

        readings.Add(new("the time of C++ over ours", Ratios(cpp.Times, times, 1), "", Bar.Ratio(1 / 1.3)));
        readings.Add(new("our gain over NumPy", Ratios(numPy.Times, times, 1), "times", Bar.Noted));
        readings.Add(new("our gain over NumPy over that of C++", Ratios(Gains(numPy, times), Gains(numPy, cpp.Times), 1), "", Bar.Ratio(0.7)));
        return Task.FromResult<IReadOnlyList<Reading>>(readings);
    }

    private static double[] Gains(Peers.Run slow, IEnumerable<double> quick) => [.. slow.Times.Order().Zip(quick.Order(), (one, other) => one / other)];

    /// <summary>The quickest over the quickest, and so on: what else runs on the machine slows both.</summary>
    private static double[] Ratios(IEnumerable<double> one, IEnumerable<double> other, double times) => [.. one.Order().Zip(other.Order(), (a, b) => times * a / b)];

    private static Peers.Run? Same(Peers.Run? peer, double mean) => peer is null || Math.Abs(peer.Mean - mean) <= 1e-9 * mean
        ? peer
        : throw new InvalidOperationException($"bench/peers reckons a mean overload of {peer.Mean} s, we {mean} s.");

    private static (double Mean, double[] Times, double[] Bytes) Five(int people)
    {
        (double[] load, double[] rest) = (Shares(people, 0.6180339887498949, 0.02, 0.06), Shares(people, 0.7548776662466927, 0.02, 0.30));
        (double mean, double[] times, double[] bytes) = (0, new double[5], new double[5]);
        for (int round = -10; round < 5; round++)
        {
            // The runtime compiles what is hot in the background: it is left the time for it before the first that counts.
            Thread.Sleep(round == 0 ? 300 : 0);
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan from = Environment.CpuUsage.TotalTime;
            mean = Mean(load, rest);
            int at = Math.Max(round, 0);
            (times[at], bytes[at]) = ((Environment.CpuUsage.TotalTime - from).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (mean, times, bytes);
    }

    private static double Mean(double[] load, double[] rest)
    {
        double sum = 0;
        for (int i = 0; i < load.Length; i += Vector256<double>.Count)
        {
            FourDesks four = new(At(load, rest, i), At(load, rest, i + 1), At(load, rest, i + 2), At(load, rest, i + 3));
            sum += Vector256.Sum(four.Overload(Seconds, Vector256.Create(Threshold)));
        }

        return sum / load.Length;
    }

    private static DeskStretch At(double[] load, double[] rest, int i) => new(load[i], rest[i], s_shoulder, s_rhythm);

    /// <summary>Spread over a range without chance, so that every language has the same people.</summary>
    private static double[] Shares(int people, double step, double least, double wide)
    {
        double[] shares = new double[people];
        for (int i = 0; i < people; i++)
        {
            double at = (i + 1) * step;
            shares[i] = least + (wide * (at - Math.Floor(at)));
        }

        return shares;
    }
}
