using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Features.Library;

/// <summary>All that can be looked up: muscles by part of the body, movements by what they are for, places.</summary>
public sealed class LibraryModel(KnowledgeBase knowledge, HeldBack held) : PageModel
{
    /// <summary>Muscles by the part of the body they lie in.</summary>
    public IReadOnlyList<IGrouping<string, Muscle>> Muscles => [.. knowledge.Muscles.GroupBy(AreaOf)];

    /// <summary>Movements that may be named, by what they are for.</summary>
    public IReadOnlyList<IGrouping<Phase, Movement>> Movements { get; private set; } = [];

    /// <summary>Why some movements are not named; null when all are.</summary>
    public Stopped? Stopped { get; private set; }

    /// <summary>The places that a muscle is pressed or felt in.</summary>
    public IReadOnlyList<Region> Places => [.. knowledge.Regions.Where(region => knowledge.Muscles.Any(muscle => muscle.TriggerPoints.Any(p => p.At == region.Code || p.Primary.Contains(region.Code) || p.Spill.Contains(region.Code))))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        List<Movement> named = [];
        foreach (Movement movement in knowledge.Movements)
        {
            if (await held.AtAsync(movement, stop) is { } stopped)
            {
                Stopped = stopped;
            }
            else
            {
                named.Add(movement);
            }
        }

        Movements = [.. named.GroupBy(movement => movement.Phase).OrderBy(phase => phase.Key)];
    }

    private string AreaOf(Muscle muscle) => knowledge.Regions[muscle.TriggerPoints[0].At].Scopes[0];
}
