using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>One movement of an activity, as it may be done now.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Seconds">The lengths to choose from [s], the usual one first; a single one where there is no choice.</param>
/// <param name="Paces">The rhythms of breath to choose from; empty where there is no choice.</param>
/// <param name="OnlySo">In what way only it may be done.</param>
/// <param name="Asked">What has to be asked before it; null when nothing is left to ask.</param>
public sealed record AloneChoice(Movement Movement, IReadOnlyList<int> Seconds, IReadOnlyList<Breath> Paces, IReadOnlyList<string> OnlySo, AskedBefore? Asked);

/// <summary>What is done on its own, outside the plan: warmth, breathing, one long stretch, light activity. It is kept with its time and never counts as training.</summary>
/// <remarks><source key="ARTICLE_A" at="warmth, deep breathing, a long stretch, gentle walks" /></remarks>
public static class Alone
{
    /// <summary>What of an activity may be done.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, and what is taken out; its minutes are left aside.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>Its movements that triage and the place leave, in the content's order; none while triage stops.</returns>
    public static IReadOnlyList<AloneChoice> Of(KnowledgeBase kb, SessionRequest request, AloneActivity activity)
    {
        if (SessionPlanner.Stopped(kb, request) is { Because: not SessionPlanner.AskFirst })
        {
            return [];
        }

        IEnumerable<Movement> movements = activity.LongHold ? Longest(kb, request) : activity.Use.Select(id => kb.Movements[id]).Where(m => Suits(kb, request, m));
        return [.. movements.Select(m => ChoiceOf(kb, request, activity, m)).OfType<AloneChoice>()];
    }

    /// <summary>The session of one movement.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, and what is taken out; its minutes are left aside.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="choice">The movement.</param>
    /// <param name="seconds">One of its lengths [s]; another value takes the usual one.</param>
    /// <param name="pace">One of its rhythms; null or another value takes the usual one.</param>
    /// <returns>A session of one step.</returns>
    public static Session Session(KnowledgeBase kb, SessionRequest request, AloneActivity activity, AloneChoice choice, int seconds, Breath? pace)
    {
        int length = choice.Seconds.Contains(seconds) ? seconds : choice.Seconds[0];
        Permission.Granted granted = (Permission.Granted)Permission.Of(kb, Anywhere(request), choice.Movement);
        Choice chosen = new(choice.Movement, choice.Movement.Phase, StepRole.Own, null, granted, 0);
        Draft draft = StartingDose.Of(chosen, kb.Session.Budget);
        draft = activity.LongHold ? draft with { Sets = 1, Reps = 1, HoldSeconds = length }
            : draft.DurationSeconds is not null ? draft with { DurationSeconds = length }
            : draft;
        Session session = Written.Session(kb, Anywhere(request), [draft], [chosen], [], gentle: true);
        Breath? breath = choice.Paces.Count == 0 ? choice.Movement.Dose.Breath : pace is { } wanted && choice.Paces.Contains(wanted) ? wanted : choice.Paces[0];
        return session with
        {
            Minutes = Math.Max(1, (session.TotalSeconds + 30) / 60),
            Missing = [],
            Steps = [session.Steps[0] with { Breath = breath, Why = activity.Say }],
        };
    }

    // For the muscle, as far as it is one for warmth; breathing and light activity suit everybody.
    private static bool Suits(KnowledgeBase kb, SessionRequest request, Movement movement) =>
        movement.Phase != Phase.Heat || kb.Muscles[request.Muscle].Extra.Contains(movement.Id) || Choices.Reaches(movement, request.Muscle);

    private static IEnumerable<Movement> Longest(KnowledgeBase kb, SessionRequest request) =>
        EveningStretch.Of(kb, request) is { } evening ? [kb.Movements[evening.Movement]] : [];

    private static AloneChoice? ChoiceOf(KnowledgeBase kb, SessionRequest request, AloneActivity activity, Movement movement) =>
        Permission.Of(kb, Anywhere(request), movement) is Permission.Granted granted
            ? new(movement, SecondsOf(kb, activity, movement), activity.Paces is { } paces && paces.Of.Contains(movement.Id) ? paces.Choose : [], granted.OnlySo, FindingsToAsk.Before(kb, request, movement))
            : null;

    /// <summary>The lengths of the activity that lie within what the movement allows; the movement's own where none does, or where it is counted.</summary>
    private static int[] SecondsOf(KnowledgeBase kb, AloneActivity activity, Movement movement)
    {
        if (activity.LongHold)
        {
            return [movement.Dose.LongHoldSeconds!.Value.Least, movement.Dose.LongHoldSeconds.Value.Most];
        }

        if (movement.Dose.DurationSeconds is not { } duration)
        {
            return [WorkTime.Of(StartingDose.Of(new(movement, movement.Phase, StepRole.Own, null, new(false, [], [], movement.Floor), 0), kb.Session.Budget), kb.Session.Budget)];
        }

        int[] within = [.. activity.Minutes.Select(minutes => minutes * 60).Where(duration.Holds).OrderByDescending(seconds => seconds == duration.Most)];
        return within.Length > 0 ? within : [duration.Least];
    }

    /// <summary>It is done where one is: a long walk or warmth is not bound to where sessions are done.</summary>
    private static SessionRequest Anywhere(SessionRequest request) => request with { Setting = null };
}
