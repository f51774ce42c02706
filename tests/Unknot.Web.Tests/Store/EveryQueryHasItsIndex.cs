using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Tests.Databases;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Store;

/// <summary>No page reads through the rows of others to find those of one: what it costs stays what it is, however many share a database.</summary>
public sealed partial class EveryQueryHasItsIndex
{
    private static readonly string[] s_pages = ["/today", "/checkin", "/history", "/trend", "/knots", "/plan", "/knot", "/settings"];

    [Theory, EachDatabase]
    public async Task Whatever_a_page_asks_is_found_by_an_index(DatabaseKind kind)
    {
        await using Walk walk = await Walk.StartAsync(kind);
        await walk.KnotAsync();
        await walk.CheckInAsync(("nprs", "4"), ("note", "After the walk."));
        await ForecastAsync(walk);
        IReadOnlyList<Asked> asked = await AskedByAsync(walk);

        IReadOnlyDictionary<string, string> plans = await walk.App.StoredAsync(db => PlansAsync(db, kind, asked));

        plans.Count.ShouldBeGreaterThan(15);
        string[] tables = await walk.App.StoredAsync(db => Task.FromResult(OfAPerson(db)));
        foreach ((string sql, string plan) in plans)
        {
            ReadWhole(plan, kind).Intersect(tables).ShouldBeEmpty($"{sql}\n{plan}");
            plan.ShouldNotContain(kind == DatabaseKind.Sqlite ? "CORRELATED" : "SubPlan", customMessage: $"Asked of each row by itself:\n{sql}");
        }
    }

    [Theory, EachDatabase]
    public async Task The_steps_of_a_session_are_found_by_one_index_and_not_among_all_that_the_person_ever_did(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using UnknotDb db = database.Database.Connect();
        Asked steps = new($"SELECT \"State\" FROM \"Steps\" WHERE \"PersonId\" = '{Guid.NewGuid()}' AND \"SessionId\" = '{Guid.NewGuid()}'", []);

        IReadOnlyDictionary<string, string> plans = await PlansAsync(db, kind, [steps]);

        plans.Values.Single().ShouldMatch(kind == DatabaseKind.Sqlite ? @"\(SessionId=\? AND PersonId=\?\)" : """Index Cond: \(\("SessionId" = .*\) AND \("PersonId" = .*\)\)""");
    }

    [Theory, EachDatabase]
    public async Task A_query_without_one_would_be_seen(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using UnknotDb db = database.Database.Connect();
        string[] bad =
        [
            "SELECT \"Id\" FROM \"CheckIns\" WHERE \"Nprs\" = 3",
            // Both can be had from an index on a knot and a day, read from end to end.
            "SELECT \"KnotId\" FROM \"CheckIns\" ORDER BY \"KnotId\", \"Day\"",
            "SELECT \"KnotId\" FROM \"CheckIns\" WHERE \"Day\" = 3 ORDER BY \"KnotId\"",
        ];

        IReadOnlyDictionary<string, string> plans = await PlansAsync(db, kind, [.. bad.Select(sql => new Asked(sql, []))]);

        plans.Values.ShouldAllBe(plan => ReadWhole(plan, kind).Contains("CheckIns"));
    }

    /// <summary>What the pages asked of this walk's own database.</summary>
    private static async Task<IReadOnlyList<Asked>> AskedByAsync(Walk walk)
    {
        string place = await walk.App.StoredAsync(db => Task.FromResult(db.Database.GetConnectionString()!));
        Heard heard = new(place);
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(heard);
        foreach (string page in s_pages)
        {
            await walk.OpenAsync(page);
        }

        await walk.SendAsync(await walk.OpenAsync("/history"), "role=\"search\"", ("words", "walk"));
        return [.. heard.Asked.DistinctBy(one => one.Sql)];
    }

    private static async Task<IReadOnlyDictionary<string, string>> PlansAsync(UnknotDb db, DatabaseKind kind, IReadOnlyList<Asked> asked)
    {
        await db.Database.OpenConnectionAsync();
        if (kind == DatabaseKind.Postgres)
        {
            // Of a few rows reading all is cheapest, index or not. What is still read whole then has none.
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        }

        Dictionary<string, string> plans = [];
        foreach (Asked one in asked)
        {
            plans[one.Sql] = await PlanAsync(db.Database.GetDbConnection(), (kind == DatabaseKind.Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + one.Sql, one.Values);
        }

        return plans;
    }

    private static async Task<string> PlanAsync(DbConnection connection, string sql, IReadOnlyList<(string Name, object? Value)> values)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        List<string> lines = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    /// <summary>
    /// The tables that no id leads into: they are read from end to end, or an index of them is. SQLite calls each by its alias, and so it calls what a part of the query has found, which is
    /// read whole of course.
    /// </summary>
    private static IEnumerable<string> ReadWhole(string plan, DatabaseKind kind)
    {
        string[] lines = [.. plan.Split('\n').Select(line => line.Trim(' ', '-', '>'))];
        return kind == DatabaseKind.Sqlite
            ? After(lines, "SCAN ").Concat(After([.. lines.Where(line => !LedOnFile().IsMatch(line))], "SEARCH ")).Except(After(lines, "CO-ROUTINE ")).Except(After(lines, "MATERIALIZE "))
            : After(lines, "Seq Scan on ").Concat(lines.Zip([.. lines.Skip(1), ""]).Where(pair => !LedOnServer().IsMatch(pair.Second)).Select(pair => IndexRead().Match(pair.First).Groups["table"].Value)).Where(table => table.Length > 0);
    }

    private static IEnumerable<string> After(string[] lines, string word) =>
        lines.Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..].Split(' ')[0].Trim('"'));

    private static string[] OfAPerson(UnknotDb db) => [.. db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(PersonRow))).SelectMany(type => (string[])[type.GetTableName()!, .. Aliases(type)])];

    // Entity Framework calls a table by its first letter in small, with a number from the second on.
    private static IEnumerable<string> Aliases(IEntityType type) => Enumerable.Range(-1, 6).Select(number => char.ToLowerInvariant(type.GetTableName()![0]) + (number < 0 ? "" : $"{number}"));

    /// <summary>With a forecast to look at, pages ask for that too.</summary>
    private static async Task ForecastAsync(Walk walk)
    {
        await walk.App.StoredAsync(async db =>
        {
            CheckIn last = await db.CheckIns.AsNoTracking().SingleAsync();
            await db.Knots.ExecuteUpdateAsync(all => all.SetProperty(knot => knot.OpenedDay, last.Day.AddDays(-KnownWellEnough.Days)));
            db.CheckIns.AddRange(Enumerable.Range(1, KnownWellEnough.Entries).Select(ago => new CheckIn { Id = Guid.CreateVersion7(), KnotId = last.KnotId, Day = last.Day.AddDays(-ago), RecordedAt = last.RecordedAt.AddDays(-ago), Nprs = 3 }));
            return await db.SaveChangesAsync();
        });
        await walk.App.Services.GetRequiredService<ForecastKeeper>().AskAsync();
        (await walk.App.StoredAsync(db => db.Forecasts.AnyAsync())).ShouldBeTrue();
    }

    [GeneratedRegex("""^SEARCH .* USING (COVERING )?INDEX \S+ \(\w*Id=""")]
    private static partial Regex LedOnFile();

    [GeneratedRegex("""^Index Cond: .*"\w*Id" = """)]
    private static partial Regex LedOnServer();

    [GeneratedRegex("""^(Index (Only )?Scan (Backward )?using "?\w+"? on "?(?<table>\w+)|Bitmap Index Scan on "?[IP][XK]_(?<table>[A-Za-z]+))""")]
    private static partial Regex IndexRead();
}
