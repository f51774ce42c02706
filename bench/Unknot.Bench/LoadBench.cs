using System.Diagnostics;
using System.Globalization;
using Unknot.Bench.Bare;

namespace Unknot.Bench;

/// <summary>
/// Today, and beside it the bare page, on the year of demo data: at 50 requests a second for half an hour, then at 500 for a minute, in turns of a fifth, the
/// server on one core and the client on another. Then what the server keeps of the memory, and what it takes when nobody asks. A check asks for seconds only, and judges the memory.
/// </summary>
internal static class LoadBench
{
    private const int ServerCore = 0;
    private const double MostMegabytes = 200;
    private const double MostBeside = 4;
    private const int Turns = 5;

    // Of fewer the slowest in a hundred is one.
    private const int EnoughForTails = 1000;

    // Enough for the tail of the page beside it; asking it for as long would take the half hour twice.
    private static readonly TimeSpan s_beside = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan s_warm = TimeSpan.FromSeconds(10);

    private static int ClientCore => Math.Min(1, Environment.ProcessorCount - 1);

    /// <summary>Measures.</summary>
    /// <param name="minutes">How long at 50 a second [min]; null for what a check asks for.</param>
    public static async Task<IReadOnlyList<Reading>> Measure(double? minutes)
    {
        DirectoryInfo data = await Year.Make();
        List<Reading> readings = [];
        await StayOn(ClientCore.ToString(CultureInfo.InvariantCulture));
        using (Served unknot = await Served.Start(data.FullName, ServerCore))
        using (Served bare = await Served.Start(ServerCore, [typeof(BareApp).Assembly.Location, BareApp.Alone, Path.Combine(data.FullName, "unknot.db")]))
        using (OpenLoop today = new(new(unknot.Home, "/today")), rows = new(bare.Home))
        {
            if (minutes is { } asked)
            {
                await today.Times(100, s_warm);
                await rows.Times(100, s_warm / 2);
                readings.AddRange(await At(today, rows, 50, TimeSpan.FromMinutes(asked)));
                readings.AddRange(await At(today, rows, 500, TimeSpan.FromMinutes(Math.Min(1, asked))));
            }
            else
            {
                readings.AddRange(await At(today, rows, 20, s_warm));
            }

            readings.Add(Reading.Of("memory after it (PSS)", unknot.Watched.Megabytes, "MB", Bar.Most(MostMegabytes)));
            if (minutes is not null)
            {
                await Task.Delay(s_warm);
                readings.Add(Reading.Of("processor when nobody asks, over a minute", await unknot.Watched.PercentOfAProcessor(TimeSpan.FromMinutes(1)), "%", Bar.Time(0.2)));
            }
        }

        await StayOn($"0-{Environment.ProcessorCount - 1}");
        data.Delete(recursive: true);
        return readings;
    }

    private static async Task<IReadOnlyList<Reading>> At(OpenLoop today, OpenLoop rows, int perSecond, TimeSpan lasts)
    {
        double[][] ours = new double[Turns][], beside = new double[Turns][];
        for (int turn = 0; turn < Turns; turn++)
        {
            ours[turn] = await today.Times(perSecond, lasts / Turns);
            beside[turn] = await rows.Times(perSecond, TimeSpan.FromTicks(Math.Min(s_beside.Ticks, lasts.Ticks / Turns)));
        }

        Bar bar = Bar.Most(MostBeside) with { IsTime = ours[0].Length < EnoughForTails };
        string at = string.Create(CultureInfo.InvariantCulture, $"Today at {perSecond} a second for {lasts.TotalMinutes:0.##} min");
        double[] Each(double[][] turns, double share) => [.. turns.Select(turn => turn[(int)(share * (turn.Length - 1))])];
        Reading Beside(double share, string name) => new($"{at}: {name} beside a bare page", [.. Each(ours, share).Zip(Each(beside, share), (one, other) => one / other)], "×", bar);
        return
        [
            new($"{at}: half within", Each(ours, 0.5), "ms", Bar.Noted),
            new($"{at}: 99 of 100 within", Each(ours, 0.99), "ms", Bar.Time(20)),
            new($"a bare page at {perSecond}: 99 of 100 within", Each(beside, 0.99), "ms", Bar.Noted),
            Beside(0.5, "half"),
            Beside(0.99, "99 of 100"),
        ];
    }

    /// <summary>Keeps all threads of this process, and those they begin, to some cores.</summary>
    private static async Task StayOn(string cores)
    {
        using Process taskset = Process.Start(new ProcessStartInfo("taskset", ["-a", "-p", "-c", cores, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        await taskset.WaitForExitAsync();
    }
}
