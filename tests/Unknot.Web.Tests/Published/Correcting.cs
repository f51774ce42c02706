using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>Corrects the latest entry of the history, again and again. The key of each form is its note: an entry that was corrected keeps what it said, so that each note of before is still there, once.</summary>
/// <param name="sent">All keys that were sent, and whether each was acknowledged.</param>
internal sealed partial class Correcting(ConcurrentDictionary<Guid, bool> sent)
{
    /// <summary>How many corrections were acknowledged.</summary>
    internal int Acknowledged { get; private set; }

    internal async Task WriteAsync(Visitor visitor)
    {
        while (true)
        {
            if (Entry().Match((await visitor.OpenAsync("/history")).Html) is not { Success: true } entry)
            {
                continue;
            }

            Shown page = await visitor.OpenAsync($"/checkin?entry={entry.Groups[1].Value}");
            if (page.Status == HttpStatusCode.OK)
            {
                await CorrectAsync(visitor, page);
            }
        }
    }

    private async Task CorrectAsync(Visitor visitor, Shown page)
    {
        const string Form = "class=\"dock\"";
        Guid key = Guid.NewGuid();
        sent[key] = false;
        Shown answer = await visitor.SendAsync(page.ActionOf(Form), [.. page.Hidden(Form).Where(field => field.Name != "requestKey"), .. page.Chosen, ("requestKey", $"{key}"), ("note", $"{key:N}")]);
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        // Where another window was first it says so, and keeps nothing.
        if ((await visitor.OpenAsync(answer.Location!)).Said.Contains("Corrected", StringComparison.Ordinal))
        {
            sent[key] = true;
            Acknowledged++;
        }
    }

    [GeneratedRegex("/history/checkin/([0-9a-f-]{36})")]
    private static partial Regex Entry();
}
