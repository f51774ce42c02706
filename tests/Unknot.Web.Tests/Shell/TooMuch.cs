using System.Net;
using System.Net.Sockets;
using System.Text;
using Unknot.Web.Shell.Guards;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Shell;

/// <summary>More of anything than a person or a page of ours sends.</summary>
[Trait("Takes", "long")]
public sealed class TooMuch
{
    [Fact]
    public async Task Writes_without_end_are_answered_with_a_calm_sentence_until_a_while_has_passed()
    {
        PushedClock clock = new();
        await using RunningApp app = await RunningApp.StartAsync(clock: clock);
        for (int sent = 0; sent < WriteRate.AtOnce; sent++)
        {
            using HttpResponseMessage taken = await app.PostAsync("/healthz", []);
            taken.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        }

        using HttpResponseMessage refused = await app.PostAsync("/where", []);
        using HttpResponseMessage read = await app.Client.GetAsync(new Uri("/where", UriKind.Relative), TestContext.Current.CancellationToken);
        clock.Push(TimeSpan.FromSeconds(1));
        using HttpResponseMessage again = await app.PostAsync("/where", []);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("What you entered before is safe");
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Another_site_cannot_use_up_what_may_be_written()
    {
        await using RunningApp app = await RunningApp.StartAsync(clock: new PushedClock());
        using HttpClient stranger = new() { BaseAddress = app.Address };
        stranger.DefaultRequestHeaders.Add("Origin", "https://unknot.example");
        for (int sent = 0; sent <= WriteRate.AtOnce; sent++)
        {
            using HttpResponseMessage foreign = await stranger.PostAsync(new Uri("/where", UriKind.Relative), null, TestContext.Current.CancellationToken);
            foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using HttpResponseMessage own = await app.PostAsync("/where", []);
        own.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("GET /{0} HTTP/1.1", 9_000, 414)]
    [InlineData("GET / HTTP/1.1\r\nX: {0}", 17_000, 431)]
    public async Task A_line_or_a_header_without_end_is_refused(string beginning, int length, int status)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using TcpClient client = new();
        await client.ConnectAsync(app.Address.Host, app.Address.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = client.GetStream();
        string request = string.Format(System.Globalization.CultureInfo.InvariantCulture, beginning, new string('a', length)) + $"\r\nHost: {app.Address.Authority}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        byte[] answer = new byte[16];
        await stream.ReadExactlyAsync(answer.AsMemory(0, 12), TestContext.Current.CancellationToken);

        Encoding.ASCII.GetString(answer, 0, 12).ShouldBe($"HTTP/1.1 {status}");
    }

    [Fact]
    public async Task A_form_of_more_fields_than_any_page_has_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        using HttpResponseMessage answer = await app.PostAsync("/where", Enumerable.Range(0, 2000).Select(number => ($"field{number}", "")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
