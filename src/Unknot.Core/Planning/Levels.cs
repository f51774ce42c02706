using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a movement is dosed with at a level.</summary>
/// <param name="HoldSeconds">The least hold [s]; null when it has none.</param>
/// <param name="Reps">The least repetitions.</param>
/// <param name="DurationSeconds">The least duration [s]; null when it is counted.</param>
/// <param name="Harder">Whether it is the harder version.</param>
internal readonly record struct LevelDose(int? HoldSeconds, int Reps, int? DurationSeconds, bool Harder);

/// <summary>The levels of a movement: one thing raised at a time, the hold, then the time or the repetitions, then the load.</summary>
internal static class Levels
{
    /// <summary>The easier version.</summary>
    public const int Easier = -1;

    /// <summary>Whether a movement has levels: strengthening and retraining do.</summary>
    public static bool Has(Movement movement) => movement.Phase is Phase.Strengthen or Phase.Retrain;

    /// <summary>The level above which nothing more can be raised.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="movement">The movement, with its whole dose.</param>
    /// <param name="ready">Its dose in the muscle's ready session; null when it is not in it.</param>
    /// <param name="harder">Whether its harder version may be done.</param>
    /// <returns>At least 0.</returns>
    public static int Most(KnowledgeBase kb, Movement movement, DefaultStep? ready, bool harder)
    {
        int level = 0;
        for (LevelDose dose = Start(movement, ready); Raised(kb.Plan.Progression, movement, dose) is { Harder: false } next; dose = next)
        {
            level++;
        }

        return level + (harder && movement.Harder is not null ? 1 : 0);
    }

    /// <summary>The dose of a level.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="movement">The movement, with its whole dose.</param>
    /// <param name="ready">Its dose in the muscle's ready session; null when it is not in it.</param>
    /// <param name="level">Not above <see cref="Most"/>.</param>
    /// <returns>What it is dosed with at least; below 0 that of the start.</returns>
    public static LevelDose At(KnowledgeBase kb, Movement movement, DefaultStep? ready, int level)
    {
        LevelDose dose = Start(movement, ready);
        for (int i = 0; i < level && !dose.Harder; i++)
        {
            dose = Raised(kb.Plan.Progression, movement, dose);
        }

        return dose;
    }

    private static LevelDose Start(Movement movement, DefaultStep? ready)
    {
        Span reps = movement.Dose.RepsPerSide ?? movement.Dose.Reps ?? Span.At(1);
        return new(ready?.HoldSeconds ?? movement.Dose.HoldSeconds?.Least, ready?.Reps ?? reps.Least, movement.Dose.DurationSeconds is { } time ? ready?.DurationSeconds ?? time.Least : null, false);
    }

    private static LevelDose Raised(ProgressionRule rule, Movement movement, LevelDose dose)
    {
        if (dose.DurationSeconds is { } time)
        {
            int longest = movement.Dose.DurationSeconds!.Value.Most;
            return time < longest ? dose with { DurationSeconds = Math.Min(longest, time + rule.RaiseDurationSeconds) } : dose with { Harder = true };
        }

        if (dose.HoldSeconds is { } hold && hold < movement.Dose.HoldSeconds!.Value.Most)
        {
            return dose with { HoldSeconds = Math.Min(movement.Dose.HoldSeconds.Value.Most, hold + rule.RaiseHoldSeconds) };
        }

        int most = (movement.Dose.RepsPerSide ?? movement.Dose.Reps ?? Span.At(1)).Most;
        return dose.Reps < most ? dose with { Reps = Math.Min(most, dose.Reps + rule.RaiseReps) } : dose with { Harder = true };
    }
}
