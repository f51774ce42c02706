using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a movement is dosed with before the session is filled or trimmed.</summary>
internal static class StartingDose
{
    /// <summary>The dose of the muscle's ready session; else the least of everything, with the longest stretch and the middle of a release's hold.</summary>
    /// <param name="choice">The movement and its place.</param>
    /// <param name="budget">The least hold and the longest release.</param>
    /// <returns>The dosed movement.</returns>
    public static Draft Of(Choice choice, SessionBudget budget)
    {
        Dose dose = choice.Movement.Dose;
        DefaultStep? ready = choice.Ready;
        Draft draft = new(
            choice.Movement,
            choice.Phase,
            choice.Role,
            choice.Permission.OfficeVersion,
            dose.Sets is { } sets ? sets.Nearest(ready?.Sets ?? sets.Least) : 1,
            1,
            dose.Points is { } points ? ready?.Points ?? points.Least : null,
            null,
            dose.DurationSeconds is { } duration ? duration.Nearest(ready?.DurationSeconds ?? duration.Least) : null)
        {
            Knot = choice.Knot,
            OnFloor = choice.Permission.OnFloor,
        };
        if (draft.DurationSeconds is not null)
        {
            return draft with { Sets = 1 };
        }

        return draft with
        {
            Reps = draft.Points is null ? draft.RepsAllowed.Nearest(ready?.Reps ?? draft.RepsAllowed.Least) : 1,
            HoldSeconds = ready?.HoldSeconds is { } held ? dose.HoldSeconds?.Nearest(held) ?? held : HoldOf(draft, budget),
        };
    }

    private static int? HoldOf(Draft draft, SessionBudget budget) => draft.Movement.Dose.HoldSeconds is not { } hold ? null
        : draft.Points is not null ? Math.Min((hold.Least + hold.Most) / 2, budget.LongestPointSeconds)
        : draft.IsHeld ? hold.Most
        : hold.Least;
}
