using System.Globalization;
using Unknot.Store.Backups;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Keeping;

/// <summary>The copy that is made each day by itself.</summary>
[Trait("Takes", "long")]
public sealed class TheDailyCopy
{
    private const string Canary = "canary-of-a-copy";

    [Fact]
    public void Seven_days_and_the_latest_of_each_of_four_weeks_before_them_are_kept()
    {
        DateOnly today = new(2026, 11, 26);
        List<DateOnly> made = [];
        for (DateOnly day = today.AddDays(-90); day <= today; day = day.AddDays(1))
        {
            made.Add(day);
            made.RemoveAll(Rotation.Going(made, day).Contains);
        }

        made.Count.ShouldBe(Rotation.Days + Rotation.Weeks);
        made.TakeLast(Rotation.Days).ShouldBe(Enumerable.Range(0, 7).Select(n => today.AddDays(n - 6)));
        made.ShouldAllBe(day => Rotation.GoneOn(day) > today);
        made.Zip(made.Skip(1), (one, next) => next.DayNumber - one.DayNumber).Max().ShouldBeLessThanOrEqualTo(7);
    }

    [Fact]
    public void The_latest_stays_however_old_and_one_of_a_day_to_come_is_not_touched()
    {
        DateOnly today = new(2026, 11, 26);

        Rotation.Going([today.AddDays(-200), today.AddDays(-100)], today).ShouldBe([today.AddDays(-200)]);
        Rotation.Going([today.AddDays(3), today], today).ShouldBeEmpty();
        Rotation.Going([], today).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_is_made_a_day_when_something_changed_and_its_age_is_shown()
    {
        await using Walk walk = await Walk.StartAsync();
        (await walk.OpenAsync("/settings")).Said.ShouldContain("no automatic copy yet");
        await walk.KnotAsync();

        await NextDayAsync(walk, 0);
        await NextDayAsync(walk, 0);
        Days(walk).Count.ShouldBe(1);
        (await walk.OpenAsync("/settings")).Said.ShouldContain("copy was made today");

        await NextDayAsync(walk, 1);
        Days(walk).Count.ShouldBe(1, "Nothing had changed.");
        (await walk.OpenAsync("/settings")).Said.ShouldContain("copy was made yesterday");

        await walk.CheckInAsync(("nprs", "3"));
        await NextDayAsync(walk, 1);
        Days(walk).Count.ShouldBe(2);
        (await Backup.RestoreAsync(Days(walk)[0].File.FullName, Path.Combine(Directory.CreateDirectory(Path.Combine(walk.App.Data, "elsewhere")).FullName, "unknot.db"), null)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_on_which_it_cannot_be_made_is_said_and_the_older_ones_stay()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await NextDayAsync(walk, 0);
        DailyCopy first = Days(walk).ShouldHaveSingleItem();
        await walk.CheckInAsync(("nprs", "3"));
        string inTheWay = first.File.FullName.Replace("2026-03-02", "2026-03-03", StringComparison.Ordinal) + ".part";
        Directory.CreateDirectory(inTheWay);

        await NextDayAsync(walk, 1);

        (await walk.OpenAsync("/settings")).Said.ShouldContain("The last try failed.");
        Days(walk).ShouldHaveSingleItem().Day.ShouldBe(first.Day);
        Directory.Delete(inTheWay);
        await NextDayAsync(walk, 0);
        (await walk.OpenAsync("/settings")).Said.ShouldNotContain("The last try failed.");
    }

    [Fact]
    public async Task A_knot_that_is_removed_is_gone_from_the_copies_by_the_day_that_was_said()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        await walk.CheckInAsync(("note", Canary));
        await NextDayAsync(walk, 0);
        DateOnly gone = Rotation.GoneOn(Days(walk)[0].Day);

        Shown confirm = await walk.OpenAsync($"/knots/{knot.Id}/delete");
        confirm.Said.ShouldContain(gone.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        await walk.SendOnAsync(confirm, "Remove it for good");

        await NextDayAsync(walk, 1);
        Bytes.Of(walk).ShouldContain(Canary);
        for (int day = 1; day < gone.DayNumber - new DateOnly(2026, 3, 2).DayNumber; day++)
        {
            await NextDayAsync(walk, 1);
            Days(walk).ShouldNotBeEmpty();
        }

        Bytes.Of(walk).ShouldNotContain(Canary);
    }

    [Fact]
    public async Task Deleting_everything_and_removing_the_copies_take_them_at_once()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("note", Canary));
        await NextDayAsync(walk, 0);
        (await walk.SendOnAsync(await walk.OpenAsync("/settings"), "handler=RemoveCopies")).Said.ShouldContain("copies are removed");
        Days(walk).ShouldBeEmpty();
        await NextDayAsync(walk, 0);
        await File.WriteAllTextAsync(Path.Combine(walk.App.Data, "unknot.db.before-restore"), Canary, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(walk.App.Data, "unknot.db.copying-left"), Canary, TestContext.Current.CancellationToken);

        await walk.SendAsync(await walk.OpenAsync("/settings/delete"), "name=\"sure\"", ("sure", "yes"));

        Days(walk).ShouldBeEmpty();
        Bytes.Of(walk).ShouldNotContain(Canary);
    }

    [Fact]
    public async Task It_is_made_by_itself_soon_after_a_start()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();

        await walk.App.Services.GetRequiredService<Clockwork>().StartAsync(TestContext.Current.CancellationToken);

        for (int waited = 0; Days(walk).Count == 0 && waited < 200; waited++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Days(walk).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2026, 3, 2));
    }

    private static IReadOnlyList<DailyCopy> Days(Walk walk) => walk.App.Services.GetRequiredService<Copying>().All;

    private static async Task NextDayAsync(Walk walk, int days)
    {
        walk.Clock.Push(TimeSpan.FromDays(days));
        await walk.App.Services.GetRequiredService<Copying>().MakeAsync(TestContext.Current.CancellationToken);
    }
}
