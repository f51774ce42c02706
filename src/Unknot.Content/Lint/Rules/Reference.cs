namespace Unknot.Content.Lint.Rules;

/// <summary>What kind of thing an entry names.</summary>
internal enum Named
{
    ActionText,
    Aggravator,
    CareGroup,
    Cause,
    Contraindicator,
    Easer,
    Equipment,
    Flag,
    GatePart,
    Guide,
    Instrument,
    Limit,
    Modifier,
    Movement,
    MovementOrPhase,
    Muscle,
    Partner,
    PoseMetric,
    Quality,
    Question,
    Region,
    Scope,
    SelfRelease,
    SessionRule,
    Source,
    Statement,
    StressWords,
    Tag,
    WorkstationPart,
}

/// <summary>One entry of the content naming another.</summary>
/// <param name="Path">Where it does: file, list, entry, key and name, divided by slashes.</param>
/// <param name="To">What kind of thing it names.</param>
/// <param name="Name">The name.</param>
internal readonly record struct Reference(string Path, Named To, string Name);
