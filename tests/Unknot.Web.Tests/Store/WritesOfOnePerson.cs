using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class WritesOfOnePerson
{
    [Theory, EachDatabase]
    public async Task Nobody_sees_the_rows_of_another(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Knot knot = OneLoop.Knot();
        await KeepAsync(database, await database.NewPersonAsync(), knot);
        await using UnknotDb other = database.For(await database.NewPersonAsync());

        List<Knot> seen = await other.Knots.ToListAsync();
        Knot? found = await other.Knots.FindAsync(knot.Id);

        seen.ShouldBeEmpty();
        found.ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_sweeping_change_or_deletion_touches_ones_own_rows_alone(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid one = await database.NewPersonAsync();
        await KeepAsync(database, one, OneLoop.Knot());
        await using UnknotDb other = database.For(await database.NewPersonAsync());

        int changed = await other.Knots.ExecuteUpdateAsync(knots => knots.SetProperty(k => k.Name, "taken"));
        int deleted = await other.Knots.ExecuteDeleteAsync();

        (changed, deleted).ShouldBe((0, 0));
        await using UnknotDb own = database.For(one);
        (await own.Knots.Select(k => k.Name).SingleAsync()).ShouldBe("right shoulder ridge");
    }

    [Theory, EachDatabase]
    public async Task Before_it_is_said_for_whom_nothing_is_seen_and_nothing_is_saved(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await KeepAsync(database, await database.NewPersonAsync(), OneLoop.Knot());
        await using UnknotDb db = database.Database.Connect();

        int seen = await db.Knots.CountAsync();
        db.Knots.Add(OneLoop.Knot());

        seen.ShouldBe(0);
        (await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync())).Message.ShouldContain("ActFor");
    }

    [Theory, EachDatabase]
    public async Task A_row_of_another_cannot_be_changed_even_when_it_was_got_hold_of(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Knot knot = OneLoop.Knot();
        await KeepAsync(database, await database.NewPersonAsync(), knot);
        await using UnknotDb other = database.For(await database.NewPersonAsync());
        Knot theirs = await other.Knots.IgnoreQueryFilters().SingleAsync();
        theirs.Name = "taken";

        await Should.ThrowAsync<InvalidOperationException>(() => other.SaveChangesAsync());
    }

    [Theory, EachDatabase]
    public async Task A_context_cannot_change_sides(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using UnknotDb db = database.For(Guid.CreateVersion7());

        Should.Throw<InvalidOperationException>(() => db.ActFor(Guid.CreateVersion7()));
    }

    [Theory, EachDatabase]
    public async Task Every_table_but_that_of_people_carries_a_person_and_is_narrowed_to_one(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using UnknotDb db = database.Database.Connect();

        IEnumerable<string> open = db.Model.GetEntityTypes()
            .Where(type => type.FindProperty(nameof(PersonRow.PersonId)) is null || type.GetDeclaredQueryFilters().Count == 0)
            .Select(type => type.DisplayName());

        open.ShouldBe([nameof(Person)]);
    }

    [Theory, EachDatabase]
    public async Task With_a_person_all_that_is_theirs_goes(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        Plan plan = OneLoop.Plan(knot);
        PlannedSession session = OneLoop.Session(plan);
        PlannedStep release = OneLoop.Release(session);
        await KeepAsync(database, person, knot, OneLoop.Map(knot), OneLoop.CheckIn(knot, 4), plan, session, release);
        await using UnknotDb db = database.For(person);

        await db.People.Where(p => p.Id == person).ExecuteDeleteAsync();

        (await db.Steps.IgnoreQueryFilters().CountAsync()).ShouldBe(0);
        (await db.CheckIns.IgnoreQueryFilters().CountAsync()).ShouldBe(0);
        (await db.Knots.IgnoreQueryFilters().CountAsync()).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Every_later_start_finds_the_person_of_the_first(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);

        Guid first = (await database.Database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon)).Id;
        Person[] later = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => database.Database.OnlyPersonAsync("Asia/Tokyo", TestDatabase.Noon.AddDays(1))));

        later.Select(p => p.Id).Distinct().ShouldBe([first]);
    }

    [Theory, EachDatabase]
    public async Task The_person_a_start_makes_is_the_row_that_is_read_later(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);

        Person made = await database.Database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon);
        await using UnknotDb db = database.For(made.Id);
        Person read = await db.People.SingleAsync(person => person.Id == made.Id);

        (read.ZoneId, read.Country, read.CreatedAt).ShouldBe(("Europe/Berlin", null, TestDatabase.Noon));
        read.Country = "DE";
        await db.SaveChangesAsync();
        (await database.Database.OnlyPersonAsync("Asia/Tokyo", TestDatabase.Noon)).Country.ShouldBe("DE");
    }

    [Fact]
    public async Task A_file_counts_as_unwritten_until_any_row_stands_in_it()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Person person = await database.Database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon);
        (await database.Database.IsUnwrittenAsync()).ShouldBeTrue();

        await KeepAsync(database, person.Id, new Preference { Id = Guid.CreateVersion7(), Name = "theme", Value = "dark", SetAt = TestDatabase.Noon });

        (await database.Database.IsUnwrittenAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Four_first_starts_on_one_file_at_once_make_one_person()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);

        Person[] people = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.Database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon))));

        people.Select(p => p.Id).Distinct().Count().ShouldBe(1);
    }

    internal static async Task KeepAsync(TestDatabase database, Guid person, params object[] rows)
    {
        await using UnknotDb db = database.For(person);
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
