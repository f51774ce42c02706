using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>Says a dose the way a person would.</summary>
public static class DoseWords
{
    /// <summary>The dose of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="texts">The words.</param>
    /// <param name="first">The side that is done first; null where it is not known, or not to be said.</param>
    /// <returns>How often, how long, on which side.</returns>
    public static string Of(SessionStep step, Texts texts, Side? first = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(texts);
        string sides = step is { Side: DoseSide.Each, Points: null } ? texts["dose.each"] : "";
        string amount = step switch
        {
            { Points: { } points } => PointsOf(points, step, texts),
            { RepSeconds: null, HoldSeconds: { } hold } => texts[step.Sets > 1 ? "dose.holds" : "dose.hold", step.Sets, hold],
            { RepSeconds: not null, Sets: > 1 } => texts["dose.sets", step.Sets, step.Reps],
            { RepSeconds: not null } => texts["dose.reps", step.Reps],
            _ => texts["dose.seconds", step.Seconds],
        };
        string order = step is { Side: DoseSide.Each, Points: not 1 } && first is { } side ? texts["dose.first", texts[side is Side.Left ? "player.say.left" : "player.say.right"]] : "";
        return amount + sides + order;
    }

    /// <summary>How hard a release presses: not at all where it is already as sore as it may get.</summary>
    /// <param name="step">The step.</param>
    /// <param name="sore">The side of the knot; null where it has none.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence; null where nothing is pressed.</returns>
    public static string? PressureOf(SessionStep step, Side? sore, int said, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(texts);
        return step.Pressure is not { } pressure ? null
            : step.PressesElsewhere ? texts["dose.pressure.elsewhere", pressure.Most]
            : !SoreRule.IsTooSoreToPress(step, said) ? texts[(HasOther(step, sore), SoreRule.LeastOf(step, said) is null) switch
            {
                (true, true) => "dose.pressure.most.sides",
                (true, false) => "dose.pressure.sides",
                (false, true) => "dose.pressure.most",
                _ => "dose.pressure",
            }, pressure.Least, pressure.Most]
            : !HasOther(step, sore) ? texts["dose.pressure.rest", said]
            : texts["dose.pressure.other", SoreRule.On(sore, texts), said, pressure.Least, pressure.Most];
    }

    /// <summary>Whether the side that does not hurt is done as well, which is pressed up to the limit and need not become sore.</summary>
    private static bool HasOther(SessionStep step, Side? sore) => step is { Side: DoseSide.Each, Knot: 0 } && sore is not null;

    /// <summary>How hard a movement may be, and how sore.</summary>
    /// <param name="step">The step.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence; null where no limit of effort is set.</returns>
    public static string? EffortOf(SessionStep step, int said, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(texts);
        return step.EffortCeiling is not { } effort ? null
            : texts[said > step.Ceiling && step.Knot == 0 ? "dose.effort.rest" : "dose.effort", effort, step.Ceiling, said];
    }

    /// <summary>The points of a release, both sides together: half of them on each side, the odd one on the sorer.</summary>
    private static string PointsOf(int points, SessionStep step, Texts texts) => (step.Side, points) switch
    {
        (DoseSide.Each, 1) => texts["dose.point.worse", step.HoldSeconds],
        (_, 1) => texts["dose.point", step.HoldSeconds],
        (DoseSide.Each, 2) => texts["dose.point.each", step.HoldSeconds],
        (DoseSide.Each, _) when points % 2 == 0 => texts["dose.points.each", points / 2, step.HoldSeconds],
        (DoseSide.Each, _) => texts["dose.points.uneven", (points + 1) / 2, points / 2, step.HoldSeconds],
        _ => texts["dose.points", points, step.HoldSeconds],
    };

    /// <summary>One round of a movement that the person added.</summary>
    /// <param name="own">The movement.</param>
    /// <param name="texts">The words.</param>
    /// <returns>How often or how long, on which side.</returns>
    public static string OneRound(OwnMovement own, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(texts);
        return (own.Reps is { } reps ? texts["dose.reps", reps] : texts["dose.hold", 1, own.Seconds]) + (own.Side == DoseSide.Each ? texts["dose.each"] : "");
    }
}
