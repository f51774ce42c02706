using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the rules of a session say of phases.</summary>
internal static class SessionPhases
{
    /// <summary>The phases every full session holds; breathing before them is optional.</summary>
    public static IEnumerable<Phase> Phases(this SessionRules session) => session.Order.Where(phase => phase != Phase.Breathing);

    /// <summary>Whether a place of the session takes a movement of a phase.</summary>
    public static bool Takes(this SessionRules session, Phase place, Phase phase) =>
        session.Accepts.TryGetValue(place, out IReadOnlyList<Phase>? accepted) ? accepted.Contains(phase) : place == phase;
}
