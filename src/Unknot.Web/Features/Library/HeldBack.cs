using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Library;

/// <summary>Why no movement is named for a part of the body.</summary>
/// <param name="Text">What the flag that stands there says.</param>
/// <param name="Knot">The complaint whose answers it stands on.</param>
public sealed record Stopped(string Text, Guid Knot);

/// <summary>What the answers of the person hold back in the library: what stops somewhere names no movement there, and what is left out of their sessions says so here as well.</summary>
public sealed class HeldBack(Chart chart, KnowledgeBase knowledge)
{
    /// <summary>What stops where a muscle lies or is usually felt.</summary>
    /// <param name="muscle">The muscle.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where movements may be named.</returns>
    public Task<Stopped?> AtAsync(Muscle muscle, CancellationToken stop) => AtAsync(PlacesOf(muscle), stop);

    /// <summary>What stops where a movement works.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where it may be named.</returns>
    public Task<Stopped?> AtAsync(Movement movement, CancellationToken stop) => AtAsync(
        [.. movement.Presses.Select(Either), .. movement.Targets.Where(knowledge.Muscles.Has).SelectMany(id => PlacesOf(knowledge.Muscles[id]))], stop);

    /// <summary>Why a movement is left out of the sessions of the person's knots.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>For each knot that leaves it out its name, with the reason where it has one in words.</returns>
    public async Task<IReadOnlyList<(string Knot, string? Why)>> LeftOutAsync(Movement movement, CancellationToken stop)
    {
        List<(string, string?)> left = [];
        foreach (Knot knot in await chart.KnotsAsync(stop))
        {
            if ((await chart.VerdictAsync(knot, stop)).Permit is { } permit && Allowance.Refuses(knowledge, permit, movement) is { } refusal)
            {
                left.Add((knot.Name, refusal.Say));
            }
        }

        return left;
    }

    private async Task<Stopped?> AtAsync(IReadOnlyCollection<Place> places, CancellationToken stop)
    {
        foreach ((Knot knot, Verdict own) in await chart.StoppedAsync(stop))
        {
            if (Assessment.UrgencyAt(knowledge, own.Flags, places) >= Urgency.SameDay)
            {
                return new(knowledge.RedFlags.ActionTexts[own.Action!], knot.Id);
            }
        }

        return null;
    }

    private List<Place> PlacesOf(Muscle muscle) => [.. muscle.TriggerPoints.SelectMany(point => point.Primary.Prepend(point.At)).Distinct().Select(Either)];

    private Place Either(string region) => new(region, knowledge.Regions[region].Paired ? Side.Right : null);
}
