using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>How far and how finely is looked ahead.</summary>
/// <param name="Horizons">Within how many days chances are given, rising, each 1 or more [days].</param>
/// <param name="Draws">How many draws of who the person is; each goes on twice.</param>
/// <param name="Seed">Decides all chance.</param>
public sealed record OutlookSettings(IReadOnlyList<int> Horizons, int Draws, int Seed)
{
    /// <summary>3, 7, 14 and 28 days, by 500 draws.</summary>
    public static OutlookSettings Usual { get; } = new([3, 7, 14, 28], 500, 1);
}

/// <summary>The days ahead of an evening, as far as they can be told: the forecast, what would be with something else done, and what it comes from.</summary>
public sealed class Outlook
{
    private readonly Draws _draws;
    private readonly Standing _standing;
    private readonly IReadOnlyList<Day> _ahead;
    private readonly OutlookSettings _settings;
    private readonly Ways _ways;

    private Outlook(Draws draws, Standing standing, IReadOnlyList<Day> ahead, OutlookSettings settings)
    {
        (_draws, _standing, _ahead, _settings) = (draws, standing, ahead, settings);
        _ways = new(draws, standing, ahead, settings.Horizons, default, settings.Seed);
        Forecast = new()
        {
            AsOf = standing.AsOf,
            EntriesSeen = standing.EntriesSeen,
            State = standing.State,
            Return = standing.IsQuiet ? Odds(_ways.Returned) : null,
            Relapse = standing.Spell.IsFree ? Odds(_ways.Relapsed) : null,
            Quiet = standing.IsQuiet ? null : Odds(_ways.Quieted),
            Pain = [.. _ways.Pains.Select(PainOfDay.Of)],
            Now = Present.Of(draws, ahead),
        };
    }

    private delegate ReadOnlySpan<double> Row(int horizon);

    /// <summary>The forecast.</summary>
    public Forecast Forecast { get; }

    /// <summary>Looks ahead from an evening.</summary>
    /// <param name="ensemble">What is held possible on it.</param>
    /// <param name="standing">What the diary says by itself on it.</param>
    /// <param name="ahead">What is done on each day ahead; as many as the last horizon or more.</param>
    /// <param name="settings">How far and how finely.</param>
    /// <returns>The days ahead.</returns>
    /// <exception cref="ArgumentException">There are fewer days than the last horizon asks for.</exception>
    public static Outlook Of(Ensemble ensemble, Standing standing, IReadOnlyList<Day> ahead, OutlookSettings settings)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(settings);
        if (ahead is null || ahead.Count < settings.Horizons[^1])
        {
            throw new ArgumentException("There is a day for each that is looked ahead.", nameof(ahead));
        }

        return new(new Draws(ensemble, settings.Draws, new Chance(settings.Seed, -1)), standing, ahead, settings);
    }

    /// <summary>The same evening and the same draws with something else done.</summary>
    /// <param name="ahead">What is done on each day ahead; as many as before.</param>
    /// <returns>The days ahead.</returns>
    public Outlook With(IReadOnlyList<Day> ahead) => new(_draws, _standing, ahead, _settings);

    /// <summary>By how much the chances of another are different: of return while it is quiet, else of being quiet.</summary>
    /// <param name="other">What would be with something else done; made by <see cref="With"/>.</param>
    /// <returns>A change for each horizon.</returns>
    public IReadOnlyList<OddsChange> Change(Outlook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. _settings.Horizons.Select((days, i) => Chances.Change(days, Shown(_ways, i), Shown(other._ways, i)))];
    }

    /// <summary>By how much the chance of a relapse is different.</summary>
    /// <param name="other">What would be with something else done; made by <see cref="With"/>.</param>
    /// <returns>A change for each horizon; null where a relapse is undefined.</returns>
    public IReadOnlyList<OddsChange>? RelapseChange(Outlook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Forecast.Relapse is null ? null : [.. _settings.Horizons.Select((days, i) => Chances.Change(days, _ways.Relapsed(i), other._ways.Relapsed(i)))];
    }

    /// <summary>What the chance comes from: how much less likely soreness is with each cause switched off, by the same draws.</summary>
    /// <param name="horizon">Which horizon, from 0.</param>
    /// <returns>Shares that add up to 1, the greatest first; none where nothing lowers it.</returns>
    public IReadOnlyList<WhyShare> Why(int horizon)
    {
        Day[] off = [.. _ahead.Select(day => day with { Desk = null, Hours = 0 })];
        (WhyCause Cause, double Taken)[] taken =
        [
            (WhyCause.Desk, Taken(off, default, horizon)),
            (WhyCause.Stress, Taken(_ahead, new(true, false, false), horizon)),
            (WhyCause.Sensitised, Taken(_ahead, new(false, true, false), horizon)),
            (WhyCause.Unhealed, Taken(_ahead, new(false, false, true), horizon)),
        ];
        double all = taken.Sum(one => one.Taken);
        return all <= 0 ? [] : [.. taken.Where(one => one.Taken > 0).OrderByDescending(one => one.Taken).Select(one => new WhyShare(one.Cause, one.Taken / all))];
    }

    /// <summary>How much of the chance of soreness goes where something is switched off [0–1].</summary>
    private double Taken(IReadOnlyList<Day> ahead, SwitchedOff off, int horizon)
    {
        Ways without = new(_draws, _standing, ahead, _settings.Horizons, off, _settings.Seed);
        double change = Chances.Change(0, Shown(_ways, horizon), Shown(without, horizon)).Change;
        return Math.Max(0, _standing.IsQuiet ? -change : change);
    }

    private ReadOnlySpan<double> Shown(Ways ways, int horizon) => _standing.IsQuiet ? ways.Returned(horizon) : ways.Quieted(horizon);

    private Odds[] Odds(Row row) => [.. _settings.Horizons.Select((days, i) => Chances.Of(days, row(i)))];
}
