using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>
/// Radiation told from referral: what is felt opens flags by the content's rules, to be asked. A dull ache in a muscle's zone that pressing brings opens nothing,
/// because no rule speaks of it; what nobody said opens nothing either.
/// </summary>
/// <source key="ARTICLE_A"/>
public static class Radiation
{
    /// <summary>The flags that what is felt opens.</summary>
    /// <param name="kb">The content: the rules and the scopes of their flags.</param>
    /// <param name="felt">What was said of one complaint.</param>
    /// <returns>Ids, each once, in the order of the rules; only flags that share a scope with what is felt. One more thing felt closes none, but for a press that brings the familiar pain.</returns>
    public static IReadOnlyList<string> Opens(KnowledgeBase kb, Findings felt)
    {
        IReadOnlyList<Place> places = [.. felt.Places.Concat(felt.Presses.SelectMany(press => press.SpreadsTo)).Distinct()];
        return
        [
            .. kb.RedFlags.Felt.Where(rule => IsSo(rule, felt, places) && kb.RedFlags.Flags.TryGet(rule.Opens, out Flag? flag) && Scopes.Share(kb, flag.Scopes, places))
                .Select(rule => rule.Opens).Distinct(StringComparer.Ordinal),
        ];
    }

    private static bool IsSo(FeltRule rule, Findings felt, IReadOnlyList<Place> places) =>
        (rule.Qualities.Count == 0 || rule.Qualities.Any(quality => felt.Qualities.TryGetValue(quality, out bool said) && said))
        && (rule.At.Count == 0 || places.Any(place => rule.At.Contains(place.Region)))
        && (rule.From.Count == 0 || places.Any(from => rule.From.Contains(from.Region) && places.Any(past => rule.Past.Contains(past.Region) && IsOneSide(from, past))))
        && (rule.NotReproduced is not { } times || (felt.Presses.Count >= times && felt.Presses.All(press => press.Answer is PressAnswer.No)));

    /// <summary>The midline belongs to either side.</summary>
    private static bool IsOneSide(Place one, Place other) => one.Side is null || other.Side is null || one.Side == other.Side;
}
