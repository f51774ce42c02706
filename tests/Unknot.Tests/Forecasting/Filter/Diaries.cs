using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting.Filter;

/// <summary>Diaries to follow, and people who may have written them: drawn from what is held possible before anything is calibrated, so that no calibration changes what is tested.</summary>
internal static class Diaries
{
    internal const int People = 300;

    internal static DateOnly Monday { get; } = new(2026, 1, 5);

    internal static StartingPeople Start { get; } = StartingPeople.Of(
        ModelPeople.Model, [.. Enumerable.Range(0, 100).Select(i => Parameters.Prior(ModelPeople.Model, new Chance(5, i)))], ModelPeople.Desks, 1500, 11);

    internal static OutlookSettings Settings { get; } = new([3, 7, 14, 28], 200, 3);

    internal static IReadOnlyList<Day> Ahead(DateOnly from) => [.. Enumerable.Range(1, 28).Select(i => Days(from.AddDays(i), []))];

    internal static Day Days(DateOnly date, IReadOnlyList<Entry> written) => ModelPeople.WorkDay(((int)date.DayOfWeek + 6) % 7);

    internal static Entry On(int day, int? nprs, int? tenderness = null, int? stress = null, int late = 0) =>
        new() { Day = Monday.AddDays(day), Recorded = Monday.AddDays(day + late), Nprs = nprs, Tenderness = tenderness, Stress = stress };

    internal static KnotDiary Of(params IEnumerable<Entry> entries) => new("k1", Monday, [.. entries]);

    /// <summary>So many days of the same scores.</summary>
    internal static IEnumerable<Entry> Same(int days, int nprs, int tenderness, int from = 0) => Enumerable.Range(from, days).Select(day => On(day, nprs, tenderness, 4));

    internal static KnotFilter Filter(KnotDiary knot, int seed = 1) => new(Start, knot, [], Days, People, seed);

    internal static Outlook Outlook(KnotDiary knot, int day, int seed = 1)
    {
        DateOnly asOf = Monday.AddDays(day);
        return Core.Forecasting.Outlook.Of(Filter(knot, seed).At(asOf), Standing.Of(knot, asOf, Start.WrittenShare), Ahead(asOf), Settings);
    }

    internal static Forecast Forecast(KnotDiary knot, int day, int seed = 1) => Outlook(knot, day, seed).Forecast;
}
