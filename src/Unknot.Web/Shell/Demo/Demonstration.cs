using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Demo;

/// <summary>A year of somebody who does not exist, made by chance that is the same each time and written in the shapes the app writes. Made once and kept.</summary>
internal static class Demonstration
{
    private const ulong Seed = 20260302;
    private const int Year = 364;

    /// <summary>Makes it where nothing is stored yet.</summary>
    /// <param name="readiness">The content, the database and whose it is.</param>
    /// <param name="clock">Tells the day it ends with.</param>
    /// <param name="services">The words, and what makes forecasts.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is stored, the year all of it or nothing, and the forecasts that would have been made in it.</returns>
    internal static async Task FillAsync(Readiness readiness, TimeProvider clock, IServiceProvider services, CancellationToken stop)
    {
        (Known known, LocalPerson person) = (readiness.Known, readiness.Kept.Person);
        await using UnknotDb db = readiness.Kept.Database.Connect().ActFor(person.Id);
        if (await db.Visits.AnyAsync(stop))
        {
            return;
        }

        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(stop);
        await new Made(db, known, person, new Dice(Seed), services.GetRequiredService<Texts>(), PersonDay.Of(clock.GetUtcNow(), person.Zone)).AllAsync(stop);
        await whole.CommitAsync(stop);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ForecastsOfPerson>().KeepAsync(past: true, stop);
    }

    private sealed class Made(UnknotDb db, Known known, LocalPerson person, Dice dice, Texts texts, DateOnly today)
    {
        private readonly DateOnly _first = today.AddDays(-Year);
        private readonly MadeUpChanges _changes = new(known.Knowledge, new Dice(Seed + 1), today.AddDays(-Year));

        internal async Task AllAsync(CancellationToken stop)
        {
            Place[] places = [.. Places().Take(3)];
            _changes.Have(db, person);
            _changes.Desk(db, person);
            _changes.Day(db, person);
            await FollowAsync(places[0], _first, today.AddDays(-1), 1.22, null, stop);
            await FollowAsync(places[1], _first.AddDays(120), _first.AddDays(230), 1.6, KnotStanding.Closed, stop);
            await FollowAsync(places[2], _first.AddDays(280), today.AddDays(-1), 1.5, null, stop);
        }

        /// <summary>Where knots are most likely by the content, each at a spot of its own, on sides in turn.</summary>
        private IEnumerable<Place> Places()
        {
            List<Place> taken = [];
            foreach (Muscle muscle in known.Knowledge.Localisation.Priors.OrderByDescending(prior => prior.Value).ThenBy(prior => prior.Key, StringComparer.Ordinal).Select(prior => known.Knowledge.Muscles[prior.Key]))
            {
                string at = muscle.TriggerPoints[0].At;
                Place place = new(at, known.Knowledge.Regions[at].Paired ? taken.Count % 2 == 0 ? Side.Right : Side.Left : null);
                bool apart = taken.TrueForAll(other => known.Knowledge.Regions[other.Region].Scopes[0] != known.Knowledge.Regions[at].Scopes[0]);
                if (apart && !known.Knowledge.Pressure.NoSelfPressure.Contains(at))
                {
                    taken.Add(place);
                    yield return place;
                }
            }
        }

        private async Task FollowAsync(Place place, DateOnly from, DateOnly until, double longer, KnotStanding? ends, CancellationToken stop)
        {
            DateTime evening = from.ToDateTime(new(20, 30));
            (Knot knot, Verdict verdict) = await new MadeUpVisit(db, known, person, dice, texts).WalkAsync(place, new DateTimeOffset(evening, person.Zone.GetUtcOffset(evening)).ToUniversalTime(), from == _first, stop);
            (DateOnly From, DateOnly Until) holiday = (_first.AddDays(205), _first.AddDays(219));
            MadeUpFollowing following = new(db, known.Knowledge, person.Zone, dice, _changes, texts);
            following.Follow(knot, verdict, MadeUpDay.Of(dice, from, until, longer), day => day >= holiday.From && day < holiday.Until);
            if (from < holiday.From && until > holiday.Until)
            {
                DateTime noon = holiday.From.ToDateTime(new(12, 0));
                db.Add(new KnotPause { Id = Guid.CreateVersion7(), KnotId = knot.Id, Why = PauseReason.Holiday, FromDay = holiday.From, UntilDay = holiday.Until, StartedAt = new DateTimeOffset(noon, person.Zone.GetUtcOffset(noon)).ToUniversalTime() });
            }

            Stand(knot, KnotHistory.Of(following.Entries, knot.OpenedDay, today), until, ends);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        private void Stand(Knot knot, KnotCourse course, DateOnly until, KnotStanding? ends)
        {
            db.Attach(knot);
            DateTime since = (ends is null ? course.Since : until).ToDateTime(new(21, 0));
            (knot.State, knot.StateSince) = (ends ?? Record.Standing.Of(course), new DateTimeOffset(since, person.Zone.GetUtcOffset(since)).ToUniversalTime());
        }
    }
}
