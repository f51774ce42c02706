using System.Globalization;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.Summary;

/// <summary>What it likely is and what overloads it, as a professional would want it: how likely, what spoke for it and against it, which imbalance is suspected.</summary>
/// <param name="Sources">The muscles, the likeliest first, each with its share.</param>
/// <param name="For">What spoke for the first of them.</param>
/// <param name="Against">What spoke against it.</param>
/// <param name="Imbalance">The imbalance that goes with it by the content; never tested.</param>
/// <param name="Causes">What overloads it, the largest share first.</param>
/// <param name="LookAlikes">What it is often mistaken for.</param>
public sealed record Likely(
    IReadOnlyList<string> Sources, IReadOnlyList<string> For, IReadOnlyList<string> Against, IReadOnlyList<string> Imbalance, IReadOnlyList<string> Causes, IReadOnlyList<string> LookAlikes)
{
    private const int MostSources = 3;
    private const int MostReasons = 3;
    private const int MostCauses = 3;
    private const int MostLookAlikes = 2;
    private const double LeastShown = 0.05;

    internal static Likely Of(Located located, IReadOnlyList<CauseShare> mix, KnowledgeBase knowledge, Texts texts)
    {
        Muscle? muscle = located.Muscles is [{ } first, ..] ? knowledge.Muscles[first.Muscle] : null;
        IReadOnlyList<Reason> reasons = located.Muscles.Count > 0 ? located.Muscles[0].Reasons : [];
        return new(
            [.. located.Muscles.Take(MostSources).Where(one => one.Probability >= LeastShown).Select(one => Named(one, knowledge, texts)), texts["summary.source.elsewhere", Percent(located.Elsewhere.Probability)]],
            [.. reasons.Where(reason => reason.Factor > 1).Select(reason => reason.Text).Distinct().Take(MostReasons)],
            [.. reasons.Where(reason => reason.Factor < 1).Select(reason => reason.Text).Distinct().Take(MostReasons - 1)],
            muscle is null ? [] : [.. Partners("summary.imbalance.weak", muscle.WeakPartners.Where(id => id != muscle.Id), knowledge, texts), .. Partners("summary.imbalance.tight", muscle.TightPartners.Where(id => id != muscle.Id), knowledge, texts)],
            [.. mix.Where(cause => cause.Share > 0).Take(MostCauses).Select(cause => $"{knowledge.Exposure.Causes[cause.Cause].Name}: {string.Join(" ", cause.Reasons.Take(MostReasons - 1))}")],
            muscle is null ? [] : [.. muscle.LookAlikes.Take(MostLookAlikes).Select(other => NameOf(other.What, knowledge))]);
    }

    private static string Named(Candidate one, KnowledgeBase knowledge, Texts texts) =>
        $"{(one.Side switch { Side.Left => texts["place.left", knowledge.Muscles[one.Muscle].Name], Side.Right => texts["place.right", knowledge.Muscles[one.Muscle].Name], _ => knowledge.Muscles[one.Muscle].Name })}: {Percent(one.Probability)} %";

    private static IEnumerable<string> Partners(string key, IEnumerable<string> partners, KnowledgeBase knowledge, Texts texts) =>
        string.Join(", ", partners.Select(id => NameOf(id, knowledge))) is { Length: > 0 } names ? [texts[key, names]] : [];

    private static string NameOf(string id, KnowledgeBase knowledge) =>
        knowledge.Muscles.TryGet(id, out Muscle? muscle) ? muscle.Name : knowledge.SupportGroups.TryGet(id, out SupportGroup? group) ? group.Name : id;

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
