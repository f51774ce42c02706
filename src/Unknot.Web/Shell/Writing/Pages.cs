using Unknot.Content.Essays;

namespace Unknot.Web.Shell.Writing;

/// <summary>Where the links of essays go.</summary>
public static class Pages
{
    /// <summary>The address of what an essay names.</summary>
    /// <param name="link">The link.</param>
    /// <param name="knot">The knot that pages of one knot are about; null when there is none yet.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">It names a page that nobody mapped.</exception>
    public static string AddressOf(Inline.Link link, Guid? knot)
    {
        ArgumentNullException.ThrowIfNull(link);
        return (link.To, link.Name) switch
        {
            (LinkTo.Muscle, string muscle) => $"/library/muscles/{muscle}",
            (LinkTo.Movement, string movement) => $"/library/movements/{movement}",
            (LinkTo.Guide, string guide) => $"/guides/{guide}",
            (LinkTo.Explain, string screen) => $"/explain/{screen}",
            (LinkTo.Page, "safety") => "/safety/answers",
            (LinkTo.Page, "lines") => "/safety/lines",
            (LinkTo.Page, "trend") => "/trend",
            (LinkTo.Page, "causes") => knot is { } id ? $"/knot/{id}/causes" : "/where",
            _ => throw new ArgumentException($"'{link.Name}' is no page.", nameof(link)),
        };
    }
}
