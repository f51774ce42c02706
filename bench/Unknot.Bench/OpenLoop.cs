using System.Diagnostics;

namespace Unknot.Bench;

/// <summary>
/// Asks for a page at a fixed rate whether or not the answers before have come, as many people would. Each time counts from when the request was due and
/// not from when it was sent: a server that stalls is charged for all who would have waited meanwhile, and so is this client when it is late (up to a millisecond).
/// </summary>
internal sealed class OpenLoop : IDisposable
{
    // More at once would only wait in another place; what waits for one of them is counted too.
    private const int MostConnections = 64;

    private readonly HttpClient _browser;

    /// <summary>Makes a client.</summary>
    /// <param name="page">The page it asks for.</param>
    public OpenLoop(Uri page) => _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = MostConnections })
    {
        BaseAddress = page,
        DefaultRequestHeaders = { { "Accept-Encoding", "gzip, deflate, br" }, { "Accept", "text/html" } },
    };

    public void Dispose() => _browser.Dispose();

    /// <summary>Asks.</summary>
    /// <param name="perSecond">How often [1/s].</param>
    /// <param name="lasts">For how long.</param>
    /// <returns>How long each took [ms], the shortest first.</returns>
    public async Task<double[]> Times(int perSecond, TimeSpan lasts)
    {
        Task<double>[] asked = new Task<double>[(int)(perSecond * lasts.TotalSeconds)];
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < asked.Length; i++)
        {
            long due = begin + (long)(i * (double)Stopwatch.Frequency / perSecond);
            while (Stopwatch.GetTimestamp() < due)
            {
                Thread.Sleep(1);
            }

            asked[i] = Time(due);
        }

        return [.. (await Task.WhenAll(asked)).Order()];
    }

    private async Task<double> Time(long due)
    {
        using HttpResponseMessage answer = await _browser.GetAsync((Uri?)null);
        return answer.StatusCode == System.Net.HttpStatusCode.OK
            ? Stopwatch.GetElapsedTime(due).TotalMilliseconds
            : throw new InvalidOperationException($"{_browser.BaseAddress} answered {(int)answer.StatusCode}.");
    }
}
