using System.Diagnostics;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Bench;

/// <summary>What a trial costs once its people are found: two arms of 1,000 people over 20 weeks, by one draw of the numbers and by 40; and what a person's day of overload costs.</summary>
internal static class TrialBench
{
    private const int People = 1000;
    private const int Draws = 40;
    private const int Weeks = 20;
    private const int Days = 1_000_000;
    private const double Thousand = 1000;

    public static Task<IReadOnlyList<Reading>> Measure()
    {
        string content = Path.Combine(Clone.Root, "content");
        LoadModelContent model = Ridge.Knowledge.LoadModel;
        Posterior posterior = PosteriorFile.Read(content, model).Value;
        DeskTables desks = new(Parameters.Usual(model));
        Protocol published = TrialsFolder.Read(content, Ridge.Knowledge).Value.Single(protocol => protocol.Id == "hakkinen_2008");
        Protocol protocol = published with { Weeks = Weeks, MeasureWeeks = [0, Weeks], Contrasts = [], Published = [] };
        Parts levers = Parts.Of(model.Parts);
        return Task.FromResult<IReadOnlyList<Reading>>(
        [
            new("two arms of 1,000 people, one draw: time", Times(new(posterior.Some(1), levers, desks, People, 1), protocol), "ms", Bar.Time(2 * Thousand)),
            new("the same by 40 draws: time", Times(new(posterior.Some(Draws), levers, desks, People, 1), protocol), "ms", Bar.Time(10 * Thousand)),
            new("the overload of a person's day: time", Overload(new(posterior.Draws[0], levers), desks), "µs", Bar.Time(2)),
        ]);
    }

    private static double[] Times(Trials trials, Protocol protocol)
    {
        // The first run finds the people, who are kept.
        trials.Run(protocol);
        double[] times = new double[5];
        for (int round = 0; round < times.Length; round++)
        {
            long from = Stopwatch.GetTimestamp();
            trials.Run(protocol);
            times[round] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }

        return times;
    }

    private static double[] Overload(Person person, DeskTables desks)
    {
        (double[] times, LoadState state, Day day) = (new double[5], LoadState.Healthy(person), Day.AtDesk(desks.Unbroken, 8));
        for (int round = -1; round < times.Length; round++)
        {
            long from = Stopwatch.GetTimestamp();
            double sum = 0;
            for (int i = 0; i < Days; i++)
            {
                state.Swing = (i % 200 * 0.01) - 1;
                sum += LoadModel.Overload(person, state, day);
            }

            times[Math.Max(round, 0)] = Stopwatch.GetElapsedTime(from).TotalMilliseconds * Thousand / Days;
            GC.KeepAlive(sum);
        }

        return times;
    }
}
