using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Essays;

/// <summary>Two words for one thing: what people say, and what the field says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Plain">Our word.</param>
/// <param name="Field">The field's word.</param>
/// <param name="Also">Further words for it.</param>
/// <param name="Means">What it means, in a sentence or two.</param>
/// <param name="Guide">The guide that tells more; null when none does.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Where">File and line, for problems.</param>
public sealed record Term(string Id, string Plain, string Field, IReadOnlyList<string> Also, string Means, string? Guide, IReadOnlyList<string> Sources, string Where)
{
    /// <summary>Every word that finds it.</summary>
    public IEnumerable<string> AllWords => [Plain, Field, .. Also];

    internal static Catalogue<Term> ReadAll(MapReader map) => map.Catalogue("glossary", One, term => term.Id);

    private static Term One(MapReader map) => new(
        map.Text("id"), map.Text("plain"), map.Text("field"), map.TextsOrNone("also"), map.Text("means"), map.TextOrNull("guide"), map.TextsOrNone("sources"), map.Here);
}
