using System.Globalization;
using Unknot.Core.Desk;

namespace Unknot.Web.Shell.Record;

/// <summary>The working day as it is stored, and what goes without choosing.</summary>
public static class WorkHours
{
    /// <summary>The usual days of work, as they are stored.</summary>
    public const string UsualDays = "1,2,3,4,5";

    /// <summary>When work usually begins, as it is stored.</summary>
    public const string UsualFrom = "09:00";

    /// <summary>When work usually ends, as it is stored.</summary>
    public const string UsualUntil = "17:30";

    private const int DaysOfAWeek = 7;

    /// <summary>The working day.</summary>
    /// <param name="chosen">What was chosen, by its name.</param>
    /// <returns>The day; what was not chosen is usual.</returns>
    public static WorkingDay Of(IReadOnlyDictionary<string, string> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return new(
            chosen.GetValueOrDefault(Preferences.WorkDays, UsualDays).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => (DayOfWeek)(int.Parse(day, CultureInfo.InvariantCulture) % DaysOfAWeek)).ToHashSet(),
            TimeOnly.Parse(chosen.GetValueOrDefault(Preferences.WorkFrom, UsualFrom), CultureInfo.InvariantCulture),
            TimeOnly.Parse(chosen.GetValueOrDefault(Preferences.WorkUntil, UsualUntil), CultureInfo.InvariantCulture));
    }
}
