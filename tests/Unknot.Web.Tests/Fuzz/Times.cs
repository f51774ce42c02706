using System.Collections.Concurrent;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>How long each endpoint took.</summary>
internal sealed class Times
{
    private const double MostTimesTheMedian = 50;
    private const int Enough = 30;

    // Below this it is the machine that is measured: a collection of garbage, another process.
    private const double FloorMilliseconds = 100;

    private readonly ConcurrentDictionary<string, ConcurrentQueue<double>> _all = new();

    /// <summary>Adds one.</summary>
    public void Add(string endpoint, double milliseconds) => _all.GetOrAdd(endpoint, _ => new()).Enqueue(milliseconds);

    /// <summary>Whether one is far above the others of its endpoint.</summary>
    public bool IsFarAbove(string endpoint, double milliseconds) =>
        milliseconds > FloorMilliseconds && _all.TryGetValue(endpoint, out ConcurrentQueue<double>? others) && others.Count >= Enough && milliseconds > MostTimesTheMedian * Median(others);

    /// <summary>What is printed.</summary>
    public string Told() => string.Join('\n', _all.OrderByDescending(one => Median(one.Value)).Select(one => $"{one.Value.Count,7} {Median(one.Value),8:0.0} ms median {one.Value.Max(),8:0.0} ms most  {one.Key}"));

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> times)
    {
        double[] all = [.. times.Order()];
        return all[all.Length / 2];
    }
}
