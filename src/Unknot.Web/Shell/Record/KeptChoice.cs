namespace Unknot.Web.Shell.Record;

/// <summary>A row of one of the small tables: a choice, a thing that is owned, an activity.</summary>
internal sealed record KeptChoice
{
    /// <summary>The name of the choice; empty for a thing that is owned.</summary>
    public required string Name { get; init; }

    /// <summary>What was chosen.</summary>
    public required string Value { get; init; }

    /// <summary>The day it was said; null where that does not matter.</summary>
    public required DateOnly? Day { get; init; }
}
