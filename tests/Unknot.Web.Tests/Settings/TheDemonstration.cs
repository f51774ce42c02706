using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Shell;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Settings;

/// <summary>A year of made-up data, for who wants to see before they say.</summary>
public sealed class TheDemonstration
{
    [Fact]
    [Trait("Takes", "long")]
    public async Task It_fills_every_page_is_marked_on_each_lies_apart_and_is_made_once()
    {
        PushedClock clock = new();
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-demo-");
        try
        {
            string first = await LookAsync(data, clock, async app =>
            {
                foreach (string page in new[] { "/today", "/knots", "/trend", "/plan", "/history", "/more", "/settings", "/checkin" })
                {
                    string html = await app.PageAsync(page);
                    html.ShouldContain("Everything here is made up", customMessage: page);
                }

                (await app.PageAsync("/today")).ShouldContain("name=\"minutes\"");
                Knot[] knots = await app.StoredAsync(db => db.Knots.AsNoTracking().OrderBy(k => k.OpenedAt).ToArrayAsync());
                knots.Length.ShouldBe(3);
                knots.ShouldAllBe(k => k.Muscle != null);
                (await app.PageAsync($"/knots/{knots[0].Id}")).ShouldContain("looking over my shoulder when I park the car");
                (await app.StoredAsync(db => db.CheckIns.CountAsync(c => c.KnotId == knots[0].Id))).ShouldBeInRange(200, 364);
                (await app.StoredAsync(db => db.Sessions.CountAsync())).ShouldBeGreaterThan(100);
                (await app.StoredAsync(db => db.Answers.CountAsync(a => a.Scope == AnswerScope.Gate && a.Value != "no"))).ShouldBe(0);
            });

            File.Exists(Path.Combine(data.FullName, "unknot.db")).ShouldBeFalse();
            string again = await LookAsync(data, clock, _ => Task.CompletedTask);
            again.ShouldBe(first);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<string> LookAsync(DirectoryInfo data, PushedClock clock, Func<RunningApp, Task> look)
    {
        await using RunningApp app = await RunningApp.StartAsync(data, clock: clock, demo: true);
        await look(app);
        return string.Join(' ', await app.StoredAsync(db => db.CheckIns.OrderBy(c => c.Id).Select(c => $"{c.Day} {c.Nprs} {c.Tenderness}").ToListAsync()));
    }
}
