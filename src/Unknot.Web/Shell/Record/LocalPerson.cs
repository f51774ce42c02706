using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>The one person of local mode: whoever started the program. Made at the first start; thread-safe.</summary>
public sealed class LocalPerson : IDisposable
{
    private readonly Database _database;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private bool _settled;

    private readonly TimeProvider _clock;

    private LocalPerson(Database database, TimeProvider clock, Person person)
    {
        (_database, _clock) = (database, clock);
        Be(person);
    }

    /// <summary>Their id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Their time zone.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>Finds the person, or makes them.</summary>
    /// <param name="database">The database.</param>
    /// <param name="clock">Tells when.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The person.</returns>
    public static async Task<LocalPerson> OfAsync(Database database, TimeProvider clock, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        return new(database, clock, await database.OnlyPersonAsync(clock.LocalTimeZone.Id, clock.GetUtcNow(), stop));
    }

    /// <summary>Counts days by another zone from now on. What is written down stays on the day it was written for.</summary>
    /// <param name="zoneId">An IANA name.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether there is such a zone.</returns>
    public async Task<bool> MoveToAsync(string zoneId, CancellationToken stop)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out TimeZoneInfo? zone))
        {
            return false;
        }

        await _oneAtATime.WaitAsync(stop);
        try
        {
            await using UnknotDb db = _database.Connect().ActFor(Id);
            await db.People.Where(p => p.Id == Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ZoneId, zoneId), stop);
            Zone = zone;
            return true;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Begins anew after everything was removed, as somebody who has just come.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when they are stored.</returns>
    public async Task BeginAnewAsync(CancellationToken stop)
    {
        Be(await _database.OnlyPersonAsync(_clock.LocalTimeZone.Id, _clock.GetUtcNow(), stop));
        _settled = false;
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>Takes over the browser's zone while nothing depends on days yet. Afterwards days would shift under what is stored, so it stays.</summary>
    /// <param name="zoneId">An IANA name, as the browser gives it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is stored.</returns>
    public async Task TakeZoneAsync(string zoneId, CancellationToken stop)
    {
        if (_settled || zoneId == Zone.Id || !TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out TimeZoneInfo? zone))
        {
            return;
        }

        await _oneAtATime.WaitAsync(stop);
        try
        {
            await using UnknotDb db = _database.Connect().ActFor(Id);
            _settled = await db.Knots.AnyAsync(stop);
            if (!_settled)
            {
                await db.People.Where(p => p.Id == Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ZoneId, zoneId), stop);
                Zone = zone;
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private void Be(Person person)
    {
        Id = person.Id;
        Zone = TimeZoneInfo.TryFindSystemTimeZoneById(person.ZoneId, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;
    }
}
