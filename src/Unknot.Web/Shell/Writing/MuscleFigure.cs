using Unknot.Core.Knowledge;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Shell.Writing;

/// <summary>A muscle drawn in an essay: where it is pressed and felt, and the same in words.</summary>
/// <param name="Pictures">One view or two.</param>
/// <param name="Felt">Where it is usually felt.</param>
/// <param name="InSome">Where it is felt in some; empty when nowhere.</param>
public sealed record MuscleFigure(IReadOnlyList<BodyPicture> Pictures, string Felt, string InSome);

/// <summary>Draws the muscles of essays.</summary>
public sealed class MuscleFigures(KnowledgeBase knowledge, BodyMap map, PlaceNames names, Texts texts)
{
    /// <summary>Draws one.</summary>
    /// <param name="id">A muscle of the content.</param>
    /// <returns>The figure.</returns>
    public MuscleFigure Of(string id)
    {
        Muscle muscle = knowledge.Muscles[id];
        string[] usual = [.. muscle.TriggerPoints.SelectMany(point => point.Primary).Distinct()];
        return new(ReferralPicture.Of(map, knowledge, names, texts, muscle), Named(usual), Named(muscle.TriggerPoints.SelectMany(point => point.Spill).Distinct().Except(usual)));
    }

    private string Named(IEnumerable<string> regions) => string.Join(", ", regions.Select(region => names.WithoutSide(new(region, null))));
}
