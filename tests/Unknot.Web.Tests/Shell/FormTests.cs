using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Player;

namespace Unknot.Web.Tests.Shell;

/// <summary>Forms whose page has grown old.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task A_stale_form_is_given_back_whole_and_can_be_sent_again()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (string, string)[] fields = [("__RequestVerificationToken", "of another version"), ("words", "My neck, \"like a rope\" <b>"), ("mark", "SH_TOP_R:sore"), ("mark", "NK_POST_L:stiff")];

        using HttpResponseMessage refused = await app.PostAsync("/where?handler=Keep", fields);
        string page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain("Nothing you entered is lost");
        IReadOnlyList<(string Name, string Value)> held = RunningApp.HiddenOf(page);
        held.ShouldContain(("words", "My neck, \"like a rope\" <b>"));

        using HttpResponseMessage again = await app.PostAsync("/where?handler=Keep", held);
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Visit visit = await app.StoredAsync(db => db.Visits.SingleAsync());
        visit.Words.ShouldBe("My neck, \"like a rope\" <b>");
        visit.Marks.Select(mark => mark.Place).ShouldBe(["SH_TOP_R", "NK_POST_L"]);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "words=a", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded; charset=\"x\"", "words=a", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "words=a", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\na", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", "words=a", HttpStatusCode.BadRequest)]
    public async Task A_form_that_is_none_is_refused_and_is_no_fault_of_ours(string type, string body, HttpStatusCode status)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using ByteArrayContent form = new(System.Text.Encoding.UTF8.GetBytes(body));
        form.Headers.TryAddWithoutValidation("Content-Type", type).ShouldBeTrue();

        using HttpResponseMessage answer = await app.Client.PostAsync(new Uri("/where", UriKind.Relative), form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task An_empty_value_among_several_is_told_like_any_that_is_unknown()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        using HttpResponseMessage answer = await app.SendAsync("/where", "/where?handler=Keep", ("mark", ""), ("mark", "SH_TOP_R:sore"), ("point", " "), ("joined", ""), ("parted", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/safety/mood?handler=Form")]
    [InlineData("/where?handler=Remove")]
    [InlineData("/where?handler=Join")]
    [InlineData("/where?handler=Part")]
    [InlineData("/where?handler=Accept")]
    public async Task A_form_that_lacks_what_its_button_says_breaks_nothing(string to)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await new Somebody(app).PlannedAsync();

        using HttpResponseMessage answer = await app.SendAsync("/where", to);

        ((int)answer.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task A_form_survives_a_restart()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-app-");
        IReadOnlyList<(string Name, string Value)> hidden;
        string cookie;
        await using (RunningApp before = await RunningApp.StartAsync(data))
        {
            using HttpResponseMessage page = await before.Client.GetAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);
            hidden = RunningApp.HiddenOf(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        }

        await using RunningApp after = await RunningApp.StartAsync(data);
        after.Client.DefaultRequestHeaders.Add("Cookie", cookie);
        using HttpResponseMessage answer = await after.PostAsync("/where?handler=Keep", [.. hidden, ("mark", "SH_TOP_R:sore")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_cookie_of_another_version_is_replaced_and_nothing_breaks()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using HttpClient old = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Address };
        old.DefaultRequestHeaders.Add("Cookie", "unknot-form=from-another-version; unknot-zone=Middle-earth%2FShire");

        using HttpResponseMessage answer = await old.GetAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("unknot-form=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_data_folder_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        DirectoryInfo home = Directory.CreateTempSubdirectory("unknot-home-");
        DirectoryInfo data = new(Path.Combine(home.FullName, "unknot"));
        await using (RunningApp app = await RunningApp.StartAsync(data))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(app.Data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        home.Delete(recursive: true);
    }
}
