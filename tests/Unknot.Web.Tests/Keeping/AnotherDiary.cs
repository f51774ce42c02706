using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;
using Unknot.Web.Features.Settings;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Keeping;

/// <summary>Days of another diary, taken in.</summary>
public sealed class AnotherDiary
{
    private static readonly DateOnly s_today = new(2026, 3, 2);

    [Theory]
    [InlineData("day,pain,note\r\n2026-02-03,4,\"long, day\"\r\n2026-02-04,0,\r\n", "ymd")]
    [InlineData("day;pain;note\n03.02.2026;4;long, day\n04.02.2026;0;\n", "dmy")]
    [InlineData("day\tpain\tnote\n2/3/2026\t4\tlong, day\n\n2/4/2026\t0\n2/4/2026\t0\n", "mdy")]
    public void Commas_semicolons_and_tabs_are_read_and_days_in_the_order_that_was_told(string text, string order) =>
        Days(text, new(0, order, 1, 2)).Value.ShouldBe([new(new(2026, 2, 3), 4, "long, day"), new(new(2026, 2, 4), 0, null)]);

    [Theory]
    [InlineData("day,pain\n2026-02-03,4\n2026-02-30,4", "the file:3", "no day in this order")]
    [InlineData("day,pain\n03.02.2026,4", "the file:2", "no day in this order")]
    [InlineData("day,pain\n2026-03-03,4", "the file:2", "not come yet")]
    [InlineData("day,pain\n2026-02-03,11", "the file:2", "0 to 10")]
    [InlineData("day,pain\n2026-02-03,4.5", "the file:2", "0 to 10")]
    [InlineData("day,pain\n2026-02-03", "the file:2", "0 to 10")]
    [InlineData("day,pain\n2026-02-03,\"4", "the file:2", "quotation mark")]
    [InlineData("day,pain\n\n2026-02-03,\"4\"5", "the file:3", "quotation mark")]
    [InlineData("day,pain\n", "the file:1", "a line for each day")]
    public void What_is_no_diary_is_told_with_its_line(string text, string place, string says)
    {
        Problem problem = Days(text, new(0, "ymd", 1, null)).Problems[0];

        (problem.Where, problem.What.Contains(says, StringComparison.Ordinal)).ShouldBe((place, true), problem.What);
    }

    [Fact]
    public void Whatever_stands_in_it_ends_in_days_or_in_a_sentence()
    {
        Random dice = new(20261126);
        const string Marks = "\"\"\",;\t\r\n\r\n0123456789-./aé\u202E\0 ";
        for (int round = 0; round < 20_000; round++)
        {
            string text = "day,pain\n" + string.Concat(Enumerable.Range(0, dice.Next(60)).Select(_ => Marks[dice.Next(Marks.Length)]));
            Result<IReadOnlyList<DiaryDay>> days = Days(text, new(0, "ymd", 1, 2));
            (days.IsValue || days.Problems.Count > 0).ShouldBeTrue(text);
        }
    }

    [Fact]
    public async Task Its_notes_are_read_for_warning_signs_like_every_note()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        Shown read = await SendAsync(walk, Encoding.UTF8.GetBytes("When;Pain;What\n2026-02-03;4;since today my fingers are numb and I keep dropping cups\n2026-02-04;4;typed all day\n"));

        await walk.SendAsync(read, "handler=Columns", ("knot", $"{knot.Id}"), ("day", "0"), ("order", "ymd"), ("score", "1"), ("note", "2"), ("yes", "yes"));

        (await walk.OpenAsync("/today")).Said.ShouldContain("First a few safety questions");
        (await walk.OpenAsync("/plan")).Path.ShouldStartWith("/safety/again");
    }

    [Fact]
    public async Task It_is_asked_what_is_what_then_told_what_would_come_and_comes_once()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        byte[] file = Encoding.UTF8.GetBytes("When;Pain;What\n03.02.2026;4;=1+1\n04.02.2026;6;\n");
        (await walk.OpenAsync("/settings/import")).Html.ShouldContain("href=\"/settings/import/diary\"");
        Shown read = await SendAsync(walk, file);
        read.Html.ShouldContain("<option value=\"1\">Pain</option>");

        (string, string)[] columns = [("knot", $"{knot.Id}"), ("day", "0"), ("order", "dmy"), ("score", "1"), ("note", "2")];
        (await walk.SendAsync(read, "handler=Columns", [.. columns.Where(c => c.Item1 != "order"), ("order", "ymd")])).Said.ShouldContain("the file:2: “03.02.2026” is no day in this order");
        Shown would = await walk.SendAsync(read, "handler=Columns", columns);
        would.Said.ShouldContain("2 days would come, 0 are here already");
        (await walk.App.StoredAsync(db => db.CheckIns.CountAsync())).ShouldBe(0);
        (await walk.SendAsync(would, "handler=Columns", [.. columns, ("yes", "yes")])).Said.ShouldContain("2 days came");
        (await walk.SendAsync(would, "handler=Columns", [.. columns, ("yes", "yes")])).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await walk.SendAsync(await SendAsync(walk, file), "handler=Columns", columns)).Said.ShouldContain("0 days would come, 2 are here already");
        List<CheckIn> kept = await walk.App.StoredAsync(db => db.CheckIns.AsNoTracking().OrderBy(c => c.Day).ToListAsync());
        kept.Select(c => (c.Day, c.Nprs, c.Note)).ShouldBe([(new DateOnly(2026, 2, 3), 4, "=1+1"), (new DateOnly(2026, 2, 4), 6, null)]);
        (await walk.OpenAsync("/trend")).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(walk, [0x50, 0x4B, 0x03, 0x04, 0xFF])).Said.ShouldContain("UTF-8");
    }

    private static Result<IReadOnlyList<DiaryDay>> Days(string text, DiaryColumns columns)
    {
        Result<IReadOnlyList<CsvLine>> lines = CsvText.Read(text, "the file");
        return lines.IsValue ? columns.Read(lines.Value, "the file", s_today) : Result<IReadOnlyList<DiaryDay>>.Failed(lines.Problems);
    }

    private static async Task<Shown> SendAsync(Walk walk, byte[] file)
    {
        Shown page = await walk.OpenAsync("/settings/import/diary");
        using MultipartFormDataContent form = [];
        foreach ((string name, string value) in page.Hidden("type=\"file\""))
        {
            form.Add(new StringContent(value), name);
        }

        ByteArrayContent held = new(file);
        held.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(held, "file", "diary.csv");
        using HttpResponseMessage answer = await walk.App.Client.PostAsync(new Uri("/settings/import/diary", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return new("/settings/import/diary", answer.StatusCode, null, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
