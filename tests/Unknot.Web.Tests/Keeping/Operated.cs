using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Store;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Keeping;

/// <summary>What whoever operates it asks: does it live, is it ready, what did it do, and does all of it move.</summary>
public sealed class Operated
{
    [Theory, EachDatabase]
    public async Task It_lives_and_is_ready_until_its_database_is_gone(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);

        (await walk.GetAsync("/healthz")).Html.ShouldBe("ok\n");
        Shown ready = await walk.GetAsync("/readyz");
        ready.Status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(ready.Html).RootElement.GetProperty("ready").GetBoolean().ShouldBeTrue();

        await walk.App.StoredAsync(db => db.Database.ExecuteSqlRawAsync("""ALTER TABLE "People" RENAME TO "Gone" """));

        Shown not = await walk.GetAsync("/readyz");
        not.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        JsonDocument.Parse(not.Html).RootElement.GetProperty("checks").GetProperty("database").GetString().ShouldNotBeNull().ShouldContain("unknot doctor");
        (await walk.GetAsync("/healthz")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_counts_what_happened_and_nothing_of_what_was_entered()
    {
        ConcurrentBag<string> counted = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, hearing) =>
        {
            if (instrument.Meter.Name == Measured.Meter)
            {
                hearing.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        listener.Start();
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();

        Shown page = await walk.OpenAsync("/checkin");
        await walk.CheckInAsync(("nprs", "7"), ("note", "quagga"));

        page.Status.ShouldBe(HttpStatusCode.OK);
        counted.ShouldContain("unknot.saves 1 now");
        counted.ShouldNotContain(line => line.Contains("quagga", StringComparison.Ordinal));
    }

    [Theory, OnServer]
    public async Task All_of_it_moves_into_a_server_once_and_is_compared(DatabaseKind kind)
    {
        await using TestDatabase from = await TestDatabase.NewAsync(DatabaseKind.Sqlite), to = await TestDatabase.NewAsync(kind);
        Guid one = await from.NewPersonAsync(), other = await from.NewPersonAsync();
        await to.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(from, one, knot, OneLoop.CheckIn(knot, 4), new Request { PersonId = one, Key = Guid.CreateVersion7(), RowId = knot.Id, At = TestDatabase.Noon });
        await WritesOfOnePerson.KeepAsync(from, other, new Preference { Id = Guid.CreateVersion7(), Name = "breaks.every", Value = "50", SetAt = TestDatabase.Noon });

        (await Moving.CopyAsync(from.Database, to.Database, TestContext.Current.CancellationToken)).Value.ShouldBe(3);

        (await EverythingTakenAlong.ExportAsync(to, one)).ShouldBe(await EverythingTakenAlong.ExportAsync(from, one));
        await using UnknotDb db = to.For(one);
        (await db.People.CountAsync(), await db.Requests.CountAsync()).ShouldBe((2, 1));
        Result<int> again = await Moving.CopyAsync(from.Database, to.Database, TestContext.Current.CancellationToken);
        again.Problems.ShouldHaveSingleItem().What.ShouldContain("empty database");
    }
}
