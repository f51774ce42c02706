using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a plan does about why the knot comes back, beside the session.</summary>
/// <param name="Cause">The cause it answers; null where nothing was asked yet.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="Action">What is done.</param>
public sealed record CauseStep(string? Cause, string Because, CauseAction Action)
{
    /// <summary>The action for the leading cause that has one; then for what is held until somebody asks; then for what usually loads the muscle.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, and what is taken out.</param>
    /// <param name="causes">The mix of causes, the leading one first.</param>
    /// <returns>It; null only while triage stops. Nothing that loads or presses while it flares.</returns>
    /// <remarks><source key="ARTICLE_B" at="why it formed, not how it is released" /></remarks>
    public static CauseStep? Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<CauseShare> causes)
    {
        if (SessionPlanner.Stopped(kb, request) is { Because: not SessionPlanner.AskFirst })
        {
            return null;
        }

        foreach (CauseShare cause in causes)
        {
            if ((cause.Reasons is [{ } found, ..] ? found : cause.Hypothesis) is { } because && cause.Action is { } action && IsForToday(kb, request, action))
            {
                return new(cause.Cause, because, action);
            }
        }

        return UsualLoad.Of(kb, request.Muscle, request.Restrictions)
            .Where(one => IsForToday(kb, request, one.Action))
            .Select(one => new CauseStep(null, $"Nothing was asked about your day yet. Often it is this: {one.Tag.Say}.", one.Action))
            .FirstOrDefault() ?? Habit(kb, request, causes);
    }

    /// <summary>Where no movement may be named, a habit that needs none.</summary>
    private static CauseStep Habit(KnowledgeBase kb, SessionRequest request, IReadOnlyList<CauseShare> causes)
    {
        ChosenHabit habit = HabitPlan.Of(kb, request, causes)[0];
        return new(null, "What your day does to it counts, even while little else may be done.", new(habit.Movements.Count == 0 ? null : habit.Movements[0], habit.Text));
    }

    private static bool IsForToday(KnowledgeBase kb, SessionRequest request, CauseAction action) =>
        request.State.Flare is null || action.Movement is null || kb.Movements[action.Movement].Phase is Phase.Breathing or Phase.Heat or Phase.Mobility or Phase.Workstation;
}
