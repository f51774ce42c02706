using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>Says a dose the way a person would.</summary>
public static class DoseWords
{
    /// <summary>The dose of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="texts">The words.</param>
    /// <returns>How often, how long, on which side.</returns>
    public static string Of(SessionStep step, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(texts);
        string sides = step.Side == DoseSide.Each ? texts["dose.each"] : "";
        string amount = step switch
        {
            { Points: 1 } => texts["dose.point", step.HoldSeconds],
            { Points: { } points } => texts["dose.points", points, step.HoldSeconds],
            { RepSeconds: null, HoldSeconds: { } hold } => texts[step.Sets > 1 ? "dose.holds" : "dose.hold", step.Sets, hold],
            { RepSeconds: not null, Sets: > 1 } => texts["dose.sets", step.Sets, step.Reps],
            { RepSeconds: not null } => texts["dose.reps", step.Reps],
            _ => texts["dose.seconds", step.Seconds],
        };
        return amount + sides;
    }

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
