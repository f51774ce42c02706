using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>The stress ladder: which of its steps the signs reach. What a step asks may stop somebody; the ladder itself stops nobody.</summary>
public static class StressSteps
{
    /// <summary>The field of the diary that tells of stress.</summary>
    public const string DiaryStress = "stress";

    /// <summary>The steps that are reached.</summary>
    /// <param name="ladder">The ladder of the content.</param>
    /// <param name="signs">All that was told of tension and mood.</param>
    /// <returns>In the order of the ladder. One more sign, or a higher one, never takes a step away.</returns>
    public static IReadOnlyList<StepReached> Reached(StressLadder ladder, IReadOnlyCollection<StressSign> signs) =>
    [
        .. from step in ladder.Steps
           let reaching = signs.Where(sign => step.When.Any(trigger => Reaches(sign, trigger))).ToList()
           where reaching.Count > 0
           select new StepReached(step, reaching.Max(sign => sign.At)),
    ];

    /// <summary>Whether an offer is made now.</summary>
    /// <param name="offer">The step.</param>
    /// <param name="last">When it was last taken or declined; null when never.</param>
    /// <param name="now">The moment.</param>
    /// <returns>True where its sign came after that, and so many days have passed.</returns>
    public static bool IsOffered(StepReached offer, DateTimeOffset? last, DateTimeOffset now) =>
        last is not { } put || (offer.At > put && now - put >= TimeSpan.FromDays(offer.Step.AgainAfterDays ?? 0));

    private static bool Reaches(StressSign sign, StressTrigger trigger) => sign.Of switch
    {
        StressSignOf.Words => trigger.Words == sign.Name,
        StressSignOf.Question => trigger.Question == sign.Name && sign.Value >= trigger.AtLeast,
        StressSignOf.Diary => trigger.Diary == sign.Name && sign.Value >= trigger.AtLeast,
        _ => trigger.Instrument == sign.Name && sign.Value >= trigger.AtLeast,
    };
}
