using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>Fingers on the glass: as many as there are places, moved together.</summary>
internal sealed class Fingers : IAsyncDisposable
{
    private const int Steps = 4;

    private readonly ICDPSession _devtools;

    private Fingers(ICDPSession devtools) => _devtools = devtools;

    internal static async Task<Fingers> On(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>Puts them down, moves them and lifts them.</summary>
    internal async Task Move((double X, double Y)[] from, (double X, double Y)[] to)
    {
        await Send("touchStart", from);
        for (int step = 1; step <= Steps; step++)
        {
            double share = (double)step / Steps;
            await Send("touchMove", [.. from.Zip(to, (a, b) => (a.X + (share * (b.X - a.X)), a.Y + (share * (b.Y - a.Y))))]);
        }

        await Send("touchEnd", []);
    }

    public async ValueTask DisposeAsync() => await _devtools.DetachAsync();

    private async Task Send(string type, (double X, double Y)[] places) => await _devtools.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
    {
        ["type"] = type,
        ["touchPoints"] = places.Select((place, i) => new Dictionary<string, object> { ["x"] = place.X, ["y"] = place.Y, ["id"] = i }).ToArray(),
    });
}
