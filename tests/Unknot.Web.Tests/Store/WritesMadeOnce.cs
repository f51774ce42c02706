using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class WritesMadeOnce
{
    [Theory, EachDatabase]
    public async Task A_form_sent_eight_times_at_once_makes_one_row_and_every_sender_learns_which(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot);
        Guid form = Guid.NewGuid();

        Saved[] saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CheckInAsync(database, person, knot, form))));

        await using UnknotDb db = database.For(person);
        Guid made = (await db.CheckIns.SingleAsync()).Id;
        saved.OfType<Saved.Now>().ShouldHaveSingleItem().RowId.ShouldBe(made);
        saved.OfType<Saved.Before>().Select(s => s.RowId).ShouldBe(Enumerable.Repeat(made, 7));
    }

    [Theory, EachDatabase]
    public async Task Eight_different_forms_at_once_make_eight_rows(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot);

        Saved[] saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CheckInAsync(database, person, knot, Guid.NewGuid()))));

        await using UnknotDb db = database.For(person);
        saved.ShouldAllBe(s => s is Saved.Now);
        (await db.CheckIns.CountAsync()).ShouldBe(8);
    }

    [Theory, EachDatabase]
    public async Task Two_people_may_by_chance_have_the_same_key(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid form = Guid.NewGuid();
        foreach (Guid person in new[] { await database.NewPersonAsync(), await database.NewPersonAsync() })
        {
            Knot knot = OneLoop.Knot();
            await WritesOfOnePerson.KeepAsync(database, person, knot);

            (await CheckInAsync(database, person, knot, form)).ShouldBeOfType<Saved.Now>();
        }
    }

    [Theory, EachDatabase]
    public async Task Of_two_tabs_that_finish_one_session_the_later_is_told_it_was_overtaken(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        Plan plan = OneLoop.Plan(knot);
        PlannedSession session = OneLoop.Session(plan);
        await WritesOfOnePerson.KeepAsync(database, person, knot, plan, session);
        await using UnknotDb one = database.For(person);
        await using UnknotDb other = database.For(person);
        PlannedSession inOne = await one.Sessions.SingleAsync();
        PlannedSession inOther = await other.Sessions.SingleAsync();
        (inOne.State, inOne.EaseAfter) = (SessionState.Finished, 8);
        (inOther.State, inOther.EaseAfter) = (SessionState.Finished, 3);

        Saved first = await one.SaveOnceAsync(Guid.NewGuid(), session.Id, TestDatabase.Noon);
        Saved second = await other.SaveOnceAsync(Guid.NewGuid(), session.Id, TestDatabase.Noon);

        first.ShouldBeOfType<Saved.Now>();
        second.ShouldBeOfType<Saved.Overtaken>();
        await using UnknotDb db = database.For(person);
        (await db.Sessions.SingleAsync()).EaseAfter.ShouldBe(8);
    }

    [Theory, EachDatabase]
    public async Task One_release_is_asked_about_once_at_24_and_once_at_48_hours(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        Plan plan = OneLoop.Plan(knot);
        PlannedSession session = OneLoop.Session(plan);
        PlannedStep release = OneLoop.Release(session);
        await WritesOfOnePerson.KeepAsync(database, person, knot, plan, session, release);

        (await AskAsync(database, person, knot, release, 24)).ShouldBeOfType<Saved.Now>();
        (await AskAsync(database, person, knot, release, 48)).ShouldBeOfType<Saved.Now>();
        (await AskAsync(database, person, knot, release, 24)).ShouldBeOfType<Saved.Overtaken>();
    }

    [Theory, EachDatabase]
    public async Task What_is_plainly_wrong_is_thrown_and_not_taken_for_a_double_click(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();
        await using UnknotDb db = database.For(person);
        db.CheckIns.Add(OneLoop.CheckIn(OneLoop.Knot(), 3));

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveOnceAsync(Guid.NewGuid(), Guid.NewGuid(), TestDatabase.Noon));

        await using UnknotDb again = database.For(person);
        (await again.Requests.CountAsync()).ShouldBe(0);
    }

    private static async Task<Saved> CheckInAsync(TestDatabase database, Guid person, Knot knot, Guid form)
    {
        await using UnknotDb db = database.For(person);
        CheckIn entry = OneLoop.CheckIn(knot, 4);
        db.CheckIns.Add(entry);
        return await db.SaveOnceAsync(form, entry.Id, TestDatabase.Noon);
    }

    private static async Task<Saved> AskAsync(TestDatabase database, Guid person, Knot knot, PlannedStep release, int hours)
    {
        await using UnknotDb db = database.For(person);
        ReliefCheck check = new()
        {
            Id = Guid.CreateVersion7(),
            KnotId = knot.Id,
            StepId = release.Id,
            AfterHours = hours,
            DueAt = TestDatabase.Noon.AddHours(hours),
            AskedAt = TestDatabase.Noon.AddHours(hours + 5),
            Relief = Relief.Hours,
        };
        db.ReliefChecks.Add(check);
        return await db.SaveOnceAsync(Guid.NewGuid(), check.Id, TestDatabase.Noon);
    }
}
