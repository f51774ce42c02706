using System.Net;

namespace Unknot.Web.Tests.Shell;

/// <summary>What every answer tells the browser.</summary>
public sealed class HeaderTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly RunningApp _app = shared.App;

    [Fact]
    public async Task Every_answer_forbids_what_the_app_does_not_need()
    {
        string[] addresses = [.. GuardTests.AddressesOf(_app), "/nowhere", "/icon.svg"];
        addresses.Length.ShouldBeGreaterThan(5);
        foreach (string address in addresses)
        {
            using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';", customMessage: address);
            policy.ShouldNotContain("unsafe");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldContain("form-action 'self'");
            policy.ShouldContain("base-uri 'none'");
            policy.ShouldContain("require-trusted-types-for 'script'");
            answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
            answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single().ShouldBe("same-origin");
            answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single().ShouldBe("same-origin");
            answer.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Every_cookie_stays_on_our_own_pages()
    {
        using HttpClient fresh = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = _app.Address };
        using HttpResponseMessage answer = await fresh.GetAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);

        string[] cookies = [.. answer.Headers.GetValues("Set-Cookie")];
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("samesite=strict") && cookie.Contains("httponly"));
    }

    [Fact]
    public async Task No_page_is_kept_by_the_browser()
    {
        using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task No_page_holds_a_style_or_a_script_of_its_own_or_asks_anybody_else()
    {
        foreach (string address in (string[])["/where", "/leave", "/nowhere"])
        {
            using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            html.ShouldNotContain("style=\"");
            html.ShouldNotContain("<style");
            html.ShouldNotContain(" onclick=");
            html.ShouldNotContain("src=\"http");
            html.ShouldNotContain("href=\"http");
        }
    }

    [Fact]
    public async Task What_is_too_long_is_refused_and_said_so()
    {
        using StringContent longest = new("words=" + new string('a', 400_000), null, "application/x-www-form-urlencoded");
        using HttpResponseMessage answer = await _app.Client.PostAsync(new Uri("/where", UriKind.Relative), longest, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("too long");
    }
}
