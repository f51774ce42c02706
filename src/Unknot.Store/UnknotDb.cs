using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Unknot.Store.Conventions;
using Unknot.Store.Rows;

namespace Unknot.Store;

/// <summary>What is stored. It acts for one person: only their rows are seen, changed and deleted, and every new row becomes theirs.</summary>
/// <remarks>Made by <see cref="Database.Connect"/>. Not thread-safe; one for each request.</remarks>
public abstract class UnknotDb(DbContextOptions options) : DbContext(options)
{
    private Guid? _actsFor;

    /// <summary>The person it acts for; null before <see cref="ActFor"/>, and then no person's row is seen.</summary>
    public Guid? ActsFor => _actsFor;

    /// <summary>Everybody. The one table that is not narrowed to a person.</summary>
    public DbSet<Person> People => Set<Person>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Knot> Knots => Set<Knot>();

    public DbSet<KnotMap> KnotMaps => Set<KnotMap>();

    public DbSet<KnotBelief> KnotBeliefs => Set<KnotBelief>();

    public DbSet<KnotForecast> Forecasts => Set<KnotForecast>();

    public DbSet<GivenAnswer> Answers => Set<GivenAnswer>();

    public DbSet<Clearance> Clearances => Set<Clearance>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlannedSession> Sessions => Set<PlannedSession>();

    public DbSet<PlannedStep> Steps => Set<PlannedStep>();

    public DbSet<CheckIn> CheckIns => Set<CheckIn>();

    public DbSet<ReliefCheck> ReliefChecks => Set<ReliefCheck>();

    public DbSet<OwnedItem> OwnedItems => Set<OwnedItem>();

    public DbSet<Preference> Preferences => Set<Preference>();

    public DbSet<AddedMovement> AddedMovements => Set<AddedMovement>();

    public DbSet<DeskEvent> DeskEvents => Set<DeskEvent>();

    public DbSet<ActivityScore> Activities => Set<ActivityScore>();

    public DbSet<KnotPause> Pauses => Set<KnotPause>();

    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>Writes that were done, so that none is done twice.</summary>
    public DbSet<Request> Requests => Set<Request>();

    /// <summary>Says for whom this is. Once said it stays.</summary>
    /// <param name="person">The person's id.</param>
    /// <returns>Itself.</returns>
    /// <exception cref="InvalidOperationException">It acts for somebody else already.</exception>
    public UnknotDb ActFor(Guid person)
    {
        if (_actsFor is { } other && other != person)
        {
            throw new InvalidOperationException("This context acts for another person already; connect anew.");
        }

        _actsFor = person;
        return this;
    }

    /// <summary>What was read before and still holds; null unless this context only looks.</summary>
    internal KeptRows? Kept { get; private set; }

    /// <summary>From now on it only looks: what compiled queries have read before is not read again where nothing was committed since. Such rows are shared, so they are not to be changed, and nothing can be saved.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is known whether something was committed. The connection is open then, unless nothing was ever written.</returns>
    public async Task LookAsync(CancellationToken stop = default)
    {
        if (await IsUnwrittenAsync(stop))
        {
            Kept = KeptRows.None;
            return;
        }

        await Database.OpenConnectionAsync(stop);
        Kept = _actsFor is { } person ? KeptRows.Of(await StateAsync(stop), person) : null;
    }

    /// <summary>Whether nobody has written anything yet, told without getting EF ready.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>False where that cannot be told.</returns>
    internal abstract Task<bool> IsUnwrittenAsync(CancellationToken stop);

    /// <summary>What the database holds now, as far as it takes to see a change.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The state.</returns>
    internal abstract Task<DataState> StateAsync(CancellationToken stop);

    /// <summary>Adds a correction: the old row stays, marked with when it was replaced, and the new one names it.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="old">The row that is corrected, as this context read it.</param>
    /// <param name="correction">The row that holds from now on.</param>
    /// <param name="at">When.</param>
    public void Replace<T>(T old, T correction, DateTimeOffset at)
        where T : KeptRow
    {
        Attach(old);
        old.ReplacedAt = at;
        correction.ReplacesId = old.Id;
        Add(correction);
    }

    /// <summary>Saves what was added and changed, once for each key however often the form is sent; all of it or nothing.</summary>
    /// <param name="requestKey">The key the form carried, new for each form that is shown.</param>
    /// <param name="row">The row to go on from.</param>
    /// <param name="at">Now.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether it was written now, before, or was overtaken. After the last two nothing is tracked any more.</returns>
    public async Task<Saved> SaveOnceAsync(Guid requestKey, Guid row, DateTimeOffset at, CancellationToken stop = default)
    {
        Guid person = ActsFor ?? throw new InvalidOperationException("A write cannot be saved before it is said for whom: call ActFor.");
        Requests.Add(new Request { PersonId = person, Key = requestKey, RowId = row, At = at });
        try
        {
            await SaveChangesAsync(stop);
            return Measured.Save(new Saved.Now(row));
        }
        catch (DbUpdateException error) when (Conflicts.IsOne(error))
        {
            ChangeTracker.Clear();
            Request? before = await Requests.AsNoTracking().SingleOrDefaultAsync(r => r.Key == requestKey, stop);
            return Measured.Save(before is null ? new Saved.Overtaken() : new Saved.Before(before.RowId));
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Own();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Own();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantAsTicks>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayAsNumber>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.KeepAsJson<IReadOnlyList<string>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<MapMark>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<PlacePair>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<MuscleShare>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<ForecastChance>>();
        configurationBuilder.KeepAsJson<MapPoint>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Shape();
        modelBuilder.Entity<Request>().HasQueryFilter(request => request.PersonId == _actsFor);
        modelBuilder.ForEachPersonRow(this);
    }

    /// <summary>The one place where a person's rows are told from another's on reading.</summary>
    /// <typeparam name="T">The kind of row.</typeparam>
    /// <param name="model">The model being built.</param>
    internal void Narrow<T>(ModelBuilder model)
        where T : PersonRow
        => model.Entity<T>().HasQueryFilter(row => row.PersonId == _actsFor);

    /// <summary>The one place where a person's rows are told from another's on writing.</summary>
    private void Own()
    {
        if (Kept is not null && ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("A context that only looks was about to save something.");
        }

        foreach (EntityEntry<PersonRow> entry in ChangeTracker.Entries<PersonRow>())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
            {
                continue;
            }

            Guid person = _actsFor ?? throw new InvalidOperationException("A person's row cannot be saved before it is said for whom: call ActFor.");
            if (entry.State == EntityState.Added && entry.Entity.PersonId == Guid.Empty)
            {
                entry.Entity.PersonId = person;
            }

            if (entry.Entity.PersonId != person)
            {
                throw new InvalidOperationException("A row of another person was about to be saved.");
            }

            if (entry.State == EntityState.Modified && entry.Entity is ChangingRow changing)
            {
                changing.Revision++;
            }
        }
    }
}
