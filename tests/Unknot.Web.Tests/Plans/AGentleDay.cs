using Unknot.Store.Rows;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Plans;

/// <summary>Where the knot is likely back soon, the day after leans to a gentle one.</summary>
[Trait("Takes", "long")]
public sealed class AGentleDay
{
    private const string Gentle = "today leans to a gentle day";
    private const string Declined = "you chose the usual session";
    private const string Form = "handler=Lean";

    [Theory, EachDatabase]
    public async Task Today_and_the_plan_say_so_one_tap_undoes_it_and_it_is_not_gentle_two_days_in_a_row(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        Knot knot = await walk.KnotAsync();
        await QuietAsync(walk, 15);
        await ForecastAsync(walk, knot, 0.8);
        walk.Clock.Push(TimeSpan.FromDays(1));

        Shown today = await walk.OpenAsync("/today");
        today.Said.ShouldContain(Gentle);
        // What is forecast of this new day meanwhile changes it for tomorrow only.
        await walk.App.Services.GetRequiredService<ForecastKeeper>().AskAsync();
        (await walk.OpenAsync("/today")).Said.ShouldContain(Gentle);
        Shown usual = await walk.SendOnAsync(today, Form, ("gentle", "false"));
        (usual.Path, usual.Said.Contains(Declined, StringComparison.Ordinal)).ShouldBe(("/today", true));

        Shown plan = await ReadyAsync(walk, await walk.OpenAsync("/plan?minutes=10"));
        plan.Said.ShouldContain(Declined);
        plan.Said.ShouldNotContain("on a gentle day");
        plan = await ReadyAsync(walk, await walk.SendOnAsync(plan, Form, ("gentle", "true")));
        plan.Said.ShouldContain(Gentle);
        plan.Said.ShouldContain("is left out on a gentle day");
        plan.Said.ShouldContain("Half of it: today is a gentle day");

        await walk.SendOnAsync(plan, "/plan/start", ("minutes", "10"));
        await ForecastAsync(walk, knot, 0.8);
        walk.Clock.Push(TimeSpan.FromDays(1));
        (await walk.OpenAsync("/today")).Said.ShouldNotContain(Gentle);
        (await walk.OpenAsync("/plan?minutes=10")).Said.ShouldNotContain(Gentle);
    }

    [Fact]
    public async Task A_lower_chance_leaves_the_day_as_it_is()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        await QuietAsync(walk, 15);
        await ForecastAsync(walk, knot, 0.4);
        walk.Clock.Push(TimeSpan.FromDays(1));

        (await walk.OpenAsync("/today")).Said.ShouldNotContain(Gentle);
        (await ReadyAsync(walk, await walk.OpenAsync("/plan?minutes=10"))).Said.ShouldNotContain("gentle day");
    }

    private static async Task QuietAsync(Walk walk, int days)
    {
        for (int day = 0; day < days; day++)
        {
            walk.Clock.Push(TimeSpan.FromDays(1));
            await walk.CheckInAsync(("tenderness", "1"), ("nprs", "1"), ("stress", "3"));
        }
    }

    /// <summary>What this evening forecasts, as a model would have stored it.</summary>
    private static async Task ForecastAsync(Walk walk, Knot knot, double chance)
    {
        await walk.App.Services.GetRequiredService<ForecastKeeper>().AskAsync();
        await walk.App.StoredAsync(db =>
        {
            KnotForecast last = db.Forecasts.OrderByDescending(f => f.MadeAt).First();
            db.Forecasts.Add(new()
            {
                Id = Guid.CreateVersion7(),
                KnotId = knot.Id,
                AsOf = last.AsOf,
                MadeAt = last.MadeAt.AddSeconds(1),
                ContentVersion = last.ContentVersion,
                ModelVersion = last.ModelVersion,
                EntriesSeen = last.EntriesSeen,
                Chances = [.. last.Chances.Where(one => one.Of == ChanceOf.Return).Select(one => one with { Likely = chance, Low = chance - 0.1, High = chance + 0.1 })],
                Answer = last.Answer,
            });
            return db.SaveChangesAsync();
        });
    }

    private static async Task<Shown> ReadyAsync(Walk walk, Shown page)
    {
        while (page.Html.Contains("handler=Asked", StringComparison.Ordinal))
        {
            page = await walk.SendOnAsync(page, "handler=Asked", page.AllNo());
        }

        return page;
    }
}
