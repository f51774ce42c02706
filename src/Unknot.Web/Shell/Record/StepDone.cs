using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A step that was done, all of it or a part, or stopped, or changed because it was too much, as it is stored.</summary>
/// <param name="StoppedIn">The session that was left in it because something felt wrong; null for every other step.</param>
/// <param name="Day">The person's day.</param>
/// <param name="Number">Its place in the session, from 0.</param>
/// <param name="Movement">The movement.</param>
/// <param name="Phase">The phase it was done as.</param>
/// <param name="State">What became of it.</param>
/// <param name="Seconds">Seconds really done [s].</param>
/// <param name="Discomfort">The highest discomfort, 0–10.</param>
/// <param name="Effort">How hard it was, 0–10.</param>
/// <param name="Tool">What pressed.</param>
/// <param name="Incomplete">Whether a hold was left before its minimum.</param>
/// <param name="Alone">Whether it was done on its own, outside the plan.</param>
/// <param name="TooMuch">The movement that was too much, and was changed for it; null when none was.</param>
public sealed record StepDone(
    Guid? StoppedIn, DateOnly Day, int Number, string Movement, Phase Phase, StepState State, int? Seconds, int? Discomfort, int? Effort, string? Tool, bool Incomplete, bool Alone, string? TooMuch)
{
    // Left or passed over half-way: what was done of it counts, as a step that is not complete.
    private bool IsPartly => State is StepState.Begun or StepState.Skipped && Seconds > 0;

    /// <summary>The steps as the engine takes them. Where something felt wrong all that was left of the session is stopped: it was the first of it that felt so.</summary>
    /// <param name="steps">Steps of any sessions.</param>
    /// <returns>What was done, of each stopped session the one step, and what was changed because it was too much.</returns>
    public static IReadOnlyList<TrainedStep> Trained(IReadOnlyList<StepDone> steps)
    {
        Dictionary<Guid, int> felt = steps.Where(s => s.StoppedIn is not null).GroupBy(s => s.StoppedIn!.Value).ToDictionary(g => g.Key, g => g.Min(s => s.Number));
        return
        [
            .. steps.Where(s => s.State == StepState.Done || s.IsPartly || (s.StoppedIn is { } session && felt[session] == s.Number)).Select(s => new TrainedStep(s.Day, s.Movement, s.Phase, s.State == StepState.Done && !s.Incomplete)
            {
                Effort = s.Effort,
                Discomfort = s.Discomfort,
                Tool = s.Tool,
                Seconds = s.Seconds ?? 0,
                Stopped = s.State == StepState.Stopped,
                TooMuch = s.TooMuch == s.Movement,
            }),
            .. steps.Where(s => s.TooMuch is not null && (s.TooMuch != s.Movement || (s.State is not (StepState.Done or StepState.Stopped) && !s.IsPartly)))
                .Select(s => new TrainedStep(s.Day, s.TooMuch!, s.Phase, false) { TooMuch = true }),
        ];
    }
}
