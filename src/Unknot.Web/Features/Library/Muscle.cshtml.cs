using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Figure;

namespace Unknot.Web.Features.Library;

/// <summary>A name with the page that tells more of it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Href">The page; null where there is none.</param>
/// <param name="Note">A quieter word; null when none.</param>
public sealed record Entry(string Name, string? Href, string? Note = null);

/// <summary>One muscle: where it runs, what it does, where it is felt, what overloads it, what else it may be, what may be done.</summary>
public sealed class MuscleModel(KnowledgeBase knowledge, HeldBack held, BodyMap map, PlaceNames names, Figures figures, Texts texts) : PageModel
{
    private static readonly Phase[] s_phases = [Phase.Stretch, Phase.Release, Phase.Strengthen, Phase.Retrain];

    /// <summary>The muscle.</summary>
    public Muscle Muscle { get; private set; } = null!;

    /// <summary>Where it is pressed and felt.</summary>
    public IReadOnlyList<BodyPicture> Pictures { get; private set; } = [];

    /// <summary>The picture of where it lies; null where there is none.</summary>
    public string? Lies => figures.MuscleOf(Muscle.Id);

    /// <summary>Why no movement is named; null where they are.</summary>
    public Stopped? Stopped { get; private set; }

    /// <summary>What was kept just now.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>The title of the guide about it.</summary>
    public string GuideTitle => knowledge.Guides[Muscle.Guide].Title;

    /// <summary>How it may be pressed.</summary>
    public SelfRelease Release => knowledge.SelfReleases[Muscle.SelfRelease];

    /// <summary>Its movements by phase, the usual one first.</summary>
    public IEnumerable<(Phase Phase, IReadOnlyList<Movement> Movements)> Care => s_phases
        .Select(phase => (phase, (IReadOnlyList<Movement>)[.. Muscle.MovementsOf(phase).Select(id => knowledge.Movements[id])]));

    /// <summary>What helps beside the session.</summary>
    public IReadOnlyList<Movement> Extra => [.. Muscle.Extra.Select(id => knowledge.Movements[id])];

    /// <summary>What has to be looked at by somebody first, most urgent first.</summary>
    public IEnumerable<IGrouping<Urgency, Flag>> NotWhen => Muscle.LookAlikes.SelectMany(other => other.Flags).Concat(Muscle.Crowds?.Flags ?? []).Distinct()
        .Select(id => knowledge.RedFlags.Flags[id]).GroupBy(flag => flag.Urgency).OrderByDescending(flags => flags.Key);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!knowledge.Muscles.TryGet(id, out Muscle? muscle))
        {
            return NotFound();
        }

        (Muscle, Stopped) = (muscle, await held.AtAsync(muscle, stop));
        Pictures = ReferralPicture.Of(map, knowledge, names, texts, muscle);
        return Page();
    }

    /// <summary>What overloads it: what a day may hold of it, the heaviest first.</summary>
    /// <returns>As the person would be told it of themselves.</returns>
    public IReadOnlyList<string> Overloads() => [.. Muscle.ExposureTags.Select(id => knowledge.Exposure.Tags[id]).OrderByDescending(tag => tag.Muscles.GetValueOrDefault(Muscle.Id)).Select(tag => tag.Say)];

    /// <summary>Phrases of ids, the plainest of each.</summary>
    /// <param name="list">A list of words.</param>
    /// <param name="ids">Its ids.</param>
    /// <returns>Joined by commas.</returns>
    public static string Phrases(Catalogue<Phrasing> list, IReadOnlyList<string> ids) => string.Join(", ", ids.Select(id => list[id].Phrases[0]));

    /// <summary>The words people use.</summary>
    public Words Words => knowledge.Words;

    /// <summary>The names of regions.</summary>
    /// <param name="codes">Codes.</param>
    /// <returns>Joined by commas.</returns>
    public string Places(IReadOnlyList<string> codes) => string.Join(", ", codes.Select(code => names.WithoutSide(new(code, null))));

    /// <summary>A muscle, a support group or a condition with its page.</summary>
    /// <param name="id">Its id, or the name of a condition.</param>
    /// <returns>The name as it is read.</returns>
    public Entry Named(string id) => knowledge.Muscles.TryGet(id, out Muscle? muscle) ? new(muscle.Plain, $"/library/muscles/{id}", muscle.Name)
        : knowledge.SupportGroups.TryGet(id, out SupportGroup? group) ? new(group.Name, null)
        : new(id, null);

    /// <summary>What a source is.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The citation.</returns>
    public string Cite(string key) => knowledge.Sources[key].Cite;
}
