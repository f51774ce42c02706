using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class Tables
{
    [Fact]
    public void The_migrations_of_SQLite_lead_to_the_model_there_is()
    {
        using SqliteUnknotDb db = new(SqliteFile.Options("unused.db"));

        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/migrations/add NAME.");
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_lead_to_the_model_there_is()
    {
        using PostgresUnknotDb db = Unconnected();

        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/migrations/add NAME.");
    }

    [Fact]
    public void A_new_file_is_made_by_what_all_migrations_come_to() =>
        NewFile.Script().ShouldBe(NewFile.ScriptOfAllMigrations(), "Run `dotnet run --project tools/migrations > src/Unknot.Store/Migrations/Sqlite/New.sql`.");

    [Fact]
    public void Both_databases_have_the_same_tables_columns_and_indices()
    {
        using SqliteUnknotDb sqlite = new(SqliteFile.Options("unused.db"));
        using PostgresUnknotDb postgres = Unconnected();

        Outline(sqlite).ShouldBe(Outline(postgres));
    }

    [Fact]
    public void Both_databases_have_been_through_the_same_migrations()
    {
        using SqliteUnknotDb sqlite = new(SqliteFile.Options("unused.db"));
        using PostgresUnknotDb postgres = Unconnected();

        Names(sqlite).ShouldBe(Names(postgres));
    }

    [Theory, EachDatabase]
    public async Task A_map_comes_back_mark_by_mark(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        knot.Maps.Add(OneLoop.Map(knot));
        await WritesOfOnePerson.KeepAsync(database, person, knot);

        await using UnknotDb db = database.For(person);
        Knot read = await db.Knots.Include(k => k.Maps).SingleAsync();

        read.Point.ShouldBe(new MapPoint("back", 412.5, 230.25));
        read.Places.ShouldBe(["SH_TOP_R", "NK_SIDE_R"]);
        read.Maps.Single().Marks.ShouldBe([new("SH_TOP_R", MarkKind.Sore, new("back", 1.5, 2.5)), new("HD_TEMPLE_R", MarkKind.Spread)]);
    }

    [Theory, EachDatabase]
    public async Task A_visit_left_in_the_middle_is_there_to_be_resumed(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        await WritesOfOnePerson.KeepAsync(database, person, new Visit { Id = Guid.CreateVersion7(), StartedAt = TestDatabase.Noon, Step = "where" });
        await using (UnknotDb tab = database.For(person))
        {
            Visit visit = await tab.Visits.SingleAsync(v => v.State == VisitState.Open);
            visit.Marks = [.. visit.Marks, new MapMark("SH_TOP_R", MarkKind.Sore)];
            visit.Splits = [new("SH_TOP_R", "LB_L")];
            (visit.Step, visit.Words, visit.SoreNow) = ("safety", "a rope on top of my shoulder 🪢 وَجَع", 6);
            await tab.SaveChangesAsync();
        }

        await using UnknotDb db = database.For(person);
        Visit resumed = await db.Visits.SingleAsync(v => v.State == VisitState.Open);

        (resumed.Step, resumed.Words, resumed.SoreNow, resumed.Revision).ShouldBe(("safety", "a rope on top of my shoulder 🪢 وَجَع", 6, 1));
        resumed.Marks.ShouldBe([new("SH_TOP_R", MarkKind.Sore)]);
        resumed.Splits.ShouldBe([new("SH_TOP_R", "LB_L")]);
    }

    [Theory, EachDatabase]
    public async Task A_score_outside_0_to_10_does_not_get_in(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot);

        await WritesOfOnePerson.KeepAsync(database, person, OneLoop.CheckIn(knot, 0), OneLoop.CheckIn(knot, 10));
        await Should.ThrowAsync<DbUpdateException>(() => WritesOfOnePerson.KeepAsync(database, person, OneLoop.CheckIn(knot, 11)));
        await Should.ThrowAsync<DbUpdateException>(() => WritesOfOnePerson.KeepAsync(database, person, OneLoop.CheckIn(knot, -1)));
    }

    [Theory, EachDatabase]
    public async Task Days_order_and_compare_in_the_database(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        DateOnly[] days = [new(2026, 12, 31), new(2026, 2, 28), new(2027, 1, 1)];
        await WritesOfOnePerson.KeepAsync(database, person, [knot, .. days.Select(day => new CheckIn { Id = Guid.CreateVersion7(), KnotId = knot.Id, Day = day, RecordedAt = TestDatabase.Noon })]);
        await using UnknotDb db = database.For(person);

        List<DateOnly> late = await db.CheckIns.Where(c => c.Day >= new DateOnly(2026, 12, 1)).OrderBy(c => c.Day).Select(c => c.Day).ToListAsync();

        late.ShouldBe([new(2026, 12, 31), new(2027, 1, 1)]);
    }

    private static PostgresUnknotDb Unconnected() => new(new DbContextOptionsBuilder<PostgresUnknotDb>().UseNpgsql("Host=unused").Options);

    private static IEnumerable<string> Names(UnknotDb db) => db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static string[] Outline(UnknotDb db) =>
    [
        .. db.Model.GetEntityTypes().SelectMany(type =>
            type.GetProperties().Select(p => $"{type.GetTableName()}.{p.GetColumnName()} {p.IsNullable}")
                .Concat(type.GetIndexes().Select(i => $"{type.GetTableName()}: {i.GetDatabaseName()} {i.IsUnique} {i.GetFilter()}")))
            .Order(StringComparer.Ordinal),
    ];
}
