using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Unknot.Browser.Tests.Chromium))]

namespace Unknot.Browser.Tests;

/// <summary>The browser, started once for all journeys.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The shell is the same browser without a window of its own, whose pages cost as much as those that are looked at.
    private static readonly string[] s_browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? _driver;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        string chromium = Environment.GetEnvironmentVariable("UNKNOT_CHROMIUM") ?? Array.Find(s_browsers, File.Exists) ?? s_browsers[^1];
        if (!File.Exists(chromium))
        {
            throw new InvalidOperationException(
                $"There is no browser at {chromium}: sudo apt-get install --no-install-recommends chromium   (or name another by UNKNOT_CHROMIUM, or run ./test quick)");
        }

        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-unsafe-swiftshader"],
        });
    }

    /// <summary>A window of its own, with cookies of its own.</summary>
    /// <param name="look">Its size, its theme and whether scripts run.</param>
    /// <returns>The window.</returns>
    public async Task<IBrowserContext> Window(Look look)
    {
        IBrowserContext window = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = look.Moves ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
            JavaScriptEnabled = look.Scripts,
            HasTouch = look.Width < 600,
            TimezoneId = "Europe/Berlin",
            Locale = "en-GB",
        });
        window.SetDefaultTimeout(15_000);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _driver?.Dispose();
    }
}

/// <summary>How a person meets the app.</summary>
/// <param name="Width">The width of the window [px].</param>
/// <param name="Height">Its height [px].</param>
/// <param name="Dark">Whether the dark theme is wished for.</param>
/// <param name="Scripts">Whether scripts run.</param>
/// <param name="Moves">Whether motion is welcome.</param>
public sealed record Look(int Width, int Height, bool Dark = false, bool Scripts = true, bool Moves = false)
{
    public static Look Laptop { get; } = new(1280, 800);

    public static Look Phone { get; } = new(390, 844);

    public override string ToString() => $"{Width}×{Height} {(Dark ? "dark" : "light")}{(Scripts ? "" : ", without scripts")}";
}

/// <summary>A clock that runs, and can be put forward.</summary>
public sealed class PushedClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Pass(TimeSpan time) => _ahead += time;
}
