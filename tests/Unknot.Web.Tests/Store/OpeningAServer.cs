using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Store;

public sealed class OpeningAServer
{
    [Theory, OnServer]
    public async Task What_was_written_is_there_at_the_next_start(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        Guid person = (await database.Database.OnlyPersonAsync("Europe/Berlin", TestDatabase.Noon)).Id;

        Database again = (await database.OpenAgainAsync()).Value;

        (await again.OnlyPersonAsync("Asia/Tokyo", TestDatabase.Noon)).Id.ShouldBe(person);
    }

    [Theory, OnServer]
    public async Task A_newer_database_is_refused_in_one_sentence(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using (UnknotDb db = database.Database.Connect())
        {
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29991231235959_FromTheFuture', '99.0')""");
        }

        Problem problem = (await database.OpenAgainAsync()).Problems.ShouldHaveSingleItem();

        problem.What.ShouldContain("newer Unknot");
    }

    [Theory, OnServer]
    public async Task A_missing_database_is_named_with_the_remedy(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.Postgres);
        string connection = await PostgresServer.ConnectionStringAsync("nowhere");

        Problem problem = (await Database.OpenServerAsync(connection)).Problems.ShouldHaveSingleItem();

        problem.Where.ShouldEndWith("/nowhere");
        problem.What.ShouldContain("createdb");
    }

    [Theory, OnServer]
    public async Task A_user_who_may_not_make_tables_is_told_what_to_grant(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        string role = $"r{Guid.NewGuid():n}";
        string empty = $"e{Guid.NewGuid():n}";
        await PostgresServer.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        await PostgresServer.ExecuteAsync($"CREATE DATABASE {empty}");
        string connection = (await PostgresServer.ConnectionStringAsync(empty)).Replace("Username=unknot", $"Username={role}", StringComparison.Ordinal);

        Problem problem = (await Database.OpenServerAsync(connection + ";Pooling=false")).Problems.ShouldHaveSingleItem();

        problem.What.ShouldContain("GRANT CREATE");
        await PostgresServer.ExecuteAsync($"DROP DATABASE {empty} WITH (FORCE)");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_its_password()
    {
        Problem problem = (await Database.OpenServerAsync("Host=127.0.0.1;Port=1;Database=unknot;Username=u;Password=hunter2;Timeout=2")).Problems.ShouldHaveSingleItem();

        problem.Where.ShouldBe("127.0.0.1/unknot");
        problem.What.ShouldContain("does not answer");
        problem.ToString().ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("Hots=127.0.0.1")]
    [InlineData("Host=127.0.0.1;Port=many")]
    [InlineData("no connection string at all")]
    public async Task A_connection_string_that_cannot_be_read_is_a_sentence_and_not_a_crash(string connection)
    {
        Problem problem = (await Database.OpenServerAsync(connection)).Problems.ShouldHaveSingleItem();

        problem.Where.ShouldBe("connection string");
    }
}
