using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>How long the pages take to answer a finger or a key, on a processor slowed down four times.</summary>
/// <remarks>Measured where UNKNOT_EVENTS names a file, to which it is written; a busy machine is no fault of the code, so nothing fails by it.</remarks>
internal sealed class Responses
{
    private const int SlowedDown = 4;
    private const double MostMilliseconds = 200;

    private static readonly string? s_file = Environment.GetEnvironmentVariable("UNKNOT_EVENTS");

    private readonly ConcurrentQueue<double> _durations = new();

    /// <summary>Begins to watch a window, when they are asked for.</summary>
    public static async Task<Responses> Of(Visitor visitor)
    {
        Responses seen = new();
        if (s_file is not null)
        {
            await visitor.Page.ExposeFunctionAsync("unknotAnswered", (double duration) => seen._durations.Enqueue(duration));
            await visitor.Page.AddInitScriptAsync(
                "new PerformanceObserver(list => list.getEntries().forEach(one => { if (one.interactionId) unknotAnswered(one.duration); })).observe({ type: 'event', durationThreshold: 16, buffered: true });");
            ICDPSession session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = SlowedDown });
        }

        return seen;
    }

    /// <summary>Writes down what was seen.</summary>
    /// <param name="journey">What was walked.</param>
    public async Task Record(string journey)
    {
        if (s_file is null)
        {
            return;
        }

        double[] all = [.. _durations.Order()];
        double slow = all.Length == 0 ? 0 : all[(int)Math.Ceiling(0.95 * all.Length) - 1];
        string holds = slow <= MostMilliseconds ? "ok" : "no";
        await File.AppendAllTextAsync(s_file, string.Create(CultureInfo.InvariantCulture,
            $"{holds,-3} {journey + ": answers to fingers and keys, 95th of 100",-70} {slow,6:0} ms  ≤ {MostMilliseconds:0}   [{all.Length} of them, the slowest {(all.Length == 0 ? 0 : all[^1]):0} ms]\n"));
    }
}
