using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>Work at the desk on each day: whether, how long, with which breaks, and how much above or below the usual load.</summary>
internal sealed class DeskDays
{
    private const double Most = 3;
    private const double MinutesOfAnHour = 60;

    private readonly LoadModelContent _model;
    private readonly DeskTables _desks;
    private readonly ToldOfDays _told;
    private readonly ILookup<DateOnly, Entry> _entries;
    private readonly DateOnly[] _stressSaid;

    internal DeskDays(LoadModelContent model, DeskTables desks, ToldOfDays told, ILookup<DateOnly, Entry> entries)
    {
        (_model, _desks, _told, _entries) = (model, desks, told, entries);
        _stressSaid = [.. told.Entries.Where(entry => entry.Stress is not null).Select(entry => entry.Day).Distinct().Order()];
        UsualHours = Usual();
    }

    /// <summary>The hours of a day of work of which nothing was said [h].</summary>
    internal double UsualHours { get; }

    /// <summary>The day as it was told.</summary>
    internal Day On(DateOnly day)
    {
        double hours = Hours(day);
        return hours > 0 ? At(day, hours, Told(day), Otherwise.Nothing) : default;
    }

    /// <summary>The day as it is expected: work as usual, answers as they stand.</summary>
    internal Day Ahead(DateOnly day, Otherwise otherwise) =>
        !otherwise.NoDesk && _told.WorkDays.Contains(day.DayOfWeek) && !IsAway(day) ? At(day, UsualHours, otherwise.Breaks ? _model.Days.IfBreaks : Answered(), otherwise) : default;

    private Day At(DateOnly day, double hours, BreakNorm? breaks, Otherwise otherwise)
    {
        Day made = Day.AtDesk(breaks is { } rhythm ? _desks.WithBreaks(rhythm.EveryMinutes, rhythm.Seconds) : _desks.Unbroken, hours);
        foreach ((LoadShift shift, double strength) in Shifts(day).Where(one => !otherwise.Supported || one.Shift.Tag != _model.Unsupported))
        {
            made = made with
            {
                LoadTimes = made.LoadTimes * Math.Pow(shift.LoadTimes, strength),
                LoadPlus = made.LoadPlus + (shift.LoadPlus * strength),
                RestTimes = made.RestTimes * Math.Pow(shift.RestTimes, strength),
            };
        }

        return made;
    }

    private IEnumerable<(LoadShift Shift, double Strength)> Shifts(DateOnly day)
    {
        IReadOnlyDictionary<string, TagStrength>? tags = (_told.Tags.LastOrDefault(one => one.From <= day) ?? (_told.Tags is [{ } first, ..] ? first : null))?.Tags;
        return tags is null ? [] : _model.Shifts
            .Select(shift => (shift, Tag: tags.GetValueOrDefault(shift.Tag)))
            .Where(one => one.Tag is { Value: > 0 } tag && (tag.Side is null || _told.Side is null || tag.Side == _told.Side) && !IsSeen(one.shift.Tag, day))
            .Select(one => (one.shift, one.Tag!.Value / Most));
    }

    /// <summary>What the diary holds numbers of is read from there, and not from an answer too.</summary>
    private bool IsSeen(string tag, DateOnly day) => tag == _model.Days.SeenTag && _stressSaid.Any(said => said <= day && said > day.AddDays(-_model.Days.SeenDays));

    private double Hours(DateOnly day)
    {
        double[] said = [.. _entries[day].Select(entry => entry.DeskHours).OfType<double>()];
        return said.Length > 0 ? said.Average()
            : IsAway(day) || !_told.WorkDays.Contains(day.DayOfWeek) || Extras(day).Any(extra => extra.Off) ? 0
            : UsualHours;
    }

    private IEnumerable<ExtraNorm> Extras(DateOnly day) =>
        _entries[day].SelectMany(entry => entry.Extras).Select(id => _model.Days.Extras.TryGet(id, out ExtraNorm? extra) ? extra : null).OfType<ExtraNorm>();

    private bool IsAway(DateOnly day) => _told.Away.Any(away => day >= away.From && day <= away.Until);

    /// <summary>The person's own middle where enough was said, else the answer to the question, else the norm.</summary>
    private double Usual()
    {
        DayNorm norm = _model.Days.Hours;
        double[] said = [.. _told.Entries.Where(entry => entry.DeskHours > 0).Select(entry => (entry.Day, entry.DeskHours!.Value)).Distinct().Select(one => one.Value).Order()];
        return said.Length >= _model.Days.OwnFrom ? Quantiles.At(said, 0.5)
            : _told.Answers.GetValueOrDefault(_model.Days.HoursQuestion) is ExposureAnswer.Number number ? Math.Min(number.Value, norm.High)
            : norm.Value;
    }

    /// <summary>Breaks as they were taken, else as they usually are, and none on a day said to be unbroken.</summary>
    private BreakNorm? Told(DateOnly day)
    {
        if (_told.BreaksTaken.GetValueOrDefault(day) is > 0 and int taken)
        {
            double every = UsualHours * MinutesOfAnHour / (taken + 1);
            return _model.Days.Breaks.Where(one => one.EveryMinutes >= every).MinBy(one => one.EveryMinutes) ?? _model.Days.Breaks.MaxBy(one => one.EveryMinutes);
        }

        return Extras(day).Any(extra => extra.Unbroken) ? null : Answered();
    }

    private BreakNorm? Answered() => _told.Answers.GetValueOrDefault(_model.Days.BreakQuestion) is ExposureAnswer.Word word
        ? _model.Days.Breaks.FirstOrDefault(one => one.Answer == word.Id)
        : null;
}
