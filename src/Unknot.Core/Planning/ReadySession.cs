using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>The seconds of a muscle's ready session, by the time rules that every plan is made with.</summary>
public static class ReadySession
{
    /// <summary>The work of one step [s], its sides and inner rests included.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="step">The step.</param>
    /// <returns>The seconds, whatever the step itself states.</returns>
    /// <exception cref="KeyNotFoundException">The content has no such movement.</exception>
    public static int Seconds(KnowledgeBase kb, DefaultStep step) => WorkTime.Of(Draft(kb, step), kb.Session.Budget);

    /// <summary>All of a session [s]: getting ready, work, changing over.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="session">The session.</param>
    /// <returns>The seconds, whatever the session itself states.</returns>
    /// <exception cref="KeyNotFoundException">The content has no such movement.</exception>
    public static int TotalSeconds(KnowledgeBase kb, DefaultSession session) => WorkTime.Total([.. session.Steps.Select(step => Draft(kb, step))], kb.Session.Budget);

    private static Draft Draft(KnowledgeBase kb, DefaultStep step)
    {
        Movement movement = kb.Movements[step.Movement];
        return StartingDose.Of(new(movement, movement.Phase, step.Role, step, new(false, [], [], movement.Floor), 0), kb.Session.Budget);
    }
}
