using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Forecasts;

/// <summary>How likely a knot is back, on Today and on Trend.</summary>
[Trait("Takes", "long")]
public sealed class TheDaysAhead
{
    [Fact]
    public async Task Before_two_weeks_and_eight_entries_Today_says_what_is_known_and_when_a_number_comes()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        (await walk.OpenAsync("/today")).Said.ShouldContain("No check-in yet. How likely it is to come back can be told from");

        await WriteAsync(walk, 7);
        walk.Clock.Push(TimeSpan.FromDays(9));

        (await walk.OpenAsync("/today")).Said.ShouldContain("7 entries so far. How likely it is to come back can be told after 1 more.");
        await MadeAsync(walk);
        (await walk.App.StoredAsync(db => db.Forecasts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_forecast_is_stored_and_told_and_tried_out_and_made_anew_each_day_and_silent_while_a_flag_stops()
    {
        await using Walk walk = await Walk.StartAsync();
        await KnownAsync(walk);
        await MadeAsync(walk);

        KnotForecast stored = await walk.App.StoredAsync(db => db.Forecasts.AsNoTracking().OrderByDescending(f => f.MadeAt).FirstAsync());
        (stored.ContentVersion.Length, stored.ModelVersion.Length, stored.EntriesSeen).ShouldBe((16, 16, 15));
        stored.Chances.Select(chance => (chance.Of, chance.Days)).ShouldBe([(ChanceOf.Return, 3), (ChanceOf.Return, 7), (ChanceOf.Return, 14), (ChanceOf.Return, 28)]);
        stored.Chances.ShouldAllBe(chance => chance.Low <= chance.Likely && chance.Likely <= chance.High && chance.Low >= 0 && chance.High <= 1);
        string today = (await walk.OpenAsync("/today")).Said;
        today.ShouldMatch(@"Chance it is back within a week: (about \d in 10|less than 1 in 10|more than 9 in 10) \(\d+(–\d+)?\)");
        today.ShouldMatch("(Mostly|Most of all) from");
        today.ShouldMatch("What lowers it most|Nothing that can be tried out");
        today.ShouldNotContain("being worked out");

        await TrendTriesThingsOutAsync(walk);
        await ANewDayAsync(walk);
        await AnotherCalibrationAsync(walk);
        await AFlagSilencesItAsync(walk);
    }

    [Fact]
    public async Task Of_a_muscle_the_model_has_no_load_for_Trend_says_so_and_draws_no_working_day()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.CheckInAsync(("tenderness", "4"));
        (await walk.OpenAsync("/trend")).Said.ShouldNotContain("No working day is drawn");
        await walk.App.StoredAsync(db => db.Knots.ExecuteUpdateAsync(all => all.SetProperty(k => k.Muscle, "masseter")));

        Shown trend = await walk.OpenAsync("/trend");

        trend.Said.ShouldContain("No working day is drawn for Masseter: the load model has loads for Upper trapezius");
        trend.Html.ShouldNotContain("class=\"day-load\"");
    }

    private static async Task TrendTriesThingsOutAsync(Walk walk)
    {
        Shown trend = await walk.OpenAsync("/trend");
        trend.Said.ShouldContain("The days ahead");
        trend.Said.ShouldContain("told once it has been quiet for 14 days");
        trend.Html.ShouldContain("class=\"ahead-outer\"");
        trend.Html.ShouldNotContain("class=\"ahead-tried\"");
        trend.Said.ShouldContain("of its greatest force at such a desk, likely between");

        Shown tried = await walk.OpenAsync("/trend?tried=breaks");
        tried.Html.ShouldContain("class=\"ahead-tried\"");
        tried.Said.ShouldMatch("With a break every 30 minutes: it is back within a week (as often as before|\\d+ times in 100)");
        (await walk.OpenAsync("/trend?tried=nonsense")).Html.ShouldNotContain("class=\"ahead-tried\"");
    }

    private static async Task ANewDayAsync(Walk walk)
    {
        walk.Clock.Push(TimeSpan.FromDays(1));
        (await walk.OpenAsync("/today")).Said.ShouldContain("today’s is being worked out");

        await MadeAsync(walk);

        (await walk.OpenAsync("/today")).Said.ShouldNotContain("being worked out");
        (await walk.App.StoredAsync(db => db.Forecasts.Select(f => f.AsOf).Distinct().CountAsync())).ShouldBeGreaterThanOrEqualTo(2);
    }

    private static async Task AnotherCalibrationAsync(Walk walk)
    {
        await walk.App.StoredAsync(db => db.Forecasts.ExecuteUpdateAsync(all => all.SetProperty(f => f.ModelVersion, "another")));
        int before = await walk.App.StoredAsync(db => db.Forecasts.CountAsync());
        (await walk.OpenAsync("/today")).Said.ShouldContain("being worked out");

        await MadeAsync(walk);

        (await walk.OpenAsync("/today")).Said.ShouldNotContain("being worked out");
        (await walk.App.StoredAsync(db => db.Forecasts.CountAsync())).ShouldBeGreaterThan(before);
    }

    private static async Task AFlagSilencesItAsync(Walk walk)
    {
        Guid knot = await walk.App.StoredAsync(db => db.Knots.Select(k => k.Id).SingleAsync());
        string flag = walk.App.Services.GetRequiredService<KnowledgeBase>().RedFlags.Flags.First(one => one.Urgency == Urgency.SameDay).Id;
        await walk.App.StoredAsync(db =>
        {
            db.Answers.Add(new() { Id = Guid.CreateVersion7(), Scope = AnswerScope.Flag, Question = flag, Value = "yes", KnotId = knot, RoundId = Guid.CreateVersion7(), AnsweredAt = walk.Clock.GetUtcNow() });
            return db.SaveChangesAsync();
        });

        string today = (await walk.OpenAsync("/today")).Said;

        today.ShouldNotContain("Chance it is");
        today.ShouldNotContain("How likely it is");
    }

    /// <summary>A knot of two weeks that is quiet now.</summary>
    private static async Task KnownAsync(Walk walk)
    {
        await walk.KnotAsync();
        await WriteAsync(walk, 15);
    }

    private static async Task WriteAsync(Walk walk, int days)
    {
        for (int day = 0; day < days; day++)
        {
            walk.Clock.Push(TimeSpan.FromDays(1));
            await walk.CheckInAsync(("tenderness", day % 7 < 4 && day < 11 ? "5" : "1"), ("nprs", day % 7 < 4 ? "4" : "1"), ("stress", "4"));
        }
    }

    private static Task MadeAsync(Walk walk) => walk.App.Services.GetRequiredService<ForecastKeeper>().AskAsync();
}
