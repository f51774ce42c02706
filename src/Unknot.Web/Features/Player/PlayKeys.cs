namespace Unknot.Web.Features.Player;

/// <summary>The keys of the player, by what they do. What was chosen and cannot be used is as if nothing had been chosen.</summary>
/// <param name="All">A key for each of <see cref="Actions"/>.</param>
internal sealed record PlayKeys(IReadOnlyDictionary<string, string> All)
{
    /// <summary>What can be done by a key, with the key it has at first.</summary>
    internal static IReadOnlyList<(string Action, string Key)> Actions { get; } =
    [
        ("pause", "Space"), ("back", "ArrowLeft"), ("next", "ArrowRight"), ("skip", "s"), ("soften", "f"), ("change", "c"), ("stop", "x"), ("leave", "Escape"), ("help", "?"),
    ];

    /// <summary>The keys that can be chosen, by the names browsers give them. Enter and Tab stay what they are.</summary>
    internal static IReadOnlyList<string> Allowed { get; } =
        ["Space", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Escape", "?", .. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>Reads what was kept.</summary>
    /// <param name="kept">As <see cref="Written"/> writes it; null where nothing was chosen.</param>
    internal static PlayKeys Read(string? kept)
    {
        Dictionary<string, string> keys = Actions.ToDictionary(one => one.Action, one => one.Key, StringComparer.Ordinal);
        foreach (string[] pair in (kept ?? "").Split(',').Select(pair => pair.Split(' ')).Where(pair => pair.Length == 2 && keys.ContainsKey(pair[0])))
        {
            keys[pair[0]] = pair[1];
        }

        PlayKeys read = new(keys);
        return read.Doubled.Count == 0 && keys.Values.All(Allowed.Contains) ? read : new(Actions.ToDictionary(one => one.Action, one => one.Key, StringComparer.Ordinal));
    }

    /// <summary>What shares its key with something else.</summary>
    internal IReadOnlyList<string> Doubled => [.. All.GroupBy(one => one.Value).Where(same => same.Count() > 1).SelectMany(same => same.Select(one => one.Key))];

    /// <summary>As it is kept.</summary>
    internal string Written => string.Join(',', Actions.Select(one => $"{one.Action} {All[one.Action]}"));
}
