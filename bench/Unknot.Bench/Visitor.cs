using System.Text.RegularExpressions;

namespace Unknot.Bench;

/// <summary>Somebody who reads pages and sends their forms, without scripts.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _browser;
    private Uri? _next;

    /// <summary>Comes to a place.</summary>
    /// <param name="home">Where the app answers.</param>
    public Visitor(Uri home) => _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = home, DefaultRequestHeaders = { { "Origin", home.GetLeftPart(UriPartial.Authority) } } };

    /// <summary>The page in front of them.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Its address.</summary>
    public Uri At { get; private set; } = new("about:blank");

    public void Dispose() => _browser.Dispose();

    /// <summary>Opens a page, and goes where it sends.</summary>
    /// <param name="path">Its address.</param>
    public async Task Open(string path)
    {
        At = new(_browser.BaseAddress!, path);
        await Take(await _browser.GetAsync(At));
        await Follow();
    }

    /// <summary>Sends a form of the page, and goes where it sends.</summary>
    /// <param name="holds">A text that tells it from the other forms.</param>
    /// <param name="fields">What is filled in.</param>
    public async Task Send(string holds, params IEnumerable<(string Name, string Value)> fields)
    {
        await SendOnly(holds, fields);
        await Follow();
    }

    /// <summary>Sends a form of the page and takes the answer, wherever it sends to.</summary>
    /// <param name="holds">A text that tells it from the other forms.</param>
    /// <param name="fields">What is filled in.</param>
    public async Task SendOnly(string holds, params IEnumerable<(string Name, string Value)> fields)
    {
        string form = Form().Matches(Page).Select(one => one.Value).First(one => one.Contains(holds, StringComparison.Ordinal));
        Dictionary<string, string> sent = Hidden().Matches(form).ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value, StringComparer.Ordinal);
        foreach ((string name, string value) in fields)
        {
            sent[name] = value;
        }

        At = Action().Match(form) is { Success: true } action ? new(At, action.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal)) : At;
        using FormUrlEncodedContent body = new(sent);
        await Take(await _browser.PostAsync(At, body));
    }

    private async Task Follow()
    {
        while (_next is { } next)
        {
            At = new(At, next);
            await Take(await _browser.GetAsync(At));
        }
    }

    private async Task Take(HttpResponseMessage answer)
    {
        using (answer)
        {
            _next = answer.Headers.Location;
            Page = await answer.Content.ReadAsStringAsync();
            _ = _next is null ? answer.EnsureSuccessStatusCode() : answer;
        }
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""^<form[^>]* action="([^"]+)""")]
    private static partial Regex Action();

    [GeneratedRegex("""<input(?=[^>]* type="hidden")(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")""")]
    private static partial Regex Hidden();
}
