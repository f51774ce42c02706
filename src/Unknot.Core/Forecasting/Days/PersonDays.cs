using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>
/// From answers and a diary to the days of the load model. What was said counts, what was not said is the usual day (<see cref="DayNorms"/>); nothing shifts a load but the
/// tags of the content, and stress the diary holds numbers of is seen there and not counted from an answer too.
/// </summary>
/// <remarks>No answer says a load to better than 2–3 hundredths of the greatest force: see <see cref="DayNorms.LeastBand"/>. <source key="BRUNOGARZA2014" /></remarks>
public sealed class PersonDays
{
    private const int DaysOfAWeek = 7;

    private readonly LoadModelContent _model;
    private readonly DeskDays _desk;
    private readonly SessionDays _sessions;

    /// <summary>Reads what was told.</summary>
    /// <param name="model">The model's content.</param>
    /// <param name="desks">The overload tables.</param>
    /// <param name="told">What was told, as far as it is to be known.</param>
    public PersonDays(LoadModelContent model, DeskTables desks, ToldOfDays told)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(told);
        _model = model;
        ILookup<DateOnly, Entry> entries = told.Entries.ToLookup(entry => entry.Day);
        (_desk, _sessions) = (new(model, desks, told, entries), new(model, told, entries));
    }

    /// <summary>The hours of a day of work of which nothing was said [h]: the person's own middle, else the answer, else the norm.</summary>
    public double UsualHours => _desk.UsualHours;

    /// <summary>A day that is over, as it was told.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Work as it was said, else as it usually is on that weekday; sessions as they were done.</returns>
    public Day On(DateOnly day) => _sessions.With(_desk.On(day), day);

    /// <summary>A day that is to come.</summary>
    /// <param name="day">The day, after <paramref name="asOf"/>.</param>
    /// <param name="asOf">The last day that is known.</param>
    /// <param name="otherwise">What would be otherwise.</param>
    /// <returns>Work as usual; sessions as on the same weekday of the last weeks (<see cref="DayNorms.RepeatWeeks"/>), turn by turn.</returns>
    public Day Ahead(DateOnly day, DateOnly asOf, Otherwise otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        int ahead = day.DayNumber - asOf.DayNumber;
        int turn = DaysOfAWeek * _model.Days.RepeatWeeks;
        Day desk = _desk.Ahead(day, otherwise);
        Day made = otherwise.ProgramDays is { } days
            ? Program(desk, ahead, days)
            : _sessions.With(desk, day.AddDays(-turn * ((ahead + turn - 1) / turn)));
        return Calmer(otherwise.ReleaseOnly ? made with { TrainedMinutes = 0, Work = default, Retrained = false } : made, ahead, otherwise) with
        {
            Eased = made.Eased || (otherwise.Breaks && made.Hours > 0),
        };
    }

    /// <summary>So many days of a week, spread evenly.</summary>
    private Day Program(Day desk, int ahead, int days) => (ahead * days / DaysOfAWeek) > ((ahead - 1) * days / DaysOfAWeek) ? _sessions.WithProgram(desk) : desk;

    /// <summary>Stress fades by itself within the days of a swing; what is taken away of it fades with it.</summary>
    private Day Calmer(Day day, int ahead, Otherwise otherwise)
    {
        double swing = -otherwise.StressDown * Math.Exp(-ahead / _model[LoadParameter.SwingDays].Value);
        return swing == 0 ? day : day with
        {
            LoadTimes = day.LoadTimes * Math.Pow(_model[LoadParameter.SwingLoad].Value, swing),
            RestTimes = day.RestTimes * Math.Pow(_model[LoadParameter.SwingRest].Value, swing),
        };
    }
}
