using System.Net;

namespace Unknot.Web.Tests.Shell;

/// <summary>What holds for every address the app answers, taken from the app itself: what somebody adds later is held too.</summary>
public sealed class EveryEndpoint(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly RunningApp _app = shared.App;

    private IReadOnlyList<string> Addresses => GuardTests.AddressesOf(_app);

    [Fact]
    public async Task Refuses_a_foreign_name_that_points_here()
    {
        foreach (string address in Addresses)
        {
            (await AskAsync(HttpMethod.Get, address, ("Host", $"unknot.example:{_app.Address.Port}"))).ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    [Trait("Takes", "long")]
    public async Task Is_neither_fetched_nor_embedded_by_another_site_nor_by_another_port_of_this_computer()
    {
        foreach (string address in Addresses)
        {
            foreach (string site in (string[])["cross-site", "same-site"])
            {
                (await AskAsync(HttpMethod.Get, address, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image"))).ShouldBe(HttpStatusCode.Forbidden, address);
                (await AskAsync(HttpMethod.Get, address, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe"))).ShouldBe(HttpStatusCode.Forbidden, address);
            }

            (await AskAsync(HttpMethod.Get, address, ("Origin", "https://unknot.example"))).ShouldBe(HttpStatusCode.Forbidden, address);
            (await AskAsync(HttpMethod.Get, address, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"))).ShouldNotBe(HttpStatusCode.Forbidden, "A link may lead here.");
        }
    }

    [Fact]
    public async Task Takes_no_form_without_its_token()
    {
        foreach (string address in Addresses)
        {
            using HttpResponseMessage answer = await _app.PostAsync(address, [("sure", "yes"), ("mark", "SH_TOP_R:sore")]);

            answer.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound]);
        }
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("SEARCH")]
    public async Task Answers_to_reading_and_sending_alone(string method)
    {
        foreach (string address in Addresses)
        {
            (await AskAsync(new(method), address, ("Origin", _app.Origin), ("Sec-Fetch-Site", "same-origin"))).ShouldBe(HttpStatusCode.MethodNotAllowed, address);
        }
    }

    [Fact]
    public async Task Lets_nobody_elses_page_read_its_answers()
    {
        foreach (string address in Addresses)
        {
            using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse(address);
            answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("On loopback it would lock every other program on this name out of the browser.");
        }
    }

    private async Task<HttpStatusCode> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using HttpClient stranger = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _app.Address };
        using HttpRequestMessage request = new(method, address);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        using HttpResponseMessage answer = await stranger.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
