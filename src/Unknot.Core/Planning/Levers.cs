using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What may be made longer or shorter in a session, each by its own unit and never past the dose of its movement.</summary>
internal static class Levers
{
    /// <summary>The rule of the fill order that adds breathing.</summary>
    public const string Breathing = "breathing";

    /// <summary>The unit in which a hold moves [s].</summary>
    private const int HoldUnit = 5;

    /// <summary>One unit more of what a rule of the fill order names.</summary>
    /// <param name="id">An id of <see cref="SessionRules.FillWhenShort"/>.</param>
    /// <param name="drafts">The session.</param>
    /// <param name="kb">The content.</param>
    /// <param name="warmUp">Breathing that may be put before it; null when none may.</param>
    /// <returns>The longer session; null when there is nothing more of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content names a rule that nobody knows.</exception>
    public static Draft[]? More(string id, Draft[] drafts, KnowledgeBase kb, WarmUp? warmUp) => id switch
    {
        "second_point" => Change(drafts, d => Points(d, +1, kb.Session.Budget)),
        "third_set" => Change(drafts, d => d.Phase == Phase.Strengthen ? Sets(d, +1) : null),
        "second_round" => Change(drafts, d => d.Phase == Phase.Stretch ? Sets(d, +1) : null),
        "more_retrain" => Change(drafts, d => d.Phase == Phase.Retrain ? Reps(d, +1) : null),
        Breathing => Breathe(drafts, warmUp, warmUp?.Seconds.Most ?? 0),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The fill order names a rule that the planner does not know."),
    };

    /// <summary>One unit less of what a rule of the trim order names.</summary>
    /// <param name="id">An id of <see cref="SessionRules.TrimWhenLong"/>.</param>
    /// <param name="drafts">The session.</param>
    /// <param name="kb">The content.</param>
    /// <returns>The shorter session; null when there is nothing left of it to take.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content names a rule that nobody knows.</exception>
    public static Draft[]? Less(string id, Draft[] drafts, KnowledgeBase kb) => id switch
    {
        "one_point" => Change(drafts, d => Points(d, -1, kb.Session.Budget)),
        "one_set_fewer" => Change(drafts, d => d.Phase == Phase.Strengthen ? Sets(d, -1) : null),
        "less_retrain" => Change(drafts, d => d.Phase == Phase.Retrain ? Reps(d, -1) : null),
        "shorter_stretch" => Change(drafts, d => d.Phase == Phase.Stretch && d.IsHeld ? Hold(d, -HoldUnit, kb.Session.Budget) : null),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The trim order names a rule that the planner does not know."),
    };

    /// <summary>A finer step up: holds, then repetitions, then what is timed.</summary>
    public static Draft[]? FinerMore(Draft[] drafts, KnowledgeBase kb) =>
        Change(drafts, d => d.Points is null ? null : Hold(d, HoldUnit, kb.Session.Budget))
        ?? Change(drafts, d => d.IsHeld ? Hold(d, HoldUnit, kb.Session.Budget) : null)
        ?? Change(drafts, d => d.Phase == Phase.Breathing ? null : Reps(d, +1));

    /// <summary>A finer step down.</summary>
    public static Draft[]? FinerLess(Draft[] drafts, KnowledgeBase kb) =>
        Change(drafts, d => d.DurationSeconds is null ? null : Reps(d, -1))
        ?? Change(drafts, d => d.Points is null ? null : Hold(d, -HoldUnit, kb.Session.Budget))
        ?? Change(drafts, d => Reps(d, -1))
        ?? Change(drafts, d => d.IsHeld ? Hold(d, -HoldUnit, kb.Session.Budget) : null);

    /// <summary>One round of a stretch less, where all else was not enough.</summary>
    public static Draft[]? FewerRounds(Draft[] drafts) => Change(drafts, d => d.IsHeld ? Sets(d, -1) : null);

    /// <summary>The unit in which timed work moves [s]: a whole breath where it has a rhythm.</summary>
    public static int TimedUnit(Movement movement) => movement.Dose.Breath is { } breath ? breath.InSeconds + breath.OutSeconds.Least : HoldUnit;

    /// <summary>Breathing before the first phase, or a breath more of it; then breathing after the last.</summary>
    /// <param name="drafts">The session.</param>
    /// <param name="warmUp">The breathing; null when none may be done.</param>
    /// <param name="most">The longest before the first phase [s]; beyond the warm-up's own, breathing after the last phase is allowed too.</param>
    /// <returns>The longer session; null when there is no more of it.</returns>
    public static Draft[]? Breathe(Draft[] drafts, WarmUp? warmUp, int most)
    {
        if (warmUp is null)
        {
            return null;
        }

        if (drafts.Length == 0 || drafts[0].Role != StepRole.WarmUp)
        {
            return [warmUp.Draft(warmUp.Seconds.Least), .. drafts];
        }

        if (drafts[0].DurationSeconds + TimedUnit(warmUp.Movement) is { } longer && longer <= most)
        {
            return [drafts[0] with { DurationSeconds = longer }, .. drafts.AsSpan(1)];
        }

        if (most <= warmUp.Seconds.Most || drafts.Length < 2)
        {
            return null;
        }

        return drafts[^1] is { Phase: Phase.Breathing } last
            ? Reps(last, +1) is { } more ? [.. drafts.AsSpan(0, drafts.Length - 1), more] : null
            : [.. drafts, warmUp.Draft(warmUp.Seconds.Least) with { Role = StepRole.Own }];
    }

    private static Draft? Points(Draft draft, int by, SessionBudget budget) =>
        draft.Points is { } points && draft.Movement.Dose.Points is { } allowed && Math.Min(allowed.Most, budget.MostPointsNeckOrJaw) >= points + by && allowed.Least <= points + by
            ? draft with { Points = points + by }
            : null;

    private static Draft? Sets(Draft draft, int by) =>
        draft.DurationSeconds is null && draft.Movement.Dose.Sets is { } allowed && allowed.Holds(draft.Sets + by) ? draft with { Sets = draft.Sets + by } : null;

    /// <summary>One repetition more or fewer; a breath, or five seconds, of what is timed.</summary>
    private static Draft? Reps(Draft draft, int by)
    {
        if (draft.DurationSeconds is { } duration)
        {
            int other = duration + (by * TimedUnit(draft.Movement));
            return draft.Movement.Dose.DurationSeconds is { } range && range.Holds(other) ? draft with { DurationSeconds = other } : null;
        }

        return !draft.IsHeld && draft.Points is null && draft.RepsAllowed.Holds(draft.Reps + by) ? draft with { Reps = draft.Reps + by } : null;
    }

    private static Draft? Hold(Draft draft, int by, SessionBudget budget)
    {
        if (draft.HoldSeconds is not { } hold || draft.Movement.Dose.HoldSeconds is not { } allowed)
        {
            return null;
        }

        int least = draft.Points is null && draft.Movement.Dose.ShortHoldBecause is null ? Math.Max(allowed.Least, budget.LeastHoldSeconds) : allowed.Least;
        int most = draft.Points is null ? allowed.Most : Math.Min(allowed.Most, budget.LongestPointSeconds);
        int other = Math.Clamp(hold + by, least, most);
        return other == hold ? null : draft with { HoldSeconds = other };
    }

    /// <summary>Changes the first step that can be changed.</summary>
    private static Draft[]? Change(Draft[] drafts, Func<Draft, Draft?> change)
    {
        for (int i = 0; i < drafts.Length; i++)
        {
            if (change(drafts[i]) is { } changed)
            {
                Draft[] other = [.. drafts];
                other[i] = changed;
                return other;
            }
        }

        return null;
    }
}
