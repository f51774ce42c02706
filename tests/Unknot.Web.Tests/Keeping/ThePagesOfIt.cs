using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Keeping;

/// <summary>Taking everything along and in, on the pages.</summary>
public sealed class ThePagesOfIt
{
    [Fact]
    public async Task What_one_browser_saves_another_app_takes_in_after_saying_what_would_change()
    {
        await using Walk old = await Walk.StartAsync(), other = await Walk.StartAsync();
        Knot knot = await old.KnotAsync();
        await old.CheckInAsync(("nprs", "3"), ("note", "After a long day."));
        (await old.OpenAsync("/settings")).Html.ShouldContain("href=\"/settings/export\"");
        (await old.OpenAsync("/settings/export")).Html.ShouldContain("href=\"/settings/export/checkIns.csv\"");
        byte[] everything = await BytesAsync(old, "/settings/export/unknot.json");
        Encoding.UTF8.GetString(await BytesAsync(old, "/settings/export/checkIns.csv")).ShouldContain("After a long day.");

        Shown would = await SendAsync(other, everything);

        would.Status.ShouldBe(HttpStatusCode.OK);
        would.Said.ShouldContain("This would change");
        (await other.App.StoredAsync(db => Task.FromResult(db.Knots.Count()))).ShouldBe(0);
        Shown done = await other.SendAsync(would, "handler=Yes", ("key", would.Html.Split("name=\"key\" value=\"")[1].Split('"')[0]));
        done.Said.ShouldContain("It is taken in");
        (await BytesAsync(other, "/settings/export/unknot.json")).ShouldBe(everything);
        (await other.OpenAsync("/knots")).Said.ShouldContain(knot.Name);
        (await SendAsync(other, everything)).Said.ShouldContain("All of it is here already");
    }

    [Fact]
    public async Task What_cannot_be_taken_in_is_told_and_a_yes_holds_for_one_document_once()
    {
        await using Walk walk = await Walk.StartAsync();

        (await SendAsync(walk, [])).Status.ShouldBe(HttpStatusCode.BadRequest);
        Shown wrong = await SendAsync(walk, Encoding.UTF8.GetBytes("{\"format\":\"songs\"}"));
        (wrong.Status, wrong.Said.Contains("no export of Unknot", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.BadRequest, true));
        (await walk.App.Client.GetAsync(new Uri("/settings/export/people.csv", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        IReadOnlyList<(string, string)> hidden = (await walk.OpenAsync("/settings/import")).Hidden("type=\"file\"");
        using HttpResponseMessage late = await walk.App.PostAsync("/settings/import?handler=Yes", [.. hidden, ("key", $"{Guid.NewGuid()}")]);
        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Shown> SendAsync(Walk walk, byte[] file)
    {
        Shown page = await walk.OpenAsync("/settings/import");
        using MultipartFormDataContent form = [];
        foreach ((string name, string value) in page.Hidden("type=\"file\""))
        {
            form.Add(new StringContent(value), name);
        }

        ByteArrayContent held = new(file);
        held.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        form.Add(held, "file", "unknot.json");
        using HttpResponseMessage answer = await walk.App.Client.PostAsync(new Uri("/settings/import", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return new("/settings/import", answer.StatusCode, null, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<byte[]> BytesAsync(Walk walk, string path) => walk.App.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
