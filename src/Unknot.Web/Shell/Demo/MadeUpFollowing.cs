using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Demo;

/// <summary>What somebody made up does with a knot day by day: check-ins with gaps, sessions as the planner plans them, relief checks and the activity every two weeks.</summary>
internal sealed class MadeUpFollowing(UnknotDb db, KnowledgeBase knowledge, TimeZoneInfo zone, Dice dice, MadeUpChanges changes, Texts texts)
{
    private const double Writes = 0.8;
    private const double Trains = 0.55;
    private const int Notes = 8;
    private static readonly string[] s_extras = ["long_sit", "calls", "little_movement", "tense_day", "poor_sleep", "day_off"];

    private readonly List<Entry> _entries = [];
    private readonly MadeUpTime _time = new(zone);

    /// <summary>Follows a knot from its first day to the last.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="verdict">What triage says of it.</param>
    /// <param name="days">How it is.</param>
    /// <param name="away">Whether nothing is done on a day.</param>
    internal void Follow(Knot knot, Verdict verdict, IReadOnlyList<MadeUpDay> days, Func<DateOnly, bool> away)
    {
        MadeUpSessions sessions = new(db, knowledge, dice, _time, _entries, days[^1].Day);
        foreach (MadeUpDay day in days.Where(one => !away(one.Day)))
        {
            bool trains = dice.Happens(Trains) && sessions.Make(knot, verdict, day);
            if (dice.Happens(Writes) || day.Back != Back.No)
            {
                CheckIn(knot, day, trains);
            }

            if ((day.Day.DayNumber - knot.OpenedDay.DayNumber) % knowledge.Activity.EveryDays == 0)
            {
                Activity(knot, day, days);
            }
        }
    }

    /// <summary>Its diary.</summary>
    internal IReadOnlyList<Entry> Entries => _entries;

    private void CheckIn(Knot knot, MadeUpDay day, bool trained)
    {
        bool works = day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        int stress = Math.Clamp(dice.Between(2, 5) + (works ? 1 : -1) + (day.Nprs / 3), 0, 8 - 1);
        Store.Rows.CheckIn row = new()
        {
            Id = _time.NewId(_time.At(day.Day, 21)),
            KnotId = knot.Id,
            Day = day.Day,
            RecordedAt = _time.At(day.Day, 21),
            Nprs = day.Nprs,
            Tenderness = day.Tenderness,
            Back = day.Back,
            Stress = stress,
            DeskHours = works ? dice.Between(10, 18) / 2.0 : null,
            Extras = [.. dice.Happens(0.35) ? [dice.OneOf(s_extras)] : (string[])[], .. changes.KeptOn(day.Day)],
            Note = dice.Happens(0.06) ? texts["demo.note." + dice.Between(1, Notes)] : null,
        };
        db.Add(row);
        _entries.Add(new() { Day = day.Day, Recorded = day.Day, Nprs = day.Nprs, Tenderness = day.Tenderness, Back = day.Back, Stress = stress, DeskHours = row.DeskHours, Extras = row.Extras, TrainedMinutes = trained ? 10 : 0, Released = trained });
    }

    private void Activity(Knot knot, MadeUpDay day, IReadOnlyList<MadeUpDay> days)
    {
        double along = (double)(day.Day.DayNumber - days[0].Day.DayNumber) / Math.Max(1, days[^1].Day.DayNumber - days[0].Day.DayNumber);
        db.Add(new ActivityScore { Id = _time.NewId(_time.At(day.Day, 20)), KnotId = knot.Id, Day = day.Day, RecordedAt = _time.At(day.Day, 20), Activity = texts["demo.activity"], Score = Math.Clamp((int)Math.Round(3 + (5 * along)) + dice.Between(-1, 1), 0, 10), Ease = dice.Between(4, 7) });
    }
}
