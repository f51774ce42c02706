using System.Diagnostics;
using System.Net;
using Unknot.Web.Shell.Guards;

namespace Unknot.Web.Tests.Shell;

/// <summary>Who is answered, and who may write.</summary>
public sealed class GuardTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly RunningApp _app = shared.App;

    public static TheoryData<string> Writes => ["POST", "PUT", "PATCH", "DELETE"];

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task This_computers_own_names_are_answered(string name)
    {
        using HttpResponseMessage answer = await Ask(HttpMethod.Get, "/leave", ("Host", $"{name}:{_app.Address.Port}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("unknot.example")]
    [InlineData("localhost.unknot.example")]
    [InlineData("127.0.0.1.nip.example")]
    [InlineData("127.0.0.2")]
    [InlineData("0.0.0.0")]
    public async Task A_foreign_name_that_points_here_is_refused_with_a_sentence(string name)
    {
        using HttpResponseMessage answer = await Ask(HttpMethod.Get, "/where", ("Host", $"{name}:{_app.Address.Port}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await Text(answer)).ShouldContain("only on the computer that runs it");
    }

    [Fact]
    public async Task Another_port_than_ours_is_a_foreign_name_too()
    {
        using HttpResponseMessage answer = await Ask(HttpMethod.Get, "/where", ("Host", "localhost:1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task No_endpoint_takes_a_write_of_another_site(string method)
    {
        string[] all = ["https://unknot.example", $"http://localhost:{_app.Address.Port + 1}", $"https://127.0.0.1:{_app.Address.Port}", $"http://localhost:{_app.Address.Port}", "null", ""];
        foreach (string address in Addresses())
        {
            foreach (string origin in method == "POST" && address == "/where" ? all : all[..1])
            {
                using HttpResponseMessage answer = await Ask(new(method), address, ("Origin", origin), ("Sec-Fetch-Site", "cross-site"));

                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {address} from '{origin}'");
            }
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_browser_that_leaves_the_origin_out_must_say_that_the_page_is_ours(string origin)
    {
        using HttpResponseMessage vouched = await Ask(HttpMethod.Post, "/where", ("Origin", origin), ("Sec-Fetch-Site", "same-origin"));
        using HttpResponseMessage silent = await Ask(HttpMethod.Post, "/where", ("Origin", origin));

        vouched.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        silent.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refused_write_says_why_and_that_nothing_was_changed()
    {
        using HttpResponseMessage answer = await Ask(HttpMethod.Post, "/where", ("Origin", "https://unknot.example"));

        (await Text(answer)).ShouldContain("nothing was changed");
    }

    [Fact]
    public async Task Another_user_of_this_computer_is_refused_with_a_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/sbin/runuser"), "Only root can ask as somebody else.");
        ProcessStartInfo asking = new("/usr/sbin/runuser", ["-u", "nobody", "--", "/bin/bash", "-c",
            $"exec 3<>/dev/tcp/127.0.0.1/{_app.Address.Port}; printf 'GET /where HTTP/1.1\\r\\nHost: 127.0.0.1:{_app.Address.Port}\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3"])
        {
            RedirectStandardOutput = true,
        };

        using Process process = Process.Start(asking)!;
        string answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        answer.ShouldStartWith("HTTP/1.1 403");
        answer.ShouldContain("another user of this computer");
    }

    [Fact]
    public void A_socket_is_ours_when_the_table_gives_it_to_our_user()
    {
        PeerSocket peers = new(() => [Row("0100007F:9C40", "0100007F:13D8", "01", 1000)], 1000);

        peers.IsOurs(new(IPAddress.Loopback, 0x9C40), new(IPAddress.Loopback, 0x13D8)).ShouldBeTrue();
        peers.IsOurs(new(IPAddress.Loopback, 0x9C41), new(IPAddress.Loopback, 0x13D8)).ShouldBeFalse();
        new PeerSocket(() => [Row("0100007F:9C40", "0100007F:13D8", "01", 1001)], 1000).IsOurs(new(IPAddress.Loopback, 0x9C40), new(IPAddress.Loopback, 0x13D8)).ShouldBeFalse();
    }

    [Fact]
    public void Root_has_no_more_right_to_an_ordinary_users_app_than_anybody_else() =>
        new PeerSocket(() => [Row("0100007F:9C40", "0100007F:13D8", "01", 0)], 1000).IsOurs(new(IPAddress.Loopback, 0x9C40), new(IPAddress.Loopback, 0x13D8)).ShouldBeFalse();

    [Fact]
    public void A_client_on_a_dual_stack_socket_is_found_by_its_mapped_address() =>
        new PeerSocket(() => [Row("0000000000000000FFFF00000100007F:9C40", "0000000000000000FFFF00000100007F:13D8", "01", 1000)], 1000)
            .IsOurs(new(IPAddress.Loopback, 0x9C40), new(IPAddress.Loopback, 0x13D8)).ShouldBeTrue();

    [Fact]
    public void What_is_left_of_a_closed_socket_has_no_owner_and_proves_nothing() =>
        new PeerSocket(() => [Row("0100007F:9C40", "0100007F:13D8", "06", 0)], 0).IsOurs(new(IPAddress.Loopback, 0x9C40), new(IPAddress.Loopback, 0x13D8)).ShouldBeFalse();

    internal IEnumerable<string> Addresses() => AddressesOf(_app);

    /// <summary>Every address the app answers, with what stands for a gap filled in.</summary>
    internal static IReadOnlyList<string> AddressesOf(RunningApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part =>
                part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "404")))))
            .Where(address => !address.StartsWith("/assets", StringComparison.Ordinal)).Distinct(),
    ];

    private static string Row(string local, string remote, string state, int user) =>
        $"   1: {local} {remote} {state} 00000000:00000000 00:00000000 00000000  {user}        0 4242 1 0000000000000000 20 4 30 10 -1";

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using HttpClient stranger = new() { BaseAddress = _app.Address };
        using HttpRequestMessage request = new(method, address);
        foreach ((string name, string value) in headers.Where(header => header.Value.Length > 0))
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return await stranger.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
