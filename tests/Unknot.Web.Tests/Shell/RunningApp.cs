using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Sqlite;
using Unknot.Web.Shell;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Shell;

/// <summary>The app on a real port, with the content that ships and an empty data folder that goes when the test is done.</summary>
public sealed partial class RunningApp : IAsyncDisposable
{
    private static readonly string s_content = Path.Combine(PublishedProgram.Sources, "content");

    // Read once for all tests: it never changes, and reading it takes longer than most of them.
    private static readonly Lazy<Result<Known>> s_shipped = new(() => Known.Read(s_content));
    private readonly UnknotApp _app;
    private readonly DirectoryInfo _data;
    private readonly bool _keepData;
    private readonly CookieContainer _cookies = new();

    private RunningApp(UnknotApp app, DirectoryInfo data, bool keepData)
    {
        (_app, _data, _keepData) = (app, data, keepData);
        Client = new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = app.Address };
        Client.DefaultRequestHeaders.Add("Origin", Origin);
    }

    /// <summary>Somebody's browser: it keeps cookies, says where it comes from, and follows no redirect by itself.</summary>
    public HttpClient Client { get; }

    public Uri Address => _app.Address;

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public IServiceProvider Services => _app.Services;

    public string Data => _data.FullName;

    public static async Task<RunningApp> StartAsync(DirectoryInfo? data = null, bool pseudo = false, TimeProvider? clock = null, string? connection = null, string? content = null, bool demo = false)
    {
        DirectoryInfo folder = data ?? Directory.CreateTempSubdirectory("unknot-app-");
        UnknotOptions options = new() { Port = 0, DataFolder = folder.FullName, ContentFolder = content ?? s_content, PseudoLocale = pseudo, ConnectionString = connection, Demo = demo };
        UnknotApp app = (await UnknotApp.Create(options, clock, folder => folder == s_content ? s_shipped.Value : Known.Read(folder))).Value;
        _ = (await app.Start()).Value;
        return new(app, folder, data is not null);
    }

    /// <summary>The text of a page.</summary>
    public async Task<string> PageAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Fills a page's form in and sends it, as a browser without scripts would: with the hidden fields that the page holds.</summary>
    /// <param name="page">Where the form stands.</param>
    /// <param name="to">Where it is sent.</param>
    /// <param name="fields">What is filled in.</param>
    public async Task<HttpResponseMessage> SendAsync(string page, string to, params IEnumerable<(string Name, string Value)> fields)
    {
        IEnumerable<(string, string)> hidden = HiddenOf(await PageAsync(page));
        return await PostAsync(to, [.. hidden, .. fields]);
    }

    /// <summary>How often each form is sent, as somebody does who is impatient.</summary>
    public int EachIsSent { get; set; } = 1;

    public async Task<HttpResponseMessage> PostAsync(string to, IEnumerable<(string Name, string Value)> fields)
    {
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, EachIsSent).Select(_ => PostOnceAsync(to, fields)));
        Array.ForEach(answers[1..], answer => answer.Dispose());
        return answers[0];
    }

    private async Task<HttpResponseMessage> PostOnceAsync(string to, IEnumerable<(string Name, string Value)> fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(new Uri(to, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>The hidden fields of a page.</summary>
    public static IReadOnlyList<(string Name, string Value)> HiddenOf(string html) =>
    [
        .. Inputs().Matches(html).Select(input => input.Value).Where(input => input.Contains("type=\"hidden\"", StringComparison.Ordinal))
            .Select(input => (Name().Match(input).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(input).Groups[1].Value))),
    ];

    /// <summary>What is stored of the person.</summary>
    public async Task<T> StoredAsync<T>(Func<UnknotDb, Task<T>> ask)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<UnknotDb>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        // On a server nothing has touched SQLite yet, and the first touch of a process decides.
        OlderSqlite.Use();
        SqliteConnection.ClearAllPools();
        if (!_keepData)
        {
            _data.Delete(recursive: true);
        }
    }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}

/// <summary>One app for the tests of a class that leave nothing behind.</summary>
public sealed class SharedApp : IAsyncLifetime
{
    public RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await RunningApp.StartAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
