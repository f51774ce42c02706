using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Limits;

/// <summary>Long notes, many knots, many years: a page stays a page.</summary>
[Trait("Takes", "long")]
public sealed class MuchOfEverything : IAsyncLifetime
{
    private const int Years = 10;
    private const int Knots = 400;
    private const int LargestPage = 1_000_000;

    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Theory]
    [InlineData("sore ")]
    [InlineData("بعد العمل ")]
    [InlineData("肩こり🙂 ")]
    public async Task A_note_of_ten_thousand_characters_is_given_back_whole_with_a_sentence(string words)
    {
        await _walk.KnotAsync();
        string note = string.Concat(Enumerable.Repeat(words, (10_000 / words.Length) + 1)).Trim();

        Shown back = await _walk.CheckInAsync(("nprs", "3"), ("note", note));

        back.Status.ShouldBe(HttpStatusCode.BadRequest);
        back.Said.ShouldContain("4000");
        WebUtility.HtmlDecode(back.Html).ShouldContain(note);
        back.Chosen.ShouldContain(field => field.Value == "3");
        (await _walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_picture_pasted_as_text_is_refused_with_a_sentence_and_what_was_kept_stays()
    {
        await _walk.KnotAsync();
        await _walk.CheckInAsync(("nprs", "3"));
        string picture = "data:image/jpeg;base64," + Convert.ToBase64String(new byte[400_000]);

        Shown page = await _walk.CheckInAsync(("note", picture));

        page.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        page.Said.ShouldContain("What you entered before is safe");
        page.Html.ShouldContain("href=\"/\"");
        (await _walk.App.StoredAsync(db => db.CheckIns.SingleAsync())).Nprs.ShouldBe(3);
    }

    [Fact]
    public async Task Four_hundred_knots_are_listed_and_every_page_that_names_them_stays_a_page()
    {
        Knot first = await _walk.KnotAsync();
        await _walk.App.StoredAsync(async db =>
        {
            db.Knots.AddRange(Enumerable.Range(1, Knots - 1).Select(number => Another(first, number)));
            return await db.SaveChangesAsync();
        });

        int listed = 0;
        for (int at = 1; at <= Knots / 100; at++)
        {
            listed += (await SeenAsync($"/knots?at={at}")).Html.Split("href=\"/knots/").Length - 1;
        }

        listed.ShouldBe(Knots);
        foreach (string page in (string[])["/today", "/checkin", "/plan", "/trend", "/history", "/knot"])
        {
            await SeenAsync(page);
        }
    }

    [Fact]
    public async Task Ten_years_of_entries_are_read_day_by_day_and_every_page_stays_a_page()
    {
        Knot knot = await _walk.KnotAsync();
        DateOnly today = knot.OpenedDay;
        await _walk.App.StoredAsync(async db =>
        {
            db.CheckIns.AddRange(Enumerable.Range(1, Years * 365).Select(ago => Entry(knot, today.AddDays(-ago), ago)));
            return await db.SaveChangesAsync();
        });

        foreach (string page in (string[])["/today", "/checkin", "/plan", "/trend", $"/knots/{knot.Id}", $"/knot/{knot.Id}"])
        {
            await SeenAsync(page);
        }

        Shown history = await SeenAsync("/history");
        history.Html.ShouldContain("until=");
        (await SeenAsync($"/history?until={today.AddDays(-365 * (Years - 1)):yyyy-MM-dd}")).Said.ShouldContain($"{today.Year - Years + 1}");
    }

    private async Task<Shown> SeenAsync(string path)
    {
        Shown page = await _walk.OpenAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK, path);
        page.Html.Length.ShouldBeLessThan(LargestPage, path);
        return page;
    }

    private static Knot Another(Knot first, int number) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = $"{first.Name} {number}",
        Side = first.Side,
        Places = first.Places,
        Muscle = first.Muscle,
        OpenedAt = first.OpenedAt,
        OpenedDay = first.OpenedDay,
        State = KnotStanding.Open,
        StateSince = first.StateSince,
    };

    private static CheckIn Entry(Knot knot, DateOnly day, int ago) => new()
    {
        Id = Guid.CreateVersion7(),
        KnotId = knot.Id,
        Day = day,
        RecordedAt = new(day.ToDateTime(new(18, 0)), TimeSpan.Zero),
        Nprs = ago % 7,
        Tenderness = ago % 5,
        Back = ago % 11 == 0 ? Core.Diary.Back.Gone : ago % 11 == 4 ? Core.Diary.Back.Yes : null,
        Stress = ago % 6,
    };
}
