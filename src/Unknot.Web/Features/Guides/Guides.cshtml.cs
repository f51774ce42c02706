using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Features.Guides;

/// <summary>What there is to read.</summary>
public sealed class GuidesModel(KnowledgeBase knowledge) : PageModel
{
    /// <summary>The guides, in the order of the register.</summary>
    public IReadOnlyList<Guide> Guides => knowledge.Guides;

    /// <summary>The muscles a guide is about.</summary>
    /// <param name="guide">The guide.</param>
    /// <returns>Their plain names; empty where it is about all of them.</returns>
    public string MusclesOf(Guide guide) => string.Join("; ", knowledge.Muscles.Where(muscle => muscle.Guide == guide.Id).Select(muscle => muscle.Plain.ToLowerInvariant()));
}
