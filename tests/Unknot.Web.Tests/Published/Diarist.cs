using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Sqlite;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>Somebody who writes one check-in after the other to a running program: the key of each form is its note, so that afterwards each can be told from all others.</summary>
public sealed partial class Diarist : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly Uri s_page = new("/checkin", UriKind.Relative);

    private readonly HttpClient _browser;
    private readonly (string Name, string Value)[] _hidden;

    private Diarist(HttpClient browser, (string Name, string Value)[] hidden) => (_browser, _hidden) = (browser, hidden);

    /// <summary>Opens the page of the check-in.</summary>
    /// <param name="serving">A program that has just been started.</param>
    /// <returns>The diarist.</returns>
    public static async Task<Diarist> OfAsync(RunningProgram serving) => await OfAsync(await AddressAsync(serving));

    /// <summary>Opens the page of the check-in.</summary>
    /// <param name="address">Where a program is found.</param>
    /// <returns>The diarist.</returns>
    public static async Task<Diarist> OfAsync(Uri address)
    {
        HttpClient browser = Browser(address);
        string page = await browser.GetStringAsync(s_page, TestContext.Current.CancellationToken);
        return new(browser, [.. new Shown("/checkin", HttpStatusCode.OK, null, page).Hidden("class=\"dock\"").Where(field => field.Name != "requestKey")]);
    }

    /// <summary>A browser on a program that has just been started.</summary>
    /// <param name="serving">The program.</param>
    /// <returns>The browser. It follows no redirect.</returns>
    public static async Task<HttpClient> BrowserAsync(RunningProgram serving) => Browser(await AddressAsync(serving));

    /// <summary>Where a program that has just been started is found.</summary>
    /// <param name="serving">The program.</param>
    /// <returns>Its address, once it answers there.</returns>
    public static async Task<Uri> AddressAsync(RunningProgram serving) => await serving.Line(s_patience) is { } line && AnyAddress().Match(line) is { Success: true } found
        ? new(found.Value)
        : throw new InvalidOperationException($"It did not start: {(await serving.End(s_patience)).Complained}");

    /// <summary>A browser of its own.</summary>
    /// <param name="address">Where the program is found.</param>
    /// <returns>The browser. It follows no redirect.</returns>
    public static HttpClient Browser(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = s_patience };
        browser.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        return browser;
    }

    /// <summary>Sends a check-in.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>How it was answered, and the page.</returns>
    public async Task<(HttpStatusCode Status, string Page)> WriteAsync(Guid key)
    {
        using FormUrlEncodedContent form = new([.. _hidden.Append(("requestKey", $"{key}")).Append(("note", $"{key:N}")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        using HttpResponseMessage answer = await _browser.PostAsync(s_page, form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => _browser.Dispose();

    /// <summary>Opens a database that was written to and looks whether all is there, once and whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="acknowledged">The keys of all that was acknowledged.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static async Task<string?> WrongWithAsync(string path, IReadOnlyCollection<Guid> acknowledged)
    {
        try
        {
            Result<Database> opened = await Database.OpenFileAsync(path);
            return opened.IsValue ? await MissingAsync(opened.Value, acknowledged) ?? await TornAsync(path) : $"It does not open: {opened.Problems[0]}";
        }
        catch (SqliteException error)
        {
            return $"It cannot be read: {error.Message}";
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Looks whether all is there, and once.</summary>
    /// <param name="database">The database.</param>
    /// <param name="acknowledged">The keys of all that was acknowledged.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    internal static async Task<string?> MissingAsync(Database database, IReadOnlyCollection<Guid> acknowledged)
    {
        await using UnknotDb db = database.Connect();
        List<string> notes = [.. (await db.CheckIns.IgnoreQueryFilters().Where(c => c.Note != null).Select(c => c.Note!).ToListAsync()).Order(StringComparer.Ordinal)];
        HashSet<string> keys = [.. (await db.Requests.IgnoreQueryFilters().Select(r => r.Key).ToListAsync()).Select(key => $"{key:N}")];
        return notes.Distinct().Count() < notes.Count ? "One is there twice."
            : notes.Find(note => Guid.TryParseExact(note, "N", out _) && !keys.Contains(note)) is { } half ? $"{half} is there without its key."
            : acknowledged.Count(key => !notes.Contains($"{key:N}")) is > 0 and int lost ? $"{lost} of {acknowledged.Count} that were acknowledged are lost."
            : null;
    }

    private static async Task<string?> TornAsync(string path)
    {
        await using SqliteConnection file = await SqliteFile.ConnectAsync(path, SqliteOpenMode.ReadOnly, default);
        return await file.ColumnAsync("PRAGMA integrity_check", default) is ["ok"] && await file.ColumnAsync("PRAGMA foreign_key_check", default) is [] ? null : "It is torn.";
    }

    [GeneratedRegex(@"http://[\w.:]+")]
    private static partial Regex AnyAddress();
}
