using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>Somebody with a browser without scripts, on a program of its own process.</summary>
/// <param name="browser">The browser.</param>
internal sealed class Visitor(HttpClient browser)
{
    /// <summary>Opens a page.</summary>
    /// <param name="path">Its address.</param>
    internal async Task<Shown> OpenAsync(string path)
    {
        using HttpResponseMessage answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return await ShownAsync(path, answer);
    }

    /// <summary>Opens a document as it is.</summary>
    /// <param name="path">Its address.</param>
    internal Task<string> ReadAsync(string path) => browser.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Fills in the form of a page that holds a text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="holds">The text.</param>
    /// <param name="fields">What is filled in.</param>
    internal Task<Shown> FillAsync(Shown page, string holds, params IEnumerable<(string Name, string Value)> fields) =>
        SendAsync(page.ActionOf(holds), [.. page.Hidden(holds), .. fields]);

    /// <summary>Sends fields.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="fields">The fields.</param>
    internal async Task<Shown> SendAsync(string to, IEnumerable<(string Name, string Value)> fields)
    {
        using FormUrlEncodedContent form = new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(to, form);
    }

    /// <summary>Sends what is no plain form.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="content">What.</param>
    internal async Task<Shown> SendAsync(string to, HttpContent content)
    {
        using HttpResponseMessage answer = await browser.PostAsync(new Uri(to, UriKind.Relative), content);
        return await ShownAsync(to, answer);
    }

    private static async Task<Shown> ShownAsync(string path, HttpResponseMessage answer) =>
        new(path, answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
}
