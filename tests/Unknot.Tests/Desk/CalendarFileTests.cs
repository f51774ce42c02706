using System.Text;
using Unknot.Core.Desk;

namespace Unknot.Tests.Desk;

/// <summary>Reminders as a file for a calendar, by RFC 5545.</summary>
public sealed class CalendarFileTests
{
    private static readonly TimeZoneInfo s_berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    // Thursday, 26 March 2026, 12:00 in Berlin: the clocks there go forward on the Sunday after.
    private static readonly DateTimeOffset s_noon = new(2026, 3, 26, 11, 0, 0, TimeSpan.Zero);

    private static readonly Reminder s_session = new("session-1@unknot", "Ten minutes", "Today’s session.", new(17, 30), 10, new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Thursday });

    [Fact]
    public void It_holds_an_event_with_an_alarm_for_each()
    {
        string[] lines = Lines(Write(s_session, s_session with { Id = "checkin-1@unknot" }));

        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^1].ShouldBe("END:VCALENDAR");
        foreach (string part in (string[])["VEVENT", "VALARM"])
        {
            lines.Count(line => line == $"BEGIN:{part}").ShouldBe(2);
            lines.Count(line => line == $"END:{part}").ShouldBe(2);
        }

        foreach (string line in (string[])["VERSION:2.0", "UID:session-1@unknot", "UID:checkin-1@unknot", "DTSTAMP:20260326T110000Z", "DURATION:PT10M", "TRIGGER:PT0S", "CLASS:PRIVATE"])
        {
            lines.ShouldContain(line);
        }
    }

    [Fact]
    public void It_comes_at_the_same_time_of_the_wall_clock_before_and_after_the_clocks_change()
    {
        string start = Write(s_session).Split("DTSTART:")[1].Split("\r\n")[0];

        // A floating time (form 1): neither an instant nor a zone is named, so that 17:30 is 17:30 on Thursday in winter time and on Monday in summer time.
        start.ShouldBe("20260326T173000");
        Write(s_session).ShouldContain("RRULE:FREQ=WEEKLY;BYDAY=MO,TH\r\n");
        s_session.Next(new(2026, 3, 26, 18, 0, 0)).ShouldBe(new(2026, 3, 30, 17, 30, 0));
    }

    [Fact]
    public void The_first_time_is_one_of_its_days_and_not_past()
    {
        for (int hour = 0; hour < 24 * 7; hour++)
        {
            DateTime wall = new DateTime(2026, 3, 26).AddHours(hour);
            DateTime next = s_session.Next(wall);

            next.ShouldBeGreaterThanOrEqualTo(wall);
            s_session.Days.ShouldContain(next.DayOfWeek);
            (next - wall).ShouldBeLessThanOrEqualTo(TimeSpan.FromDays(7));
        }
    }

    [Fact]
    public void Words_of_any_script_and_length_come_back_as_they_were_and_no_line_is_too_long()
    {
        const string words = @"A \ and; a, comma: כתף 👩🏽‍💻 肩 – und noch viel mehr Wörter, die über das Ende einer Zeile hinausgehen, bis sie gefaltet wird";
        string file = Write(s_session with { Title = words, What = $"{words}\n{words}" });

        foreach (string line in file.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
            line.ShouldNotContain('\n');
        }

        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)).ShouldBe(file);
        Said(file, "SUMMARY").ShouldBe(words);
        Said(file, "DESCRIPTION").ShouldBe($"{words}\n{words}");
    }

    private static string Write(params IReadOnlyList<Reminder> reminders) => CalendarFile.Of(reminders, s_noon, s_berlin, new("http://127.0.0.1:5080/today"));

    /// <summary>The lines as a calendar reads them: unfolded.</summary>
    private static string[] Lines(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Said(string file, string name)
    {
        string value = Lines(file).First(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];
        StringBuilder said = new();
        for (int i = 0; i < value.Length; i++)
        {
            said.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        }

        return said.ToString();
    }
}
