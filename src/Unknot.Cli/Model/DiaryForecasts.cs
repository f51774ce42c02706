using Unknot.Content.Diaries;
using Unknot.Core.Forecasting;
using Unknot.Core.Physiology;

namespace Unknot.Cli.Model;

/// <summary>A forecast of a knot with whose it is.</summary>
/// <param name="Person">Whose; null where the diary does not say.</param>
/// <param name="Knot">The knot.</param>
/// <param name="Made">The forecast.</param>
/// <param name="Why">What the chance comes from.</param>
/// <param name="WhatIfs">By how much the chances are different with something else done; empty where that was not asked for.</param>
internal sealed record MadeForecast(string? Person, string Knot, SaidForecast Made, IReadOnlyList<WhyShare> Why, IReadOnlyList<(string Id, IReadOnlyList<OddsChange> Changes)> WhatIfs);

/// <summary>Makes the forecasts of diaries. What all of them need is worked out once.</summary>
internal sealed class DiaryForecasts
{
    private const int StartPeople = 4000;
    private const int FilterPeople = 500;
    private const int RatePeople = 200;
    private const int RateDays = 120;
    private const int Seed = 1;
    private const int Week = 7;

    private readonly ForecastInput _input;
    private readonly DeskTables _desks;
    private readonly StartingPeople _start;
    private readonly BaseRates _rates;
    private readonly OutlookSettings _settings;

    public DiaryForecasts(ForecastInput input)
    {
        _input = input;
        _desks = input.Model.Desks();
        _start = StartingPeople.Of(input.Model.Model, input.Posterior.Draws, _desks, StartPeople, Seed);
        SimulatedDiary usual = new(input.Posterior.Draws, input.Model.Levers, _desks, new Arm { Name = "usual" }, RateDays, Seed);
        _rates = BaseRates.Of(usual, RatePeople, input.Horizons);
        _settings = OutlookSettings.Usual with { Horizons = input.Horizons };
    }

    /// <summary>The forecasts of a diary, knot by knot and evening by evening.</summary>
    public IEnumerable<MadeForecast> Of(WrittenDiary diary, bool whatIf)
    {
        DateOnly last = _input.AsOf ?? diary.Last;
        foreach ((WrittenKnot knot, DiaryDays days, KnotForecaster forecaster) in Forecasters(diary))
        {
            DateOnly from = _input.EveryDayFrom is { } every ? every > knot.Diary.Opened ? every : knot.Diary.Opened : last;
            for (DateOnly asOf = from; asOf <= last; asOf = asOf.AddDays(1))
            {
                SaidForecast made = forecaster.At(asOf);
                yield return new(diary.Person, knot.Diary.Id, made, made.Outlook.Why(Shown), whatIf ? WhatIfs(made.Outlook, days, asOf) : []);
            }
        }
    }

    /// <summary>What became of the forecasts of a diary, one a week.</summary>
    public IEnumerable<KeptForecast> Scored(WrittenDiary diary)
    {
        foreach ((_, _, KnotForecaster forecaster) in Forecasters(diary))
        {
            _ = forecaster.At(diary.Last);
            foreach (KeptForecast kept in forecaster.Over(diary.Last))
            {
                yield return kept;
            }
        }
    }

    /// <summary>The place of the horizon that is shown: a week, or what is nearest.</summary>
    private int Shown => Enumerable.Range(0, _input.Horizons.Count).MinBy(i => Math.Abs(_input.Horizons[i] - Week));

    private IEnumerable<(WrittenKnot Knot, DiaryDays Days, KnotForecaster Forecaster)> Forecasters(WrittenDiary diary)
    {
        KnotDiary[] knots = [.. diary.Knots.Select(knot => knot.Diary)];
        DiaryDays[] days = [.. diary.Knots.Select((knot, i) => Days(knot, knots.Where((_, other) => other != i)))];
        IReadOnlyList<KnotFilter> filters = KnotFilters.Of(_start, knots, [.. days.Select(one => (DayOf)one.On)], FilterPeople, Seed);
        return diary.Knots.Select((knot, i) => (knot, days[i], new KnotForecaster(filters[i], knots[i], days[i], _rates, _input.Right, _start.WrittenShare, _settings)));
    }

    private DiaryDays Days(WrittenKnot knot, IEnumerable<KnotDiary> others) =>
        new(_input.Model.Model, _desks, new ToldOfDays { Entries = [.. knot.Diary.Entries, .. KnotFilters.OfTheDay(others)], Side = knot.Side });

    private IReadOnlyList<(string, IReadOnlyList<OddsChange>)> WhatIfs(Outlook outlook, DiaryDays days, DateOnly asOf)
    {
        (string Id, Otherwise Otherwise)[] all =
        [
            ("breaks", new() { Breaks = true }),
            ("program", new() { ProgramDays = 5 }),
            ("forearms", new() { Supported = true }),
            ("stress", new() { StressDown = days.StressAboveTheMonth(asOf) }),
            ("release_only", new() { ReleaseOnly = true }),
        ];
        return [.. all.Select(one => (one.Id, outlook.Change(outlook.With(days.Ahead(asOf, _input.Horizons[^1], one.Otherwise)))))];
    }
}
