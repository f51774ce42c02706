using Unknot.Core.Outcomes;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Keeping;

/// <summary>What one program takes turns for, two would do twice.</summary>
public sealed class OneServes
{
    [Theory, EachDatabase]
    public async Task A_database_is_served_by_one_program_and_by_the_next_when_that_has_ended(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.NewAsync(kind);
        await using (IAsyncDisposable first = (await ServeAsync(database)).Value)
        {
            (await ServeAsync(database)).Problems.ShouldHaveSingleItem().What.ShouldContain("Another Unknot runs on this data");
        }

        await using IAsyncDisposable next = (await ServeAsync(database)).Value;
    }

    private static Task<Result<IAsyncDisposable>> ServeAsync(TestDatabase database)
    {
        bool isFile = database.Kind == DatabaseKind.Sqlite;
        UnknotOptions options = new() { Port = 0, DataFolder = "", ContentFolder = "", ConnectionString = isFile ? null : database.Place };
        return Kept.Serve(options, new(isFile ? Path.GetDirectoryName(database.Place)! : Path.GetTempPath()), TestContext.Current.CancellationToken);
    }
}
