using System.Net;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Shell;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Limits;

/// <summary>Links to what is gone, and a browser that keeps nothing.</summary>
[Trait("Takes", "long")]
public sealed class GoneOrMissing : IAsyncLifetime
{
    private Walk _walk = null!;

    public async ValueTask InitializeAsync() => _walk = await Walk.StartAsync();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Theory]
    [InlineData("/knot/{0}")]
    [InlineData("/knot/{0}/questions")]
    [InlineData("/knot/{0}/causes")]
    [InlineData("/knot/{0}/desk")]
    [InlineData("/knots/{0}")]
    [InlineData("/knots/{0}/delete")]
    [InlineData("/plan?knot={0}&minutes=10")]
    [InlineData("/trend?knot={0}")]
    [InlineData("/history?knot={0}")]
    [InlineData("/history/checkin/{0}")]
    [InlineData("/checkin?entry={0}")]
    [InlineData("/session/{0}")]
    [InlineData("/session/{0}/done")]
    [InlineData("/session/{0}/stop")]
    [InlineData("/safety/answers?knot={0}")]
    [InlineData("/safety/again?knot={0}")]
    public async Task A_link_to_what_was_removed_says_so_and_leads_on(string link)
    {
        Knot knot = await _walk.KnotAsync();
        await _walk.SendAsync(await _walk.OpenAsync($"/knots/{knot.Id}/delete"), "class=\"btn");
        await _walk.KnotAsync();

        Shown page = await _walk.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, link, knot.Id));

        page.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
        page.Html.ShouldContain("<h1");
        page.Html.ShouldContain("<a ");
        page.Said.ShouldNotContain("Something broke");
    }

    [Fact]
    public async Task A_browser_that_keeps_no_cookies_is_told_so_and_its_words_are_held()
    {
        using HttpClient none = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = _walk.App.Address };
        none.DefaultRequestHeaders.Add("Origin", _walk.App.Origin);
        string page = await none.GetStringAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);
        using FormUrlEncodedContent form = new(RunningApp.HiddenOf(page).Append(("words", "a rope on my shoulder")).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

        using HttpResponseMessage answer = await none.PostAsync(new Uri("/where?handler=Keep", UriKind.Relative), form, TestContext.Current.CancellationToken);

        string told = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        told.ShouldContain("Allow cookies for this address");
        told.ShouldContain("a rope on my shoulder");
    }
}
