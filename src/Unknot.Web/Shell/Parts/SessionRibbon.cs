using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>The phases of a session as a ribbon: each with its work and with what leads to it, so that they add up to the whole.</summary>
public static class SessionRibbon
{
    /// <summary>Lays it out.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="session">The session.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The phases in order.</returns>
    public static Ribbon Of(KnowledgeBase knowledge, Session session, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(texts);
        return new([.. Timeline.Of(knowledge, session).GroupBy(moment => session.Steps[moment.Step].Phase)
            .Select(part => new RibbonPart(texts["phase." + part.Key.ToString().ToLowerInvariant()], part.Sum(moment => moment.Seconds)))]);
    }
}
