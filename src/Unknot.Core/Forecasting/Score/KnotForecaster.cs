namespace Unknot.Core.Forecasting;

/// <summary>A forecast as it is said, and how good those before it were.</summary>
/// <param name="Outlook">What the model says, to try out what would be otherwise.</param>
/// <param name="Said">What is said: the model as far as it is to be trusted with this person, set right.</param>
/// <param name="Understood">How well the model has understood the person [natural logarithm].</param>
/// <param name="Score">How good those of the chance that is shown were so far; null where none is over.</param>
public sealed record SaidForecast(Outlook Outlook, Forecast Said, double Understood, ForecastScore? Score);

/// <summary>A forecast that was kept.</summary>
/// <param name="AsOf">The evening it was made.</param>
/// <param name="What">What was foretold.</param>
/// <param name="Days">Within how many days.</param>
/// <param name="Model">What the model said [0–1].</param>
/// <param name="Own">What the person's own rate said [0–1].</param>
/// <param name="Said">What was said [0–1].</param>
/// <param name="Understood">How well the model had understood the person by then [natural logarithm].</param>
/// <param name="Happened">Whether it happened; null where nothing was written that tells.</param>
public sealed record KeptForecast(DateOnly AsOf, Foretold What, int Days, double Model, double Own, double Said, double Understood, bool? Happened)
{
    /// <summary>Whether its days are over.</summary>
    /// <param name="asOf">The evening.</param>
    /// <returns>True when they are.</returns>
    public bool IsOver(DateOnly asOf) => AsOf.AddDays(Days) <= asOf;
}

/// <summary>Forecasts of a knot from evening to evening. Once a week each is kept and scored when its days are over, and what is said leans to whoever foretold better.</summary>
public sealed class KnotForecaster
{
    private const int FirstAfter = 13;
    private const int Week = 7;

    private readonly KnotFilter _filter;
    private readonly KnotDiary _knot;
    private readonly DiaryDays _days;
    private readonly BaseRates _rates;
    private readonly Recalibration _right;
    private readonly double _written;
    private readonly OutlookSettings _settings;
    private readonly OutlookSettings _past;
    private readonly List<KeptForecast> _kept = [];
    private SaidForecast? _last;

    /// <summary>Begins with a knot.</summary>
    /// <param name="filter">Follows it.</param>
    /// <param name="knot">The knot.</param>
    /// <param name="days">Its days.</param>
    /// <param name="rates">How often things happen with people in general.</param>
    /// <param name="right">How what is said is set right.</param>
    /// <param name="written">The share of days people write of [0–1].</param>
    /// <param name="settings">How far and how finely is looked ahead.</param>
    /// <param name="past">How finely on the evenings before, which are made to be scored alone; as far as <paramref name="settings"/>, and null where they are the same.</param>
    public KnotForecaster(KnotFilter filter, KnotDiary knot, DiaryDays days, BaseRates rates, Recalibration right, double written, OutlookSettings settings, OutlookSettings? past = null) =>
        (_filter, _knot, _days, _rates, _right, _written, _settings, _past) = (filter, knot, days, rates, right, written, settings, past ?? settings);

    /// <summary>The forecast of an evening.</summary>
    /// <param name="asOf">The evening; each not before the one asked for last.</param>
    /// <returns>The forecast, with no more than had been written by then.</returns>
    public SaidForecast At(DateOnly asOf)
    {
        DateOnly next = _kept.Count > 0 ? _kept[^1].AsOf.AddDays(Week) : _filter.First.AddDays(FirstAfter);
        for (; next < asOf; next = next.AddDays(Week))
        {
            Keep(Made(next, _past));
        }

        return Made(asOf, _settings);
    }

    /// <summary>The forecasts that were kept and are over, each with what became of it.</summary>
    /// <param name="asOf">The evening, not after the one asked for last.</param>
    /// <returns>Those that can be scored.</returns>
    public IEnumerable<KeptForecast> Over(DateOnly asOf) => _kept.Where(kept => kept.Happened is not null && kept.IsOver(asOf));

    private SaidForecast Made(DateOnly asOf, OutlookSettings settings) => _last?.Said.AsOf == asOf ? _last : _last = Make(asOf, settings);

    private SaidForecast Make(DateOnly asOf, OutlookSettings settings)
    {
        Ensemble then = _filter.At(asOf);
        Outlook outlook = Outlook.Of(then, Standing.Of(_knot, asOf, _written), _days.Ahead(asOf, settings.Horizons[^1], Otherwise.Nothing), settings);
        Forecast model = outlook.Forecast;
        return new(outlook, model with
        {
            Return = Said(Foretold.Return, model.Return, asOf, then.Understood),
            Relapse = Said(Foretold.Relapse, model.Relapse, asOf, then.Understood),
            Quiet = Said(Foretold.Quiet, model.Quiet, asOf, then.Understood),
        }, then.Understood, Score(asOf));
    }

    private IReadOnlyList<Odds>? Said(Foretold what, IReadOnlyList<Odds>? model, DateOnly asOf, double understood)
    {
        // Whom to trust of relapses, rare as they are, the evenings tell little.
        double trusted = what == Foretold.Relapse ? 0 : understood;
        return model is null ? null : [.. model.Select(odds => _right.Of(what, Trusted(what, odds.Days, asOf, trusted).Of(odds, Own(what, odds.Days, asOf)), understood))];
    }

    private IEnumerable<KeptForecast> Over(Foretold what, int days, DateOnly asOf) => Over(asOf).Where(kept => kept.What == what && kept.Days == days);

    private Trust Trusted(Foretold what, int days, DateOnly asOf, double understood) => Trust.Of(Scored(what, days, asOf), Alike(what, days, asOf), understood);

    /// <summary>A return and calm tell of the same: whether it will be sore.</summary>
    private ScoredForecast[] Alike(Foretold what, int days, DateOnly asOf) => what switch
    {
        Foretold.Return => Scored(Foretold.Quiet, days, asOf),
        Foretold.Quiet => Scored(Foretold.Return, days, asOf),
        _ => [],
    };

    private ScoredForecast[] Scored(Foretold what, int days, DateOnly asOf) =>
        [.. Over(what, days, asOf).Select(kept => new ScoredForecast(kept.AsOf, days, kept.Model, kept.Own, kept.Happened!.Value))];

    private OwnRate Own(Foretold what, int days, DateOnly asOf)
    {
        KeptForecast[] over = [.. Over(what, days, asOf)];
        return new(over.Count(kept => kept.Happened == true), over.Length, _rates[what, days]);
    }

    private void Keep(SaidForecast made)
    {
        (Forecast model, Forecast said) = (made.Outlook.Forecast, made.Said);
        Keep(Foretold.Return, model.Return, said.Return, made);
        Keep(Foretold.Relapse, model.Relapse, said.Relapse, made);
        Keep(Foretold.Quiet, model.Quiet, said.Quiet, made);
    }

    private void Keep(Foretold what, IReadOnlyList<Odds>? model, IReadOnlyList<Odds>? said, SaidForecast made)
    {
        DateOnly asOf = made.Said.AsOf;
        Standing standing = Standing.Of(_knot, asOf, _written);
        for (int i = 0; i < (model?.Count ?? 0); i++)
        {
            int days = model![i].Days;
            _kept.Add(new(asOf, what, days, model[i].P, Own(what, days, asOf).P, said![i].P, made.Understood, WhatBecame.Of(_knot, standing, what, days)));
        }
    }

    /// <summary>Of the chance that is shown: of return or of being quiet, within a week or what is nearest to it.</summary>
    private ForecastScore? Score(DateOnly asOf)
    {
        int shown = _settings.Horizons.MinBy(days => Math.Abs(days - Week));
        (double, double, bool)[] over = [.. Over(asOf).Where(kept => kept.What != Foretold.Relapse && kept.Days == shown).Select(kept => (kept.Said, kept.Own, kept.Happened!.Value))];
        return over.Length == 0 ? null : ForecastScore.Of(over);
    }
}
