using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.Result;

/// <summary>Another muscle or condition it may be, and why it stands behind what is named.</summary>
/// <param name="Name">Its name.</param>
/// <param name="For">What spoke for it, the strongest first.</param>
/// <param name="Against">What spoke against it, the strongest first.</param>
/// <param name="Tell">How the two are told apart, or what gives it away; null where the content says nothing.</param>
/// <param name="Guide">The guide about it; null where it is no muscle, or the page leads there already.</param>
public sealed record Rival(string Name, IReadOnlyList<string> For, IReadOnlyList<string> Against, string? Tell, string? Guide)
{
    private const int ReasonsShown = 2;

    /// <summary>A muscle beside the one that is named.</summary>
    internal static Rival Of(Muscle muscle, Candidate candidate, Muscle named, string side) => new(
        $"{muscle.Name}, {side}", Reasons(candidate.Reasons, true), Reasons(candidate.Reasons, false), named.LookAlikes.FirstOrDefault(other => other.What == muscle.Id)?.Tell, muscle.Guide == named.Guide ? null : muscle.Guide);

    /// <summary>A condition that is no muscle.</summary>
    internal static Rival Of(Suspect suspect, Texts texts) => new(
        texts["result.suspect", suspect.Name], Reasons(suspect.Reasons, true), Reasons(suspect.Reasons, false), suspect.Tell, null);

    private static IReadOnlyList<string> Reasons(IEnumerable<Reason> reasons, bool forIt) =>
        [.. reasons.Where(reason => forIt ? reason.Factor > 1 : reason.Factor < 1).Select(reason => reason.Text).Distinct().Take(ReasonsShown)];
}
