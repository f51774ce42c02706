using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Unknot.Browser.Tests;

/// <summary>A window on the app that remembers what went wrong in it.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _window;
    private readonly Uri _home;
    private readonly ConcurrentQueue<string> _faults = new();

    private Visitor(IBrowserContext window, IPage page, Uri home, Look look)
    {
        (_window, Page, _home, Look) = (window, page, home, look);
        page.Console += (_, said) =>
        {
            if (said.Type == "error")
            {
                Fault($"the console says: {said.Text}");
            }
        };
        page.PageError += (_, thrown) => Fault($"a script failed: {thrown}");
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500)
            {
                Fault($"{new Uri(answer.Url).AbsolutePath} answered {answer.Status}");
            }
        };
        window.Request += (_, asked) =>
        {
            if (new Uri(asked.Url) is { Scheme: not ("data" or "blob") } to && to.Authority != home.Authority)
            {
                Fault($"{to.Authority} was asked for something");
            }
        };
    }

    public IPage Page { get; }

    public Look Look { get; }

    /// <summary>The path of the page that is open.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>What went wrong so far, and where.</summary>
    public IEnumerable<string> Faults => _faults;

    public static async Task<Visitor> New(Chromium chromium, OpenApp app, Look look)
    {
        IBrowserContext window = await chromium.Window(look);
        return new(window, await window.NewPageAsync(), app.Address, look);
    }

    /// <summary>Another tab of the same window, with the same cookies.</summary>
    public async Task<Visitor> Tab() => new(_window, await _window.NewPageAsync(), _home, Look);

    /// <summary>Opens an address of the app.</summary>
    /// <param name="address">Its path and query.</param>
    public async Task Open(string address)
    {
        await Page.GotoAsync(new Uri(_home, address).ToString());
        await Settled();
    }

    /// <summary>Waits until the page's islands are alive and nothing of it is on its way to the server.</summary>
    public async Task Settled()
    {
        if (Look.Scripts)
        {
            await Page.Locator(":not(:defined), [aria-busy=true]").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    /// <summary>Waits until what is done has brought up the next page.</summary>
    /// <param name="what">What leads there.</param>
    public async Task Turn(Func<Task> what)
    {
        TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? page, IPage same) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await what();
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20));
            await Settled();
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"No page followed on {Path}. It reads: {await Page.Locator("main").InnerTextAsync()}", late);
        }
        finally
        {
            Page.Load -= Loaded;
        }
    }

    public void Fault(string what) => _faults.Enqueue($"{Path}, {Look}: {what}");

    public ValueTask DisposeAsync() => _window.DisposeAsync();
}
