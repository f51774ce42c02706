using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class Instants
{
    [Theory, EachDatabase]
    public async Task An_instant_comes_back_as_the_same_moment_in_UTC(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        DateTimeOffset evening = new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)).AddTicks(1);
        await using (UnknotDb db = database.For(person))
        {
            db.DeskEvents.Add(new() { Id = Guid.CreateVersion7(), Kind = "break", StartedAt = evening, Seconds = 60 });
            await db.SaveChangesAsync();
        }

        await using UnknotDb again = database.For(person);
        DateTimeOffset read = await again.DeskEvents.Select(e => e.StartedAt).SingleAsync();

        read.ShouldBe(evening);
        read.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory, EachDatabase]
    public async Task Instants_order_and_compare_by_the_moment_and_not_by_the_clock_on_the_wall(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        await using UnknotDb db = database.For(person);
        DateTimeOffset tokyo = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(9));
        DateTimeOffset berlin = new(2026, 3, 2, 2, 0, 0, TimeSpan.FromHours(1));
        DateTimeOffset newYork = new(2026, 3, 1, 21, 0, 0, TimeSpan.FromHours(-5));
        db.DeskEvents.AddRange(new[] { newYork, tokyo, berlin }.Select(at => new DeskEvent { Id = Guid.CreateVersion7(), Kind = "break", StartedAt = at, Seconds = 1 }));
        await db.SaveChangesAsync();

        List<DateTimeOffset> inOrder = await db.DeskEvents.OrderBy(e => e.StartedAt).Select(e => e.StartedAt).ToListAsync();
        int afterTokyo = await db.DeskEvents.CountAsync(e => e.StartedAt > tokyo);

        inOrder.ShouldBe([tokyo, berlin, newYork]);
        afterTokyo.ShouldBe(2);
    }
}
