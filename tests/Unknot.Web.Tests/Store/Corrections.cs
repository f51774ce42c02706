using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class Corrections
{
    [Theory, EachDatabase]
    public async Task A_correction_keeps_what_it_replaced(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        CheckIn first = OneLoop.CheckIn(knot, 7);
        CheckIn second = OneLoop.CheckIn(knot, 2);
        await WritesOfOnePerson.KeepAsync(database, person, knot, first);
        await CorrectAsync(database, person, first.Id, second, TestDatabase.Noon.AddHours(1));

        await using UnknotDb db = database.For(person);
        List<CheckIn> all = await db.CheckIns.AsNoTracking().OrderBy(c => c.Tenderness).ToListAsync();
        CheckIn holds = await db.CheckIns.AsNoTracking().SingleAsync(c => c.ReplacedAt == null);

        all.Select(c => c.Tenderness).ShouldBe([2, 7]);
        all[1].ReplacedAt.ShouldBe(TestDatabase.Noon.AddHours(1));
        (holds.Id, holds.ReplacesId).ShouldBe((second.Id, first.Id));
    }

    [Theory, EachDatabase]
    public async Task Two_tabs_cannot_both_correct_one_entry(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        CheckIn entry = OneLoop.CheckIn(knot, 7);
        await WritesOfOnePerson.KeepAsync(database, person, knot, entry);
        await using UnknotDb one = database.For(person);
        await using UnknotDb other = database.For(person);
        one.Replace(await one.CheckIns.SingleAsync(), OneLoop.CheckIn(knot, 1), TestDatabase.Noon);
        other.Replace(await other.CheckIns.SingleAsync(), OneLoop.CheckIn(knot, 2), TestDatabase.Noon);

        Saved first = await one.SaveOnceAsync(Guid.NewGuid(), entry.Id, TestDatabase.Noon);
        Saved second = await other.SaveOnceAsync(Guid.NewGuid(), entry.Id, TestDatabase.Noon);

        first.ShouldBeOfType<Saved.Now>();
        second.ShouldBeOfType<Saved.Overtaken>();
        await using UnknotDb db = database.For(person);
        (await db.CheckIns.OrderBy(c => c.Tenderness).Select(c => c.Tenderness).ToListAsync()).ShouldBe([1, 7]);
    }

    [Theory, EachDatabase]
    public async Task A_correction_can_itself_be_corrected(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        CheckIn[] entries = [OneLoop.CheckIn(knot, 7), OneLoop.CheckIn(knot, 2), OneLoop.CheckIn(knot, 3)];
        await WritesOfOnePerson.KeepAsync(database, person, knot, entries[0]);
        await CorrectAsync(database, person, entries[0].Id, entries[1], TestDatabase.Noon);
        await CorrectAsync(database, person, entries[1].Id, entries[2], TestDatabase.Noon);

        await using UnknotDb db = database.For(person);

        (await db.CheckIns.CountAsync()).ShouldBe(3);
        (await db.CheckIns.SingleAsync(c => c.ReplacedAt == null)).Tenderness.ShouldBe(3);
    }

    private static async Task CorrectAsync(TestDatabase database, Guid person, Guid old, CheckIn correction, DateTimeOffset at)
    {
        await using UnknotDb db = database.For(person);
        db.Replace(await db.CheckIns.SingleAsync(c => c.Id == old), correction, at);
        await db.SaveChangesAsync();
    }
}
