using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Charts;

/// <summary>What the chart of pain is drawn from.</summary>
/// <param name="Entries">The diary of a knot.</param>
/// <param name="Sessions">Days with a session.</param>
/// <param name="Course">Its quiet times.</param>
/// <param name="From">The first day shown.</param>
/// <param name="Today">The last.</param>
public sealed record PainDays(IReadOnlyList<Entry> Entries, IReadOnlyCollection<DateOnly> Sessions, KnotCourse Course, DateOnly From, DateOnly Today)
{
    private const int Week = 7;

    // From here on a day is narrower than its dot: a dot is a week then.
    private const int MostSingleDays = 120;

    /// <summary>What would be called a change of this week's mean; null where there is nothing to compare it with.</summary>
    public (double? Quieter, double? Louder)? Ordinary { get; init; }

    /// <summary>How many days one dot stands for.</summary>
    internal int DaysOfADot => Today.DayNumber - From.DayNumber > MostSingleDays ? Week : 1;

    /// <summary>The sessions that are seen.</summary>
    internal IReadOnlyList<DateOnly> SessionsShown => [.. Sessions.Where(day => day >= From && day <= Today).Distinct().Order()];

    /// <summary>A score, averaged over the days of a dot and standing at the last of them.</summary>
    internal IReadOnlyList<(DateOnly Day, double Score)> Dots(Func<Entry, int?> score) =>
    [
        .. Entries.Where(entry => entry.Day >= From && entry.Day <= Today && score(entry) is not null)
            .GroupBy(entry => (Today.DayNumber - entry.Day.DayNumber) / DaysOfADot).OrderByDescending(group => group.Key)
            .Select(group => (Today.AddDays(-group.Key * DaysOfADot), group.GroupBy(entry => entry.Day).Average(day => day.Average(entry => score(entry)!.Value)))),
    ];

    /// <summary>The mean of the seven days up to one.</summary>
    internal double? MeanAt(DateOnly day)
    {
        double[] week = [.. Entries.Where(entry => entry.Nprs is not null && entry.Day <= day && entry.Day > day.AddDays(-Week)).GroupBy(entry => entry.Day).Select(one => one.Average(entry => entry.Nprs!.Value))];
        return week.Length > 0 ? week.Average() : null;
    }

    /// <summary>The times between the quiet ones.</summary>
    internal IReadOnlyList<(DateOnly Begin, DateOnly End)> Sore
    {
        get
        {
            List<(DateOnly Begin, DateOnly End)> sore = [];
            DateOnly from = From;
            foreach (QuietStretch stretch in Course.Stretches.Where(stretch => stretch.Until is null || stretch.Until > From))
            {
                sore.Add((from, stretch.From));
                from = stretch.Until ?? Today;
            }

            sore.Add((from, Course.State == KnotState.Quiet ? from : Today));
            return [.. sore.Where(time => time.End > time.Begin)];
        }
    }
}
