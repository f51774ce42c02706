using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>Muscles, movements and places of the content as they are looked up.</summary>
internal static class LibraryEntries
{
    /// <summary>All of them.</summary>
    public static IEnumerable<SearchEntry> Of(KnowledgeBase kb) => [.. kb.Muscles.Select(muscle => Of(kb, muscle)), .. kb.Movements.Select(movement => Of(kb, movement)), .. kb.Regions.Select(Of)];

    private static SearchEntry Of(KnowledgeBase kb, Muscle muscle) => new(
        SearchKind.Muscle,
        muscle.Id,
        muscle.Plain,
        [muscle.Name],
        [
            muscle.DeskRole, .. muscle.Role, .. muscle.Says, .. muscle.Notes.Values, .. muscle.LookAlikes.Select(other => other.What), .. Phrases(kb.Words.Qualities, muscle.Qualities),
            .. Phrases(kb.Words.Aggravators, muscle.Aggravators), .. Phrases(kb.Words.Aggravators, muscle.DeskCauses), .. Phrases(kb.Words.Limits, muscle.Limits),
        ])
    {
        Lies = [.. muscle.TriggerPoints.Select(point => point.At).Distinct()],
        Felt = [.. muscle.TriggerPoints.SelectMany(point => point.Primary).Distinct()],
    };

    private static SearchEntry Of(KnowledgeBase kb, Movement movement) => new(
        SearchKind.Movement,
        movement.Id,
        movement.Name,
        [],
        [movement.Position, .. movement.Steps, .. movement.Cues, .. movement.Targets.Where(kb.Muscles.Has).SelectMany(id => (string[])[kb.Muscles[id].Name, kb.Muscles[id].Plain])])
    {
        Felt = [.. movement.Presses, .. movement.Targets.Where(kb.Muscles.Has).SelectMany(id => kb.Muscles[id].TriggerPoints.Select(point => point.At)).Distinct()],
    };

    private static SearchEntry Of(Region region) => new(SearchKind.Place, region.Code, region.Label, region.Lay, []) { Lies = [region.Code] };

    private static IEnumerable<string> Phrases(Catalogue<Phrasing> list, IReadOnlyList<string> ids) => ids.Where(list.Has).Select(id => list[id].Phrases[0]);
}
