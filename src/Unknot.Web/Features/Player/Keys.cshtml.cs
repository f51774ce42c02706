using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Store;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Player;

/// <summary>The keys of the player: what each does, and another in its place.</summary>
public sealed class KeysModel(UnknotDb db, Chosen chosen, Now now, Texts texts) : PageModel
{
    /// <summary>What each action has now.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; private set; } = new Dictionary<string, string>();

    /// <summary>What can be done by a key.</summary>
    public IEnumerable<string> Actions => PlayKeys.Actions.Select(one => one.Action);

    /// <summary>The keys to choose from.</summary>
    public IReadOnlyList<string> Allowed => PlayKeys.Allowed;

    /// <summary>Tells a form from any other: another one each time.</summary>
    public Guid RequestKey => now.NewId();

    /// <summary>The session to go back to; null for the settings.</summary>
    public Guid? Session { get; private set; }

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    public async Task OnGetAsync(Guid? session, CancellationToken stop) =>
        (Session, Keys) = (session, PlayKeys.Read((await chosen.AllAsync(stop)).GetValueOrDefault(Preferences.PlayerKeys)).All);

    /// <summary>Keeps the keys, or gives each its first one back.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? session, bool first, Guid requestKey, CancellationToken stop)
    {
        PlayKeys sent = first ? PlayKeys.Read(null) : new(PlayKeys.Actions.ToDictionary(one => one.Action, one => Request.Form[one.Action].ToString() is { Length: > 0 } key ? key : one.Key, StringComparer.Ordinal));
        if (sent.All.Values.Any(key => !PlayKeys.Allowed.Contains(key)) || sent.Doubled.Count > 0)
        {
            (Session, Keys, Response.StatusCode) = (session, sent.All, StatusCodes.Status400BadRequest);
            Wrong = new([.. sent.All.Where(one => sent.Doubled.Contains(one.Key) || !PlayKeys.Allowed.Contains(one.Value)).Select(one => new FieldError(one.Key, texts["keys.doubled", texts["keys." + one.Key], NameOf(one.Value, texts)]))]);
            return Page();
        }

        await chosen.PutAsync(Preferences.PlayerKeys, sent.Written, stop);
        Said = texts[await db.SaveOnceAsync(requestKey, Guid.Empty, now.Instant, stop) is Saved.Overtaken ? "knots.overtaken" : "keys.kept"];
        return Redirect(session is { } id ? $"/session/{id}" : "/settings");
    }

    /// <summary>A key as a person calls it.</summary>
    /// <param name="key">Its name in browsers.</param>
    /// <param name="texts">The words.</param>
    /// <returns>Its name.</returns>
    public static string NameOf(string key, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(texts);
        return PlayKeys.Allowed.Contains(key) && key.Length > 1 ? texts["keys.key." + key.ToLowerInvariant()] : key.ToUpperInvariant();
    }
}
