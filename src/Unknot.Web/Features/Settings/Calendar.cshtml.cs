using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Desk;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>A file for the person's calendar: the check-in when work begins, a session when it ends. It names no muscle and no place, since others may see it.</summary>
public sealed class CalendarModel(Chosen chosen, LocalPerson person, Now now, Texts texts) : PageModel
{
    private const int SessionMinutes = 10;
    private const int CheckInMinutes = 2;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        WorkingDay work = WorkHours.Of(await chosen.AllAsync(stop));
        string file = CalendarFile.Of([Of("checkin", work, work.From, CheckInMinutes), Of("session", work, work.Until, SessionMinutes)], now.Instant, now.Zone, new($"{Request.Scheme}://{Request.Host}/today"));
        return File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "unknot.ics");
    }

    private Reminder Of(string kind, WorkingDay work, TimeOnly at, int minutes) =>
        new($"{kind}-{person.Id}@unknot", texts[$"calendar.{kind}"], texts[$"calendar.{kind}.what"], at, minutes, work.DaysAt(at));
}
