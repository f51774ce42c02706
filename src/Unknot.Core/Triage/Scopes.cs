using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>Which flags concern which places. The one place where scopes are compared: gate, blocks, clusters and the knots that a flag stops all ask it.</summary>
public static class Scopes
{
    /// <summary>The scope of a flag that concerns whatever hurts.</summary>
    public const string Always = "always";

    /// <summary>The scope of a flag asked during an exercise: it concerns whatever the exercise was for.</summary>
    public const string Activity = "activity";

    /// <summary>The scopes that marks at these places switch on.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="places">Places; one the content no longer has switches on nothing.</param>
    /// <returns>Each scope once.</returns>
    public static IReadOnlySet<string> Of(KnowledgeBase kb, IReadOnlyCollection<Place> places)
    {
        HashSet<string> scopes = new(StringComparer.Ordinal);
        foreach (Place place in places)
        {
            if (kb.Regions.TryGet(place.Region, out Region? region))
            {
                scopes.UnionWith(region.Scopes);
            }
        }

        return scopes;
    }

    /// <summary>Whether a flag of these scopes concerns these places: same-day stops every knot it shares a scope with, and <see cref="Blocks"/> reach as far as this.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="scopes">Scopes of a flag.</param>
    /// <param name="places">The places of a complaint.</param>
    /// <returns>True for <see cref="Always"/> and <see cref="Activity"/> as well: they mean the area of the complaint.</returns>
    public static bool Share(KnowledgeBase kb, IReadOnlyList<string> scopes, IReadOnlyCollection<Place> places) => Share(scopes, Of(kb, places));

    /// <summary>The same, for places whose scopes are known already.</summary>
    /// <param name="scopes">Scopes of a flag.</param>
    /// <param name="marked">What <see cref="Of"/> gave.</param>
    /// <returns>Whether it concerns them.</returns>
    public static bool Share(IReadOnlyList<string> scopes, IReadOnlySet<string> marked)
    {
        foreach (string scope in scopes)
        {
            if (scope is Always or Activity || marked.Contains(scope))
            {
                return true;
            }
        }

        return false;
    }
}
