using System.Net;
using System.Text.RegularExpressions;

namespace Unknot.Web.Tests.Shell;

/// <summary>Scripts, styles and fonts.</summary>
public sealed partial class AssetTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private const int MostBytes = 300_000;

    private readonly RunningApp _app = shared.App;

    [Fact]
    public async Task Whatever_a_page_asks_for_is_there_and_has_a_body()
    {
        string[] addresses = await AssetsOf("/where");

        addresses.ShouldContain(address => address.EndsWith(".css", StringComparison.Ordinal));
        addresses.ShouldContain(address => address.EndsWith(".js", StringComparison.Ordinal));
        addresses.ShouldContain(address => address.EndsWith(".woff2", StringComparison.Ordinal));
        foreach (string address in addresses)
        {
            using HttpResponseMessage answer = await Get(address);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(100, address);
        }
    }

    [Fact]
    public async Task What_carries_its_hash_in_its_name_may_be_kept_for_good()
    {
        foreach (string address in (await AssetsOf("/where")).Where(address => address.StartsWith("/assets/", StringComparison.Ordinal)))
        {
            using HttpResponseMessage answer = await Get(address);

            answer.Headers.CacheControl!.ToString().ShouldContain("immutable", customMessage: address);
            answer.Headers.CacheControl.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        }
    }

    [Fact]
    public async Task A_name_that_no_longer_exists_is_not_kept_for_good()
    {
        using HttpResponseMessage answer = await Get("/assets/app-00000000.js");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_first_page_is_light_and_waits_for_little()
    {
        string html = await _app.PageAsync("/where");
        int bytes = 0;
        foreach (string address in (string[])["/where", .. await AssetsOf("/where")])
        {
            using HttpResponseMessage answer = await Get(address);
            bytes += (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        bytes.ShouldBeLessThan(MostBytes);
        Regex.Count(html, "<link rel=\"stylesheet\"").ShouldBe(1);
        Regex.Count(html, "<script(?! type=\"module\")").ShouldBe(0);
    }

    [Fact]
    public async Task The_stylesheet_keeps_to_one_byte_a_character_so_that_no_browser_holds_it_twice_as_wide()
    {
        string sheet = await _app.PageAsync((await AssetsOf("/where")).Single(address => address.EndsWith(".css", StringComparison.Ordinal)));

        sheet.Where(character => !char.IsAscii(character)).ShouldBeEmpty();
    }

    private async Task<string[]> AssetsOf(string page) => [.. Links().Matches(await _app.PageAsync(page)).Select(link => link.Groups[1].Value).Distinct()];

    private async Task<HttpResponseMessage> Get(string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        return await _app.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("(?:src|href)=\"(/[^\"]*\\.(?:css|js|woff2|svg))\"")]
    private static partial Regex Links();
}
