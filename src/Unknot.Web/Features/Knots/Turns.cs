using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Knots;

/// <summary>What a person does with a knot as a whole; saving is the caller's.</summary>
internal sealed class Turns(UnknotDb db, Now now)
{
    /// <summary>Calls it something else.</summary>
    internal Task Call(Knot knot, string name)
    {
        db.Attach(knot);
        knot.Name = name;
        return Task.CompletedTask;
    }

    /// <summary>Puts it aside: nothing is asked or planned for it until it goes on.</summary>
    internal async Task Pause(Knot knot, PauseReason why, CancellationToken stop)
    {
        if (knot.State is KnotStanding.Paused or KnotStanding.Closed)
        {
            return;
        }

        await EndPausesAsync(knot, stop);
        db.Pauses.Add(new() { Id = now.NewId(), KnotId = knot.Id, Why = why, FromDay = now.Today, StartedAt = now.Instant });
        Stand(knot, KnotStanding.Paused);
    }

    /// <summary>Goes on where the diary left it.</summary>
    internal async Task Resume(Knot knot, KnotCourse course, CancellationToken stop)
    {
        if (knot.State is not (KnotStanding.Paused or KnotStanding.Closed))
        {
            return;
        }

        await EndPausesAsync(knot, stop);
        Stand(knot, Standing.Of(course));
    }

    /// <summary>Puts it away; its record stays.</summary>
    internal async Task Close(Knot knot, CancellationToken stop)
    {
        if (knot.State == KnotStanding.Closed)
        {
            return;
        }

        await EndPausesAsync(knot, stop);
        Stand(knot, KnotStanding.Closed);
    }

    /// <summary>Notes how the activity goes.</summary>
    internal async Task Score(Knot knot, string activity, int score, int? ease, DateTimeOffset since, CancellationToken stop)
    {
        if (await db.Activities.AnyAsync(a => a.KnotId == knot.Id && a.RecordedAt > since && a.Activity == activity && a.Score == score && a.Ease == ease && a.ReplacedAt == null, stop))
        {
            // Sent from another tab.
            return;
        }

        db.Activities.Add(new() { Id = now.NewId(), KnotId = knot.Id, Day = now.Today, RecordedAt = now.Instant, Activity = activity, Score = score, Ease = ease });
    }

    private void Stand(Knot knot, KnotStanding state)
    {
        db.Attach(knot);
        (knot.State, knot.StateSince) = (state, now.Instant);
    }

    private async Task EndPausesAsync(Knot knot, CancellationToken stop)
    {
        foreach (KnotPause pause in await db.Pauses.Where(p => p.KnotId == knot.Id && p.UntilDay == null).ToListAsync(stop))
        {
            pause.UntilDay = now.Today;
        }
    }
}
