using Unknot.Web.Shell;
using Unknot.Web.Tests.Keeping;

namespace Unknot.Web.Tests.Shell;

/// <summary>What a start gets ready ahead.</summary>
public sealed class FirstPageTests
{
    [Fact]
    public async Task It_is_made_ahead_for_nobody_and_nothing_is_written()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        string database = Path.Combine(app.Data, "unknot.db");
        StoredRows before = await StoredRows.OfAsync(database);

        int status = await FirstPage.Make(app.Services, [app.Services.GetRequiredService<EndpointDataSource>()]);

        status.ShouldBe(StatusCodes.Status200OK);
        (await StoredRows.OfAsync(database)).Said.ShouldBe(before.Said);
    }
}
