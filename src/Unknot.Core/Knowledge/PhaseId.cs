namespace Unknot.Core.Knowledge;

/// <summary>Phases as content writes them.</summary>
public static class PhaseId
{
    /// <summary>The id of a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>Its word in the content.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no phase.</exception>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Stretch => "stretch",
        Phase.Release => "release",
        Phase.Strengthen => "strengthen",
        Phase.Retrain => "retrain",
        Phase.Breathing => "breathing",
        Phase.Heat => "heat",
        Phase.Mobility => "mobility",
        Phase.Workstation => "workstation",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "A phase has an id."),
    };
}
