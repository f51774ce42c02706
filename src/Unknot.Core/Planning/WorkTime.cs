using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>The seconds of a session, by the time rules of <c>content/session.yaml</c>.</summary>
internal static class WorkTime
{
    /// <summary>The work of one step [s], its sides and inner rests included.</summary>
    /// <remarks>
    /// Timed: its duration. Release: <c>points·hold + next_point·(points − 1)</c>, points of both sides together.
    /// Held: <c>holds·hold + next_hold·(holds − 1)</c>, where <c>holds = rounds·reps·sides</c>.
    /// Counted: <c>n·rep</c> with <c>n = sets·reps·sides</c>, and <c>rest·(n − 1)</c> where the rest belongs to repetitions, else <c>rest·(sets − 1)</c>.
    /// Where one side is done after the other, in each set anew, <c>2·sets − 1</c> of the places between repetitions change side, and last <c>next_side</c> at least.
    /// </remarks>
    public static int Of(Draft draft, SessionBudget budget)
    {
        Dose dose = draft.Movement.Dose;
        if (draft.DurationSeconds is { } duration)
        {
            return duration;
        }

        if (draft.Points is { } points)
        {
            return (points * draft.HoldSeconds!.Value) + (budget.NextPointSeconds * (points - 1));
        }

        int times = draft.Sets * draft.Reps * Sides(dose);
        if (dose.RepSeconds is not { } rep)
        {
            return (times * (draft.HoldSeconds ?? 0)) + (budget.NextHoldSeconds * (times - 1));
        }

        return (times * rep) + Between(dose, draft.Sets, times, budget.NextSideSeconds);
    }

    /// <summary>What lies between the repetitions of a step [s]: rests, and changes of side.</summary>
    private static int Between(Dose dose, int sets, int times, int change)
    {
        int rest = dose.RestSeconds ?? 0, rests = (dose.RestOfReps ? times : sets) - 1;
        if (Sides(dose) == 1)
        {
            return rest * rests;
        }

        int turn = Math.Max(rest, change), turnsAtRest = dose.RestOfReps ? (2 * sets) - 1 : sets - 1, turnsInSets = dose.RestOfReps ? 0 : sets;
        return (rest * (rests - turnsAtRest)) + (turn * turnsAtRest) + (change * turnsInSets);
    }

    /// <summary>How often a repetition counts: twice where sides take turns.</summary>
    public static int Sides(Dose dose) => dose.Side == DoseSide.Each ? 2 : 1;

    /// <summary>Between two steps [s]: longer when exactly one of them is on the floor.</summary>
    public static int Changeover(bool floorBefore, bool floorAfter, SessionBudget budget) =>
        floorBefore == floorAfter ? budget.ChangeoverSeconds : budget.ChangeoverFloorSeconds;

    /// <summary>All of it [s]: getting ready, work, changing over.</summary>
    public static int Total(ReadOnlySpan<Draft> drafts, SessionBudget budget)
    {
        int total = budget.SetupSeconds;
        for (int i = 0; i < drafts.Length; i++)
        {
            total += Of(drafts[i], budget) + (i == 0 ? 0 : Changeover(drafts[i - 1].OnFloor, drafts[i].OnFloor, budget));
        }

        return total;
    }

    /// <summary>All of a session as it is written out [s].</summary>
    public static int Total(IReadOnlyList<SessionStep> steps, SessionBudget budget)
    {
        int total = budget.SetupSeconds;
        for (int i = 0; i < steps.Count; i++)
        {
            total += steps[i].Seconds + (i == 0 ? 0 : Changeover(steps[i - 1].OnFloor ?? false, steps[i].OnFloor ?? false, budget));
        }

        return total;
    }
}
