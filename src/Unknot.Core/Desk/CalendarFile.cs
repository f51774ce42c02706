using System.Globalization;
using System.Text;

namespace Unknot.Core.Desk;

/// <summary>Reminders as a file that any calendar reads.</summary>
/// <remarks>
/// Times are floating: they name the wall clock of wherever the calendar is, so that a change of the clocks or a journey moves nothing and no zone has to be described.
/// RFC 5545, 3.3.5 form 1 (floating times), 3.6.1 (events) and 3.6.6 (alarms).
/// </remarks>
public static class CalendarFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="reminders">What it reminds of.</param>
    /// <param name="now">The instant it is written.</param>
    /// <param name="zone">The person's zone: tells what is still to come today.</param>
    /// <param name="app">Where the app answers, so that an entry leads to it.</param>
    /// <returns>Its text in UTF-8 lines, each an alarm at its time, weekly and private, which leaves the time free.</returns>
    public static string Of(IReadOnlyList<Reminder> reminders, DateTimeOffset now, TimeZoneInfo zone, Uri app)
    {
        ArgumentNullException.ThrowIfNull(app);
        StringBuilder file = new();
        file.Append(ContentLine.Of("BEGIN", "VCALENDAR")).Append(ContentLine.Of("VERSION", "2.0")).Append(ContentLine.Of("PRODID", "-//Unknot//Reminders//EN")).Append(ContentLine.Of("CALSCALE", "GREGORIAN"));
        foreach (Reminder reminder in reminders)
        {
            Append(file, reminder, now, reminder.Next(TimeZoneInfo.ConvertTime(now, zone).DateTime), app);
        }

        return file.Append(ContentLine.Of("END", "VCALENDAR")).ToString();
    }

    private static string Short(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();

    private static void Append(StringBuilder file, Reminder reminder, DateTimeOffset now, DateTime first, Uri app) => file
        .Append(ContentLine.Of("BEGIN", "VEVENT"))
        .Append(ContentLine.Text("UID", reminder.Id))
        .Append(ContentLine.Of("DTSTAMP", now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)))
        .Append(ContentLine.Of("DTSTART", first.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)))
        .Append(ContentLine.Of("DURATION", $"PT{reminder.Minutes}M"))
        .Append(ContentLine.Of("RRULE", $"FREQ=WEEKLY;BYDAY={string.Join(',', reminder.Days.Order().Select(Short))}"))
        .Append(ContentLine.Text("SUMMARY", reminder.Title))
        .Append(ContentLine.Text("DESCRIPTION", reminder.What))
        .Append(ContentLine.Of("URL", app.AbsoluteUri))
        .Append(ContentLine.Of("CLASS", "PRIVATE"))
        .Append(ContentLine.Of("TRANSP", "TRANSPARENT"))
        .Append(ContentLine.Of("BEGIN", "VALARM"))
        .Append(ContentLine.Of("ACTION", "DISPLAY"))
        .Append(ContentLine.Text("DESCRIPTION", reminder.Title))
        .Append(ContentLine.Of("TRIGGER", "PT0S"))
        .Append(ContentLine.Of("END", "VALARM"))
        .Append(ContentLine.Of("END", "VEVENT"));
}
