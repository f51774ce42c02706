using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>Takes in one document after the other, each with entries that only it has: all of a document are there, or none.</summary>
internal sealed class TakingIn
{
    private const int Entries = 20;
    private const string Mark = "taken in ";

    private readonly HashSet<string> _taken = [];

    /// <summary>How many documents were acknowledged.</summary>
    internal int Acknowledged => _taken.Count;

    internal async Task WriteAsync(Visitor visitor)
    {
        while (true)
        {
            JsonNode document = JsonNode.Parse(await visitor.ReadAsync("/settings/export/unknot.json"))!;
            if (document["checkIns"]!.AsArray() is { Count: > 0 } entries)
            {
                string name = $"{Mark}{Guid.NewGuid():N}";
                document["checkIns"] = new JsonArray([.. Enumerable.Range(0, Entries).Select(number => Another(entries[0]!, $"{name} {number}"))]);
                await TakeAsync(visitor, document, name);
            }
        }
    }

    private static JsonObject Another(JsonNode entry, string note)
    {
        JsonObject another = entry.DeepClone().AsObject();
        another["id"] = $"{Guid.CreateVersion7()}";
        another["note"] = note;
        another["replacesId"] = null;
        another["replacedAt"] = null;
        return another;
    }

    private async Task TakeAsync(Visitor visitor, JsonNode document, string name)
    {
        Shown page = await visitor.OpenAsync("/settings/import");
        using MultipartFormDataContent form = new();
        using ByteArrayContent file = new(Encoding.UTF8.GetBytes(document.ToJsonString()));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        form.Add(file, "file", "unknot.json");
        foreach ((string field, string value) in page.Hidden("name=\"file\""))
        {
            form.Add(new StringContent(value), field);
        }

        const string Yes = "handler=Yes";
        Shown looked = await visitor.SendAsync("/settings/import", form);
        looked.Status.ShouldBe(HttpStatusCode.OK, looked.Said);
        string key = looked.Html.Split("name=\"key\" value=\"")[1].Split('"')[0];
        (await visitor.FillAsync(looked, Yes, ("key", key))).Status.ShouldBe(HttpStatusCode.OK);
        _taken.Add(name);
    }

    /// <summary>What is wrong with what is stored; null when nothing is.</summary>
    /// <param name="database">The database.</param>
    internal async Task<string?> WrongAsync(Database database)
    {
        await using UnknotDb db = database.Connect();
        List<string> notes = await db.CheckIns.IgnoreQueryFilters().Where(c => c.Note != null && c.Note.StartsWith(Mark)).Select(c => c.Note!).ToListAsync();
        Dictionary<string, int> held = notes.Distinct().GroupBy(note => note[..note.LastIndexOf(' ')]).ToDictionary(document => document.Key, document => document.Count());
        return held.Values.Any(count => count != Entries) ? string.Create(CultureInfo.InvariantCulture, $"A document is there by half: {string.Join(' ', held.Values)}.")
            : _taken.Any(name => !held.ContainsKey(name)) ? "A document that was acknowledged is lost."
            : null;
    }
}
