using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Core.Planning;

namespace Unknot.Core.Forecasting;

/// <summary>What was done against the knot on each day: releases and stretches, strengthening, retraining, warmth and massage.</summary>
internal sealed class SessionDays
{
    private const double SecondsOfAMinute = 60;

    private readonly LoadModelContent _model;
    private readonly ToldOfDays _told;
    private readonly ILookup<DateOnly, Entry> _entries;
    private readonly ILookup<DateOnly, TrainedStep> _steps;

    internal SessionDays(LoadModelContent model, ToldOfDays told, ILookup<DateOnly, Entry> entries)
    {
        (_model, _told, _entries) = (model, told, entries);
        _steps = (told.Steps ?? []).ToLookup(step => step.Day);
    }

    /// <summary>Adds what was done on a day.</summary>
    internal Day With(Day day, DateOnly date)
    {
        Day done = _told.Steps is null ? Diary(day, date) : Steps(day, date);
        foreach (ExtraNorm extra in _entries[date].SelectMany(entry => entry.Extras).Distinct().Select(id => _model.Days.Extras.TryGet(id, out ExtraNorm? known) ? known : null).OfType<ExtraNorm>())
        {
            done = done with
            {
                Eased = done.Eased || extra.Eased,
                ReleaseSeconds = done.ReleaseSeconds + (extra.Massage ? _model.Days.MassageSeconds.Value : 0),
            };
        }

        return _told.BreaksTaken.GetValueOrDefault(date) > 0 ? done with { Eased = true } : done;
    }

    /// <summary>Adds a session of the program that is tried out.</summary>
    internal Day WithProgram(Day day) => Trained(day with { ReleaseSeconds = day.ReleaseSeconds + _model.Days.ProgramReleaseSeconds, Retrained = true }, _model.Days.ProgramMinutes, _model.Days.Training);

    /// <summary>Minutes and releases as the diary says them, where nothing is known of the movements.</summary>
    private Day Diary(Day day, DateOnly date)
    {
        double minutes = _entries[date].Select(entry => (double)entry.TrainedMinutes).DefaultIfEmpty().Max();
        Day trained = Trained(day, minutes, _model.Days.Training);
        return _entries[date].Any(entry => entry.Released) ? trained with { ReleaseSeconds = trained.ReleaseSeconds + _model.Days.ReleaseSeconds.Value } : trained;
    }

    private Day Steps(Day day, DateOnly date)
    {
        foreach (TrainedStep step in _steps[date])
        {
            day = step.Phase switch
            {
                Phase.Release or Phase.Stretch => day with { ReleaseSeconds = day.ReleaseSeconds + step.Seconds },
                Phase.Strengthen or Phase.Retrain when _model.Movements.TryGet(step.Movement, out MovementLoad? load) =>
                    Trained(day, step.Seconds / SecondsOfAMinute, load) with { Retrained = day.Retrained || step.Phase == Phase.Retrain },
                Phase.Retrain => day with { Retrained = true },
                _ => day,
            };
        }

        return day;
    }

    private static Day Trained(Day day, double minutes, MovementLoad load) => minutes <= 0 ? day : day with
    {
        TrainedMinutes = day.TrainedMinutes + minutes,
        Work = new(day.Work.Upper + (minutes * load.Upper), day.Work.Middle + (minutes * load.Middle), day.Work.Lower + (minutes * load.Lower)),
    };
}
