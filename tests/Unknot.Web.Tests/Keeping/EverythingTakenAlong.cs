using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Exports;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Shell;
using Unknot.Web.Tests.Store;

namespace Unknot.Web.Tests.Keeping;

/// <summary>The document of everything: what goes out comes in, once.</summary>
public sealed class EverythingTakenAlong
{
    [Theory, EachDatabase]
    [Trait("Takes", "long")]
    public async Task A_year_taken_into_an_empty_database_is_the_same_byte_for_byte(DatabaseKind kind)
    {
        byte[] year = await YearAsync();
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = await database.NewPersonAsync();

        ImportOutcome outcome = await TakeAsync(database, person, year);

        outcome.Tables.Sum(table => table.New).ShouldBeGreaterThan(1000);
        outcome.Tables.ShouldAllBe(table => table.Same + table.Changed + table.Kept == 0);
        (await ExportAsync(database, person)).ShouldBe(year);
        (await TakeAsync(database, person, year)).Changes.ShouldBeFalse();
        (await ExportAsync(database, person)).ShouldBe(year);
    }

    [Theory, EachDatabase]
    public async Task Two_that_went_apart_come_together_without_doubles_and_what_stands_here_stays(DatabaseKind kind)
    {
        await using TestDatabase one = await TestDatabase.NewAsync(kind), other = await TestDatabase.NewAsync(kind);
        Guid here = await one.NewPersonAsync(), there = await other.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        CheckIn both = OneLoop.CheckIn(knot, 4);
        await WritesOfOnePerson.KeepAsync(one, here, knot, both, new Preference { Id = Guid.CreateVersion7(), Name = "breaks.every", Value = "50", SetAt = TestDatabase.Noon });
        await TakeAsync(other, there, await ExportAsync(one, here));
        await ChangeAsync(other, there, "renamed there", both.Id, 9);
        await WritesOfOnePerson.KeepAsync(other, there, OneLoop.CheckIn(knot, 1));
        await WritesOfOnePerson.KeepAsync(one, here, OneLoop.CheckIn(knot, 2));
        byte[] from = await ExportAsync(other, there);

        ImportOutcome would = await ImportAsync(one, here, from, Import.TryAsync);
        (await CountAsync(one, here)).ShouldBe(2);
        ImportOutcome did = await TakeAsync(one, here, from);

        did.Tables.ShouldBe(would.Tables);
        Of(did, "knots").ShouldBe(new("knots", 0, 0, 1, 0));
        Of(did, "checkIns").ShouldBe(new("checkIns", 2, 0, 1, 0));
        Of(did, "preferences").ShouldBe(new("preferences", 0, 1, 0, 0));
        (await TakeAsync(one, here, from)).Changes.ShouldBeFalse();
        await using UnknotDb db = one.For(here);
        (await db.Knots.SingleAsync()).Name.ShouldBe("renamed there");
        (await db.CheckIns.Where(c => c.ReplacedAt == null).OrderBy(c => c.Tenderness).Select(c => c.Tenderness).ToListAsync()).ShouldBe([1, 2, 9]);
    }

    [Theory, EachDatabase]
    public async Task Where_both_said_something_else_of_one_thing_what_stands_here_stays_with_all_that_refers_to_it(DatabaseKind kind)
    {
        await using TestDatabase one = await TestDatabase.NewAsync(kind), other = await TestDatabase.NewAsync(kind);
        Guid here = await one.NewPersonAsync(), there = await other.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        CheckIn both = OneLoop.CheckIn(knot, 4);
        await WritesOfOnePerson.KeepAsync(one, here, knot, both);
        await TakeAsync(other, there, await ExportAsync(one, here));
        await ChangeAsync(other, there, knot.Name, both.Id, 9);
        await ChangeAsync(one, here, knot.Name, both.Id, 5);

        ImportOutcome did = await TakeAsync(one, here, await ExportAsync(other, there));

        Of(did, "checkIns").ShouldBe(new("checkIns", 0, 1, 0, 1));
        await using UnknotDb db = one.For(here);
        (await db.CheckIns.Where(c => c.ReplacedAt == null).Select(c => c.Tenderness).ToListAsync()).ShouldBe([5]);
        (await db.CheckIns.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Rows_that_are_another_persons_here_are_refused_and_nothing_changes()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid one = await database.NewPersonAsync(), other = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, one, knot, OneLoop.CheckIn(knot, 4));
        byte[] from = await ExportAsync(database, one);
        await using UnknotDb db = database.For(other);

        Result<ImportOutcome> taken = await Import.TakeAsync(db, from, "a.json");

        taken.Problems.ShouldHaveSingleItem().What.ShouldContain("another person");
        (await CountAsync(database, other)).ShouldBe(0);
        (await CountAsync(database, one)).ShouldBe(1);
    }

    public static TheoryData<string, string, string> Damaged => new()
    {
        { "knots[0]:side", "\"middle\"", "knots[0].side" },
        { "knots[0]:soreNow", "11", "knots[0].soreNow" },
        { "knots[0]:state", "2", "knots[0].state" },
        { "knots[0]:places", "\"SH_TOP_R\"", "knots[0].places" },
        { "knots[0]:point", "{\"view\":\"back\"}", "knots[0].point" },
        { "knots[0]:name", "null", "knots[0].name" },
        { "knots[0]:name", "\"a\\u0000b\"", "knots[0].name" },
        { "knots[0]:id", "\"no-id\"", "knots[0].id" },
        { "knots[0]:colour", "\"red\"", "knots[0].colour" },
        { "knots[0]:openedDay", "\"2026-02-30\"", "knots[0].openedDay" },
        { "checkIns[0]:nprs", "-1", "checkIns[0].nprs" },
        { "checkIns[0]:nprs", "\"3\"", "checkIns[0].nprs" },
        { "checkIns[0]:nprs", "1e99", "checkIns[0].nprs" },
        { "checkIns[0]:knotId", "\"00000000-0000-7000-8000-000000000001\"", "checkIns[0].knotId" },
        { "plans[0]:answer", "\"{\"", "plans[0].answer" },
        { ":checkIns", "{}", "checkIns" },
        { ":songs", "[]", "songs" },
        { ":person", "{\"zone\":\"Middle-earth/Shire\",\"since\":\"2026-03-02T12:00:00+00:00\"}", "person" },
        { ":version", "2", "version" },
        { ":format", "\"songs\"", "a.json" },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public async Task What_is_wrong_is_named_with_its_place_and_nothing_is_taken(string at, string value, string place)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot, OneLoop.CheckIn(knot, 4), OneLoop.Plan(knot));
        JsonNode document = JsonNode.Parse(await ExportAsync(database, person))!;
        string[] parts = at.Split(':');
        JsonNode row = parts[0].Length == 0 ? document : document[parts[0][..^3]]![0]!;
        row[parts[1]] = JsonNode.Parse(value);
        await using UnknotDb fresh = database.For(await database.NewPersonAsync());

        Problem problem = (await Import.TakeAsync(fresh, Encoding.UTF8.GetBytes(document.ToJsonString()), "a.json")).Problems[0];

        problem.Where.ShouldContain(place);
        problem.What.ShouldEndWith(".");
        (await fresh.Knots.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\":\"unknot-export\"")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{\"format\":\"unknot-export\",\"format\":\"unknot-export\",\"version\":1}")]
    [InlineData("{\"format\":\"unknot-export\",\"version\":1}")]
    public async Task What_is_no_document_is_refused_in_a_sentence(string text)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using UnknotDb db = database.For(await database.NewPersonAsync());

        (await Import.TakeAsync(db, Encoding.UTF8.GetBytes(text), "a.json")).Problems.ShouldNotBeEmpty();
        (await Import.TakeAsync(db, Encoding.UTF8.GetBytes(new string('[', 100_000)), "a.json")).Problems.ShouldHaveSingleItem().What.ShouldContain("no whole JSON");
        (await Import.TakeAsync(db, new byte[] { (byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}' }, "a.json")).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_document_that_is_cut_off_anywhere_or_has_a_byte_changed_changes_nothing_by_half()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        await WritesOfOnePerson.KeepAsync(database, person, knot, OneLoop.CheckIn(knot, 4), OneLoop.Plan(knot));
        byte[] whole = await ExportAsync(database, person);
        await using UnknotDb db = database.For(await database.NewPersonAsync());

        for (int length = 0; length < whole.Length - 2; length += 97)
        {
            (await Import.TryAsync(db, whole.AsMemory(0, length), "a.json")).IsValue.ShouldBeFalse($"at {length}");
        }

        for (int at = 0; at < whole.Length; at += 61)
        {
            byte before = whole[at];
            whole[at] = 0x80;
            (await Import.TryAsync(db, whole, "a.json")).IsValue.ShouldBeFalse($"at {at}");
            whole[at] = before;
        }
    }

    [Fact]
    public void The_schema_in_the_docs_is_the_one_of_the_model() =>
        File.ReadAllText(Path.Combine(PublishedProgram.Sources, "docs/schema/export.json")).ShouldBe(ExportSchema.Text(), "unknot export - --schema > docs/schema/export.json");

    [Fact]
    public async Task A_table_for_a_spreadsheet_runs_no_formula()
    {
        await using TestDatabase database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        Guid person = await database.NewPersonAsync();
        Knot knot = OneLoop.Knot();
        knot.Name = "=HYPERLINK(\"http://example.org\")";
        await WritesOfOnePerson.KeepAsync(database, person, knot);
        await using UnknotDb db = database.For(person);

        string csv = Encoding.UTF8.GetString((await Export.TableAsync(db, "knots"))!);

        csv.ShouldStartWith("\uFEFFid,");
        csv.ShouldContain("\"'=HYPERLINK(\"\"http://example.org\"\")\"");
        csv.ShouldContain("\"[\"\"SH_TOP_R\"\",\"\"NK_SIDE_R\"\"]\"");
        csv.Split("\r\n").Length.ShouldBe(3);
        (await Export.TableAsync(db, "people")).ShouldBeNull();
    }

    internal static async Task<byte[]> ExportAsync(TestDatabase database, Guid person)
    {
        await using UnknotDb db = database.For(person);
        return await Export.EverythingAsync(db);
    }

    private static async Task<byte[]> YearAsync()
    {
        await using RunningApp app = await RunningApp.StartAsync(demo: true);
        return await app.StoredAsync(db => Export.EverythingAsync(db));
    }

    private static Task<ImportOutcome> TakeAsync(TestDatabase database, Guid person, byte[] json) => ImportAsync(database, person, json, Import.TakeAsync);

    private static async Task<ImportOutcome> ImportAsync(TestDatabase database, Guid person, byte[] json, Func<UnknotDb, ReadOnlyMemory<byte>, string, CancellationToken, Task<Result<ImportOutcome>>> how)
    {
        await using UnknotDb db = database.For(person);
        Result<ImportOutcome> outcome = await how(db, json, "a.json", TestContext.Current.CancellationToken);
        outcome.Problems.ShouldBeEmpty();
        return outcome.Value;
    }

    private static async Task ChangeAsync(TestDatabase database, Guid person, string name, Guid checkIn, int tenderness)
    {
        await using UnknotDb db = database.For(person);
        (await db.Knots.SingleAsync()).Name = name;
        CheckIn old = await db.CheckIns.SingleAsync(c => c.Id == checkIn);
        db.Replace(old, new CheckIn { Id = Guid.CreateVersion7(), KnotId = old.KnotId, Day = old.Day, RecordedAt = TestDatabase.Noon.AddHours(tenderness), Tenderness = tenderness }, TestDatabase.Noon);
        await db.SaveChangesAsync();
    }

    private static async Task<int> CountAsync(TestDatabase database, Guid person)
    {
        await using UnknotDb db = database.For(person);
        return await db.CheckIns.CountAsync();
    }

    private static ImportedTable Of(ImportOutcome outcome, string table) => outcome.Tables.Single(one => one.Table == table);
}
