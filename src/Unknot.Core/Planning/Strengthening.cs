using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>How far a movement has come.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Level">Its level: -1 the easier version, 0 the start.</param>
/// <param name="Most">The level above which nothing more can be raised, the harder version among them.</param>
public sealed record LevelReached(string Movement, int Level, int Most);

/// <summary>What is done about the cause: the days on which something was strengthened, and how far it has come. How often a point was released is no score.</summary>
public static class Strengthening
{
    /// <summary>So many days are looked at [d].</summary>
    public const int Days = 28;

    /// <summary>The days on which something was strengthened.</summary>
    /// <param name="steps">Steps as they were done, in any order.</param>
    /// <param name="today">The person's day, the last that counts.</param>
    /// <returns>Those of the last 28 days.</returns>
    /// <remarks><source key="ARTICLE_B" at="those who stop having the problem are better at strengthening" /></remarks>
    public static ImmutableSortedSet<DateOnly> DaysOf(IEnumerable<TrainedStep> steps, DateOnly today) =>
        [.. steps.Where(step => step is { Phase: Phase.Strengthen, Stopped: false } and not { TooMuch: true, Complete: false } && step.Day <= today && step.Day > today.AddDays(-Days)).Select(step => step.Day)];

    /// <summary>The levels of what was strengthened and retrained in that time.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="muscle">The muscle the knot is treated as.</param>
    /// <param name="levels">The levels of the plan; what is absent is at 0.</param>
    /// <param name="steps">Steps as they were done, in any order.</param>
    /// <param name="today">The person's day, the last that counts.</param>
    /// <returns>One for each movement, strengthening first, the higher ones first. What the content no longer has is left aside.</returns>
    public static IReadOnlyList<LevelReached> Reached(KnowledgeBase kb, string muscle, IReadOnlyDictionary<string, int> levels, IEnumerable<TrainedStep> steps, DateOnly today)
    {
        IReadOnlyList<DefaultStep> ready = kb.Session.Defaults.TryGet(muscle, out DefaultSession? session) ? session.Steps : [];
        return
        [
            .. steps.Where(step => !step.Stopped && step.Day <= today && step.Day > today.AddDays(-Days) && kb.Movements.TryGet(step.Movement, out Movement? movement) && Levels.Has(movement))
                .Select(step => kb.Movements[step.Movement]).DistinctBy(movement => movement.Id)
                .Select(movement => (movement.Phase, Level: Of(kb, movement, ready, levels.GetValueOrDefault(movement.Id))))
                .OrderBy(one => one.Phase).ThenByDescending(one => one.Level.Level).ThenBy(one => one.Level.Movement, StringComparer.Ordinal).Select(one => one.Level),
        ];
    }

    private static LevelReached Of(KnowledgeBase kb, Movement movement, IReadOnlyList<DefaultStep> ready, int level) => new(
        movement.Id, level, Math.Max(level, Levels.Most(kb, movement, ready.FirstOrDefault(step => step.Movement == movement.Id && Choices.PlaceOf(kb, step) == movement.Phase), harder: true)));
}
