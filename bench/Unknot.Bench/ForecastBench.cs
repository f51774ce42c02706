using System.Diagnostics;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Bench;

/// <summary>What a forecast costs: an evening's entry, a year of them, and the days ahead, with 500 people who may be the one who writes.</summary>
internal static class ForecastBench
{
    private const int People = 500;
    private const int Year = 365;
    private const int Evenings = 28;
    private const int Outlooks = 10;

    private static readonly DateOnly s_first = new(2026, 1, 5);

    public static Task<IReadOnlyList<Reading>> Measure()
    {
        LoadModelContent model = Ridge.Knowledge.LoadModel;
        Posterior posterior = PosteriorFile.Read(Path.Combine(Clone.Root, "content"), model).Value;
        DeskTables desks = new(Parameters.Usual(model));
        StartingPeople start = StartingPeople.Of(model, posterior.Draws, desks, 4000, 1);
        SimulatedDiary simulated = new(posterior.Draws, Parts.Of(model.Parts), desks, new Arm { Name = "usual" }, Year + Evenings, 4);
        KnotDiary knot = new("k1", s_first, [.. simulated.Of(0).Select(entry => entry.On(s_first))]);
        DiaryDays days = new(model, desks, new ToldOfDays { Entries = knot.Entries });
        return Task.FromResult(Of(start, knot, days));
    }

    private static IReadOnlyList<Reading> Of(StartingPeople start, KnotDiary knot, DiaryDays days)
    {
        (double[] entry, double[] year, double[] ahead, double[] bytes) = (new double[5], new double[5], new double[5], new double[5]);
        DateOnly last = s_first.AddDays(Year - 1);
        for (int round = -1; round < 5; round++)
        {
            KnotFilter filter = new(start, knot, [], days.On, People, 1);
            double whole = Milliseconds(() => filter.At(last));
            Standing standing = Standing.Of(knot, last, start.WrittenShare);
            IReadOnlyList<Day> next = days.Ahead(last, Evenings, Otherwise.Nothing);
            Ensemble then = filter.At(last);
            long before = GC.GetAllocatedBytesForCurrentThread();
            double looks = Milliseconds(() => Repeat(Outlooks, _ => Outlook.Of(then, standing, next, OutlookSettings.Usual))) / Outlooks;
            double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Outlooks;
            double evening = Milliseconds(() => Repeat(Evenings, i => filter.At(last.AddDays(i + 1)))) / Evenings;

            // The first round only warms up.
            int at = Math.Max(round, 0);
            (entry[at], year[at], ahead[at], bytes[at]) = (evening, whole, looks, allocated);
        }

        return
        [
            new("an evening's entry: time", entry, "ms", Bar.Time(10)),
            new("a year of entries anew: time", year, "ms", Bar.Time(1500)),
            new("28 days ahead by 500 draws: time", ahead, "ms", Bar.Time(50)),
            new("28 days ahead by 500 draws: allocated", bytes, "B", Bar.Most(1_200_000)),
        ];
    }

    private static void Repeat(int times, Action<int> done)
    {
        for (int i = 0; i < times; i++)
        {
            done(i);
        }
    }

    private static double Milliseconds(Action done)
    {
        long from = Stopwatch.GetTimestamp();
        done();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
